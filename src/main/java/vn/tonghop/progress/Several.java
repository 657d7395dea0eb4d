package vn.tonghop.progress;

import java.util.List;
import java.util.function.Predicate;
import vn.tonghop.model.Status;

/// Where things asked at once stand together: the worst that is certain, then what is not known,
/// then what is still to come.
final class Several {

  private static final List<Status> FIRST =
      List.of(Status.BREACHED, Status.MISSED, Status.INCOMPLETE);
  private static final List<Status> LAST =
      List.of(Status.BEHIND, Status.ON_TRACK, Status.NOT_DUE, Status.NO_TARGET);

  private Several() {}

  /// The status of all together; where nothing happened that a part could be held against, that
  /// part counts for nothing.
  static Status of(List<Status> all) {
    if (all.isEmpty()) {
      return Status.NOT_DUE;
    }
    List<Status> parts = all.stream().filter(Predicate.not(Status.NIL::equals)).toList();
    if (parts.isEmpty()) {
      return Status.NIL;
    }
    return FIRST.stream().filter(parts::contains).findFirst().orElseGet(() -> known(parts));
  }

  private static Status known(List<Status> parts) {
    if (parts.contains(Status.NO_DATA)) {
      boolean all = parts.stream().allMatch(Status.NO_DATA::equals);
      return all ? Status.NO_DATA : Status.INCOMPLETE;
    }
    return LAST.stream()
        .filter(parts::contains)
        .findFirst()
        .orElseGet(
            () -> parts.stream().allMatch(Status.EXCEEDED::equals) ? Status.EXCEEDED : Status.MET);
  }
}

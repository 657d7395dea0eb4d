package vn.tonghop.pipeline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Receipt;

/// When each file came: as the plan asks to know it, or as `received.csv` says where the plan asks
/// nothing.
final class Arrivals {

  /// The days of the offices that report, wherever the run takes place.
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private Arrivals() {}

  static Map<String, Receipt> of(
      Plan plan, List<Workspace.Submitted> files, List<FileOutcome> outcomes, Sidecars sidecars) {
    Optional<Receipt.By> by =
        plan.receiptBy()
            .or(() ->
                sidecars.received().isEmpty() ? Optional.empty() : Optional.of(Receipt.By.SIDECAR));
    Map<String, Receipt> arrivals = new HashMap<>();
    for (int index = 0; by.isPresent() && index < files.size(); index++) {
      String name = files.get(index).name();
      arrived(by.get(), files.get(index), outcomes.get(index), sidecars)
          .ifPresent(day -> arrivals.put(name, new Receipt(day, by.get())));
    }
    return arrivals;
  }

  private static Optional<LocalDate> arrived(
      Receipt.By by, Workspace.Submitted file, FileOutcome outcome, Sidecars sidecars) {
    return switch (by) {
      case SIDECAR -> listed(file.name(), sidecars.received());
      case FILE -> outcome.received();
      case FILE_TIME -> Optional.of(LocalDate.ofInstant(file.changed(), VIETNAM));
    };
  }

  /// What the list says of a file, written from the workspace or from the folder of submissions on.
  private static Optional<LocalDate> listed(String name, Map<String, LocalDate> received) {
    String inside = name.substring(name.indexOf('/') + 1);
    return Optional.ofNullable(received.get(name))
        .or(() -> Optional.ofNullable(received.get(inside)));
  }
}

package vn.tonghop.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tonghop.model.Difference.FileChanged;
import vn.tonghop.model.Submission;

/// The files that came, went or changed.
final class FilesCompared {

  private FilesCompared() {}

  static List<FileChanged> between(List<Submission> before, List<Submission> after) {
    Map<String, Submission> then = byName(before);
    Map<String, Submission> now = byName(after);
    Map<String, FileChanged> changed = new TreeMap<>();
    then.forEach((file, submission) -> {
      Optional<Submission> same = Optional.ofNullable(now.get(file));
      if (same.map(one -> isChanged(submission, one)).orElse(true)) {
        changed.put(
            file,
            new FileChanged(file, Optional.of(submission.fate()), same.map(Submission::fate)));
      }
    });
    now.forEach((file, submission) -> {
      if (!then.containsKey(file)) {
        changed.put(file, new FileChanged(file, Optional.empty(), Optional.of(submission.fate())));
      }
    });
    return new ArrayList<>(changed.values());
  }

  private static Map<String, Submission> byName(List<Submission> submissions) {
    return submissions.stream().collect(Collectors.toMap(Submission::file, Function.identity()));
  }

  /// A file may also be the same and come to another end: one that was used is replaced by a
  /// revision.
  private static boolean isChanged(Submission before, Submission after) {
    return !before.digest().equals(after.digest()) || before.fate() != after.fate();
  }
}

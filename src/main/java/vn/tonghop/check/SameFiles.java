package vn.tonghop.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.tonghop.finding.CheckProblem.SameFileTwice;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Fate;
import vn.tonghop.model.Source;
import vn.tonghop.model.Submission;

/// Files that are copies of others.
final class SameFiles {

  private SameFiles() {}

  static void check(CheckInput input, Consumer<Finding> found) {
    Map<String, String> firsts = new HashMap<>();
    List<Submission> used =
        input.submissions().stream()
            .filter(file -> file.fate() == Fate.USED && !file.digest().isEmpty())
            .sorted(Comparator.comparing(Submission::file))
            .toList();
    for (Submission file : used) {
      Optional.ofNullable(firsts.putIfAbsent(file.digest(), file.file()))
          .ifPresent(first ->
              found.accept(new Finding(new SameFileTwice(first), Source.ofFile(file.file()))));
    }
  }
}

package vn.tonghop.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.tonghop.finding.CheckProblem.MissingReport;
import vn.tonghop.finding.CheckProblem.RejectedReport;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Label;
import vn.tonghop.model.Months;
import vn.tonghop.model.Settled;
import vn.tonghop.model.Source;
import vn.tonghop.model.Submission;

/// Units that have no reading at all for a submission period whose data has closed.
final class MissingReports {

  private static final String SUBMISSIONS = "submissions";

  private MissingReports() {}

  static void check(CheckInput input, Consumer<Finding> found) {
    Attendance attendance = new Attendance(input);
    List<Submission> unusable =
        input.submissions().stream().filter(MissingReports::unusable).toList();
    attendance.submissionPeriods().stream()
        .filter(attendance::closed)
        .forEach(tile -> check(input, attendance, tile, unusable, found));
  }

  /// Files that came, and from which no number comes.
  static boolean unusable(Submission file) {
    return switch (file.fate()) {
      case REJECTED, NOT_A_TABLE -> true;
      case USED, SUPERSEDED, IGNORED -> false;
    };
  }

  private static void check(
      CheckInput input,
      Attendance attendance,
      Months tile,
      List<Submission> unusable,
      Consumer<Finding> found) {
    int[] speaking = attendance.speaking(tile);
    List<Label> missing = new ArrayList<>();
    SequencedMap<String, List<Label>> rejected = new TreeMap<>();
    for (int unit = 0; unit < input.units().size(); unit++) {
      if (attendance.expects(unit, tile) && attendance.anyReading(unit, speaking) == Settled.NONE) {
        file(attendance, unusable, unit, tile)
            .map(file -> rejected.computeIfAbsent(file, _ -> new ArrayList<>()))
            .orElse(missing)
            .add(input.units().get(unit).name());
      }
    }
    if (!missing.isEmpty()) {
      found.accept(new Finding(new MissingReport(tile, missing), Source.ofFile(SUBMISSIONS)));
    }
    rejected.forEach((file, units) ->
        found.accept(new Finding(new RejectedReport(file, tile, units), Source.ofFile(file))));
  }

  private static Optional<String> file(
      Attendance attendance, List<Submission> unusable, int unit, Months tile) {
    return unusable.stream()
        .filter(file -> file.units().contains(unit) && attendance.speaks(file, tile))
        .map(Submission::file)
        .min(String::compareTo);
  }
}

package vn.tonghop.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.tonghop.finding.CheckProblem.LateSubmission;
import vn.tonghop.finding.CheckProblem.MissingReport;
import vn.tonghop.finding.CheckProblem.RejectedReport;
import vn.tonghop.model.Label;

/// Findings that name several units in one go, taken apart so that what is said of one unit can be
/// treated by itself, and put together again.
public final class Parted {

  private Parted() {}

  /// Treats a finding, unit by unit where it names several; units that are treated alike stay in
  /// one finding.
  public static List<Finding> treat(Finding finding, Function<Finding, Treatment> treatment) {
    List<Label> units = units(finding.problem());
    if (units.size() < 2) {
      return List.of(finding.treated(treatment.apply(finding)));
    }
    List<Treatment> treatments =
        units.stream()
            .map(unit -> treatment.apply(finding.saying(only(finding.problem(), List.of(unit)))))
            .toList();
    List<Finding> treated = new ArrayList<>();
    for (Treatment one : treatments.stream().distinct().toList()) {
      List<Label> alike = new ArrayList<>();
      for (int index = 0; index < units.size(); index++) {
        if (treatments.get(index).equals(one)) {
          alike.add(units.get(index));
        }
      }
      treated.add(finding.saying(only(finding.problem(), alike)).treated(one));
    }
    return treated;
  }

  private static List<Label> units(Problem problem) {
    return switch (problem) {
      case MissingReport missing -> missing.units();
      case RejectedReport rejected -> rejected.units();
      case LateSubmission late -> late.units();
      case Problem _ -> List.of();
    };
  }

  private static Problem only(Problem problem, List<Label> units) {
    return switch (problem) {
      case MissingReport missing -> new MissingReport(missing.period(), units);
      case RejectedReport rejected -> new RejectedReport(rejected.file(), rejected.period(), units);
      case LateSubmission late ->
          new LateSubmission(units, late.period(), late.deadline(), late.receipt());
      case Problem other -> other;
    };
  }
}

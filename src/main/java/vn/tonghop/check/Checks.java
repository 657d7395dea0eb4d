package vn.tonghop.check;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.finding.Finding;

/// All rules over the settled ledger, one class a rule.
public final class Checks {

  private static final List<Rule> RULES =
      List.of(
          RepeatedReadings::check,
          TotalsRows::check,
          RunningTotals::check,
          SumsOfParts::check,
          Subsets::check,
          Limits::check,
          Changes::check,
          Outsiders::check,
          MissingReports::check,
          LateSubmissions::check,
          MissingFigures::check,
          Allocations::check,
          SameFiles::check,
          Histories::check,
          Revisions::check);

  private Checks() {}

  /// What all rules find, in the order of places.
  public static List<Finding> run(CheckInput input) {
    List<Finding> found = new ArrayList<>();
    RULES.forEach(rule -> rule.check(input, found::add));
    found.sort(null);
    return List.copyOf(found);
  }
}

package vn.tonghop.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.finding.NameProblem.Place;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Source;

/// The period that the name of a sheet says: `T6`, `Tháng 6`, `Quý II`, `T6-2021`. A month without
/// a year is of the plan's, where the plan is for one year.
final class SheetNames {

  private static final Pattern MONTH = Pattern.compile("(?:thang ?|t)(0?[1-9]|1[0-2])");
  private static final Pattern QUARTER = Pattern.compile("(?:quy ?|q)(iv|i{1,3}|[1-4])");
  private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

  private SheetNames() {}

  /// What the name says, as one place among those that must agree; nothing for a text file.
  static List<Said> period(Grid grid, Plan plan) {
    return grid.sheet().flatMap(name -> period(Fold.spaced(name), plan)).stream()
        .map(period ->
            new Said(period.key(), Place.SHEET, new Source(grid.file(), grid.sheet(), 0, 0), true))
        .toList();
  }

  private static Optional<Period> period(String spaced, Plan plan) {
    Optional<Period> dated = PeriodNames.whole(spaced);
    if (dated.isPresent() || plan.firstYear() != plan.lastYear()) {
      return dated;
    }
    Matcher month = MONTH.matcher(spaced);
    if (month.matches()) {
      return Period.parse("%d-%02d".formatted(plan.firstYear(), Integer.parseInt(month.group(1))));
    }
    Matcher quarter = QUARTER.matcher(spaced);
    return quarter.matches()
        ? Period.parse(plan.firstYear() + "-Q" + number(quarter.group(1)))
        : Optional.empty();
  }

  private static int number(String quarter) {
    int roman = ROMAN.indexOf(quarter);
    return roman < 0 ? Integer.parseInt(quarter) : roman + 1;
  }
}

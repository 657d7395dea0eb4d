package vn.tonghop.progress;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Target;
import vn.tonghop.model.Total;
import vn.tonghop.model.Units;

/// The figure that a target looks at: the unit's own, or for a coverage of named units theirs
/// alone.
record Among(Units units) {

  Figure figure(Figures figures, int unit, int indicator, Target target) {
    boolean named = target.goal() instanceof Goal.Coverage && !target.among().isEmpty();
    return named
        ? together(
            target.among().stream()
                .mapToInt(units::place)
                .filter(one -> units.within(one, unit))
                .mapToObj(one -> figures.of(one, indicator))
                .toList())
        : figures.of(unit, indicator);
  }

  private static Figure together(List<Figure> figures) {
    int yes = 0;
    int of = 0;
    boolean known = false;
    Coverage reports = Coverage.NONE;
    Coverage reporters = Coverage.NONE;
    List<Integer> absent = new ArrayList<>();
    List<Figure.Carried> carried = new ArrayList<>();
    for (Figure figure : figures) {
      if (figure.total() instanceof Total.YesOf(int says, int should)) {
        yes += says;
        of += should;
        known = true;
      } else {
        of += figure.units().expected();
      }
      reports = reports.plus(figure.reports());
      reporters = reporters.plus(figure.units());
      absent.addAll(figure.absent());
      carried.addAll(figure.carried());
    }
    Total total = known ? new Total.YesOf(yes, of) : new Total.NoData();
    return new Figure(total, reports, reporters, absent, carried);
  }
}

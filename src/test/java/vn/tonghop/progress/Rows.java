package vn.tonghop.progress;

import java.util.List;
import java.util.Map;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Target;

/// What goes into rows and comes out of them, short enough to compare.
final class Rows {

  private Rows() {}

  /// `unit goal status percent`, a line a row.
  static List<String> lines(List<Progress> rows) {
    return rows.stream()
        .map(row ->
            "%s %s %s %s"
                .formatted(
                    Setting.UNITS.get(row.unit()).code(),
                    row.target().map(Target::goal).map(Goal::code).orElse("-"),
                    row.status().word(),
                    row.percent().map(Percent::code).orElse("-")))
        .toList();
  }

  static Figures byUnit(Map<String, Figure> figures, Figure other) {
    return (unit, _) -> figures.getOrDefault(Setting.UNITS.get(unit).code(), other);
  }
}

package vn.tonghop.report;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Numbers;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Ranking;
import vn.tonghop.model.Ranking.Mark;
import vn.tonghop.model.Ranking.Row;
import vn.tonghop.model.Scorecard.Grade;
import vn.tonghop.model.Units;

/// Rankings as CSV, a row for each unit and criterion: what a unit has in all stands on each of its
/// rows, so that scorecards with other criteria need no other columns.
///
/// `rank` and `class` are empty for a unit without a class; `points` is what is sure. `condition`
/// is the one that decided, spelt as targets are in roll-ups.
final class RankCsv {

  private static final List<String> HEADS =
      List.of(
          "scorecard",
          "unit",
          "unit_name",
          "period",
          "rank",
          "points",
          "class",
          "class_name",
          "knocked_out",
          "criterion",
          "criterion_name",
          "indicator",
          "figure",
          "reported",
          "expected",
          "population",
          "percent",
          "condition",
          "outcome",
          "criterion_points");

  private RankCsv() {}

  static String render(List<Ranking> rankings, Units units, Lang lang) {
    Csv csv = new Csv().row(HEADS);
    for (Ranking ranking : rankings) {
      for (Row row : ranking.rows()) {
        List<String> unit = unit(ranking, row, units, lang);
        for (Mark mark : row.marks()) {
          List<String> cells = new ArrayList<>(unit);
          cells.addAll(criterion(mark, row.unit(), lang));
          csv.row(cells);
        }
      }
    }
    return csv.toString();
  }

  private static List<String> unit(Ranking ranking, Row row, Units units, Lang lang) {
    return List.of(
        ranking.scorecard().code(),
        units.get(row.unit()).code(),
        units.get(row.unit()).name().in(lang),
        ranking.period().code(),
        row.rank() == 0 ? "" : Integer.toString(row.rank()),
        Numbers.plain(row.points()),
        row.grade().map(Grade::code).orElse(""),
        row.grade().map(grade -> grade.name().in(lang)).orElse(""),
        Boolean.toString(row.knockedOut()));
  }

  private static List<String> criterion(Mark mark, int unit, Lang lang) {
    return List.of(
        mark.criterion().code(),
        mark.criterion().name().in(lang),
        mark.criterion().indicator(),
        RollupCsv.spelt(mark.figure().total(), unit),
        Integer.toString(mark.figure().reports().reported()),
        Integer.toString(mark.figure().reports().expected()),
        mark.population().map(Numbers::plain).orElse(""),
        mark.percent().map(Percent::code).orElse(""),
        condition(mark),
        mark.outcome().word(),
        Numbers.plain(mark.points()));
  }

  /// The condition that decided: `<=0.5%`, `90%`.
  static String condition(Mark mark) {
    return mark.criterion().bands().isEmpty() ? "" : RankPhrases.band(mark).goal().code();
  }
}

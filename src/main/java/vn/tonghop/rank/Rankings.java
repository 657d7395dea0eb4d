package vn.tonghop.rank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.tonghop.model.Boundaries;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Ranking;
import vn.tonghop.model.Ranking.Mark;
import vn.tonghop.model.Ranking.Row;
import vn.tonghop.model.ReporterRule;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Scorecard;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;
import vn.tonghop.model.Window;

/// Classes the units of a plan by one of its scorecards.
public final class Rankings {

  private static final Comparator<Row> ORDER =
      Comparator.<Row, Boolean>comparing(row -> row.grade().isEmpty())
          .thenComparing(Row::points, Comparator.reverseOrder())
          .thenComparingInt(Row::unit);

  private final Scorecard scorecard;
  private final Plan plan;
  private final Units units;
  private final Reporters reporters;
  private final LocalDate day;
  private final Marking marking;

  private Rankings(
      Scorecard scorecard,
      Plan plan,
      Units units,
      Reporters reporters,
      LocalDate day,
      Marking marking) {
    this.scorecard = scorecard;
    this.plan = plan;
    this.units = units;
    this.reporters = reporters;
    this.day = day;
    this.marking = marking;
  }

  /// The classes of all units that the scorecard names, or else submit, and that exist on the last
  /// day of the period.
  ///
  /// @param plan the plan as the unit that ranks sees it: units elsewhere are left out
  /// @param figures the figures of the period
  public static Ranking of(
      Scorecard scorecard,
      Plan plan,
      Units units,
      Reporters reporters,
      Period period,
      LocalDate asOf,
      Figures figures) {
    Boundaries then = new Boundaries.AsReported();
    return of(scorecard, plan, units, reporters, period, asOf, figures, then);
  }

  /// The same for the units of some boundaries, which the figures are for too.
  public static Ranking of(
      Scorecard scorecard,
      Plan plan,
      Units units,
      Reporters reporters,
      Period period,
      LocalDate asOf,
      Figures figures,
      Boundaries boundaries) {
    Window window = plan.calendar().window(period);
    LocalDate day =
        switch (boundaries) {
          case Boundaries.AsReported() -> window.to();
          case Boundaries.On(LocalDate other) -> other;
        };
    Marking marking = new Marking(plan, figures, new Population(units, day, window.to()));
    List<Row> rows = new Rankings(scorecard, plan, units, reporters, day, marking).rows();
    return new Ranking(
        scorecard,
        period,
        window,
        asOf,
        rows,
        scorecard.quota().map(quota -> Quotas.of(quota, rows)));
  }

  private List<Row> rows() {
    int root = units.place(plan.unit());
    List<Row> rows =
        IntStream.range(root, units.end(root))
            .filter(unit -> units.get(unit).existsOn(day) && isClassed(unit))
            .mapToObj(this::row)
            .sorted(ORDER)
            .toList();
    return ranked(rows);
  }

  /// Without rules of the scorecard's own: the plan's reporters, unless they owe nothing.
  private boolean isClassed(int place) {
    Unit unit = units.get(place);
    return scorecard.reporters().isEmpty()
        ? plan.reporters().stream().anyMatch(rule -> names(rule, unit)) && reporters.submits(place)
        : scorecard.reporters().stream().anyMatch(rule -> names(rule, unit));
  }

  private static boolean names(ReporterRule rule, Unit unit) {
    return switch (rule) {
      case ReporterRule.OfLevel(String level) -> unit.level().equals(level);
      case ReporterRule.Listed(List<String> codes) -> codes.contains(unit.code());
    };
  }

  private Row row(int unit) {
    List<Mark> marks =
        scorecard.criteria().stream().map(criterion -> marking.of(criterion, unit)).toList();
    Grading grading = new Grading(scorecard, marks);
    return new Row(unit, 0, grading.points(), grading.grade(), grading.knockedOut(), marks);
  }

  /// Equal points share a rank, and the next one counts all before it: 1, 1, 3.
  private static List<Row> ranked(List<Row> rows) {
    List<Row> ranked = new ArrayList<>();
    for (Row row : rows) {
      boolean shares = !ranked.isEmpty() && ranked.getLast().points().compareTo(row.points()) == 0;
      int rank = shares ? ranked.getLast().rank() : ranked.size() + 1;
      ranked.add(
          new Row(
              row.unit(),
              row.grade().isEmpty() ? 0 : rank,
              row.points(),
              row.grade(),
              row.knockedOut(),
              row.marks()));
    }
    return List.copyOf(ranked);
  }
}

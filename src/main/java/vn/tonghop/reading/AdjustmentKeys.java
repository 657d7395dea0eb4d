package vn.tonghop.reading;

import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.CellProblem;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.NameProblem;
import vn.tonghop.finding.Nearest;
import vn.tonghop.finding.Problem;
import vn.tonghop.model.Adjustment;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Period;
import vn.tonghop.model.State;

/// Reads what a row of corrections names, and its two numbers. Whatever cannot be taken is a
/// finding.
final class AdjustmentKeys {

  private static final int NONE = -1;

  private final Index index;
  private final Lookups lookups;
  private final CellReader cells;
  private final List<Finding> findings;

  AdjustmentKeys(Index index, List<Finding> findings) {
    this.index = index;
    this.lookups = new Lookups(index);
    this.cells = new CellReader(index.plan());
    this.findings = findings;
  }

  private int find(Sidecar rows, int row, String column, Problem problem) {
    findings.add(
        new Finding(
            problem, rows.source(row, column), List.of(Written.of(rows.text(row, column)))));
    return NONE;
  }

  /// The period's key; 0 where it cannot be taken.
  int period(Sidecar rows, int row) {
    String text = rows.text(row, "period");
    Optional<Period> period = PeriodNames.whole(text).or(() -> KeyReader.ofDate(text));
    if (period.isEmpty() || !index.covers(period.get())) {
      find(
          rows,
          row,
          "period",
          new NameProblem.UnknownPeriod(
              Written.of(text), period.map(_ -> KeyReader.years(index.plan()))));
      return 0;
    }
    return period.get().key();
  }

  int unit(Sidecar rows, int row, int period) {
    String text = rows.text(row, "unit");
    return switch (lookups.unit(text, period)) {
      case Match.One(int unit) -> unit;
      case Match.Several(List<Integer> places) ->
          find(
              rows,
              row,
              "unit",
              new NameProblem.AmbiguousName(Written.of(text), index.unitNames().codes(places)));
      case Match.None _, Match.Other _ -> otherwise(rows, row, text, period);
    };
  }

  private int otherwise(Sidecar rows, int row, String text, int period) {
    List<Integer> ever = Match.candidates(index.unitNames().find(text));
    Problem problem =
        ever.isEmpty() || period == 0
            ? new NameProblem.UnknownUnit(Written.of(text), index.unitNames().nearest(text))
            : lookups.outOfTime(text, ever, period);
    return find(rows, row, "unit", problem);
  }

  int indicator(Sidecar rows, int row) {
    String text = rows.text(row, "indicator");
    return switch (lookups.indicator(text)) {
      case Match.One(int place) -> adjustable(rows, row, place);
      case Match.Several(List<Integer> places) ->
          find(
              rows,
              row,
              "indicator",
              new NameProblem.AmbiguousName(
                  Written.of(text), index.indicatorNames().codes(places)));
      case Match.None _, Match.Other _ ->
          find(
              rows,
              row,
              "indicator",
              new NameProblem.UnknownIndicator(
                  Written.of(text), Nearest.of(text, index.indicatorNames().known())));
    };
  }

  private int adjustable(Sidecar rows, int row, int place) {
    Indicator indicator = index.plan().indicators().get(place);
    return switch (indicator.measure()) {
      case FLOW, STOCK, YES_NO, DISTINCT, SITE_STATE -> place;
      case SHARE, SITE, MILESTONE, TEXT ->
          find(rows, row, "indicator", new CellProblem.NotAdjustable(indicator.code()));
    };
  }

  Optional<Adjustment.Reading> reading(Sidecar rows, int row, String column, int indicator) {
    Content content =
        cells.read(
            rows.text(row, column),
            rows.kind(row, column),
            index.plan().indicators().get(indicator));
    return switch (content) {
      case Content.Value(long value) -> Optional.of(new Adjustment.Reading(State.VALUE, value));
      case Content.Nil() -> Optional.of(new Adjustment.Reading(State.NIL, 0));
      case Content.Missing() -> Optional.of(new Adjustment.Reading(State.MISSING, 0));
      case Content.Bad(CellProblem problem) -> {
        find(rows, row, column, problem);
        yield Optional.empty();
      }
      case Content.Ratio _, Content.Words _, Content.Done _ ->
          throw new IllegalStateException("No number is read so: " + content);
    };
  }
}

package vn.tonghop.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds figures of indicators in tables: a row an indicator, or a row a unit under the name of
/// one.
final class FactTables {

  private final Facts facts;
  private final FactClaims.Sink sink;

  FactTables(Facts facts, FactClaims.Sink sink) {
    this.facts = facts;
    this.sink = sink;
  }

  void chart(Chart chart) {
    Heads heads = Heads.of(chart);
    Optional<Integer> caption = one(facts.indicators().exactly(chart.caption()));
    for (List<Chart.Box> row : chart.rows().subList(heads.body(), chart.rows().size())) {
      row(row, heads, caption);
    }
  }

  private void row(List<Chart.Box> row, Heads heads, Optional<Integer> caption) {
    Optional<Integer> indicator = named(row);
    List<Integer> units = units(row);
    if (indicator.isPresent()) {
      results(row, heads, List.of(facts.root()), indicator.get());
    } else if (!units.isEmpty()) {
      caption.ifPresent(of -> results(row, heads, units, of));
      matrix(row, heads, units);
    }
  }

  private void results(List<Chart.Box> row, Heads heads, List<Integer> units, int indicator) {
    List<Integer> results = new ArrayList<>(heads.results());
    for (int column = 0; column < Math.min(row.size(), heads.folded().size()); column++) {
      String head = heads.folded().get(column);
      boolean inPeriod = head.startsWith("trong ") || head.startsWith("in the ");
      if (inPeriod || results.contains(column)) {
        Known.Scope scope = inPeriod ? Known.Scope.IN_PERIOD : Known.Scope.EITHER;
        state(row.get(column), units, indicator, scope);
      }
    }
  }

  private void matrix(List<Chart.Box> row, Heads heads, List<Integer> units) {
    for (int column = 1; column < Math.min(row.size(), heads.shown().size()); column++) {
      int at = column;
      one(facts.indicators().exactly(heads.shown().get(column)))
          .ifPresent(of -> state(row.get(at), units, of, Known.Scope.EITHER));
    }
  }

  private void state(Chart.Box box, List<Integer> units, int indicator, Known.Scope scope) {
    Figures.of(box)
        .ifPresent(figure ->
            sink.take(new FactClaims.Stated(units, indicator, scope, figure, box.place())));
  }

  private Optional<Integer> named(List<Chart.Box> row) {
    return row.stream()
        .limit(2)
        .flatMap(box -> one(facts.indicators().exactly(box.text())).stream())
        .findFirst();
  }

  private List<Integer> units(List<Chart.Box> row) {
    return row.stream()
        .limit(2)
        .map(box -> facts.places().exactly(box.text()))
        .filter(places -> !places.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static Optional<Integer> one(List<Integer> places) {
    return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
  }
}

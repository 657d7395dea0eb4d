package vn.tonghop.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Problem;
import vn.tonghop.model.Source;

/// Claims of tables with columns for target, result and percentage: each row's percentage.
final class TableClaims {

  private final Heads heads;
  private final OptionalInt target;
  private final Tally tally;

  private TableClaims(Chart chart, Heads heads, Tally tally) {
    this.heads = heads;
    this.target = heads.target(chart);
    this.tally = tally;
  }

  static void in(Chart chart, Tally tally) {
    Heads heads = Heads.of(chart);
    TableClaims claims = new TableClaims(chart, heads, tally);
    int[] percents = heads.percents().toArray();
    if (percents.length == 1 && !heads.results().isEmpty()) {
      chart
          .rows()
          .subList(heads.body(), chart.rows().size())
          .forEach(row -> claims.row(row, percents[0]));
    }
    TotalClaims.in(chart, heads, tally);
  }

  private void row(List<Chart.Box> row, int percent) {
    Optional<Quantity> stated = stated(row, percent);
    if (stated.isEmpty()) {
      return;
    }
    List<Optional<Problem>> outcomes = new ArrayList<>();
    List<Integer> results = heads.results().stream().filter(column -> column < row.size()).toList();
    for (int column : results) {
      ratio(row, column)
          .ifPresent(ratio -> outcomes.add(judge(row, ratio, stated.get(), results.size() == 1)));
    }
    if (!outcomes.isEmpty()) {
      boolean right = outcomes.stream().anyMatch(Optional::isEmpty);
      tally.count(row.get(percent).place(), right ? Optional.empty() : outcomes.getLast());
    }
  }

  private Optional<Problem> judge(
      List<Chart.Box> row, Token.Ratio ratio, Quantity stated, boolean sure) {
    List<BigDecimal> bounds = new ArrayList<>();
    target.ifPresent(column -> {
      if (figure(row, column) instanceof Token.Share share) {
        bounds.add(share.quantity().value());
      }
    });
    return Ratios.judge(ratio, stated, Hedge.NONE, bounds, sure);
  }

  /// The percentage of a row. A workbook may store it as the hundredth part that it is.
  private static Optional<Quantity> stated(List<Chart.Box> row, int percent) {
    if (percent >= row.size()) {
      return Optional.empty();
    }
    Chart.Box box = row.get(percent);
    return Figures.of(box)
        .flatMap(figure ->
            switch (figure) {
              case Token.Share share -> Optional.of(share.quantity());
              case Token.Count count ->
                  Optional.of(box.stored() ? scaled(count.quantity()) : count.quantity());
              case Token.Ratio _, Token.Word _, Token.Mark _, Token.Name _ -> Optional.empty();
            });
  }

  private static Quantity scaled(Quantity stored) {
    BigDecimal value = stored.value();
    return new Quantity(stored.written(), List.of(value, value.movePointRight(2)));
  }

  /// What the percentage is of: the ratio that the result is, or result and target.
  private Optional<Token.Ratio> ratio(List<Chart.Box> row, int result) {
    Token figure = figure(row, result);
    if (figure instanceof Token.Ratio ratio) {
      return Optional.of(ratio);
    }
    if (figure instanceof Token.Count part
        && target.isPresent()
        && figure(row, target.getAsInt()) instanceof Token.Count whole
        && whole.quantity().value().signum() != 0) {
      String written = part.quantity().written() + "/" + whole.quantity().written();
      return Optional.of(new Token.Ratio(part.quantity(), whole.quantity(), written, 0, 0));
    }
    return Optional.empty();
  }

  private static Token figure(List<Chart.Box> row, int column) {
    Token none = new Token.Name(0, 0);
    return column < row.size() ? Figures.of(row.get(column)).orElse(none) : none;
  }

  /// What was counted, and what was wrong with it.
  static final class Tally {
    private final List<Finding> findings = new ArrayList<>();
    private int claims;

    void count(Source place, Optional<Problem> problem) {
      claims++;
      problem.ifPresent(wrong -> findings.add(new Finding(wrong, place)));
    }

    int claims() {
      return claims;
    }

    List<Finding> findings() {
      return findings;
    }
  }
}

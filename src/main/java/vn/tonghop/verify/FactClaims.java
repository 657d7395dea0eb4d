package vn.tonghop.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.Problem;
import vn.tonghop.finding.VerifyProblem;
import vn.tonghop.model.Label;
import vn.tonghop.model.Source;

/// Holds what a text says of indicators against what the workspace knows.
final class FactClaims {

  private final Facts facts;
  private final TableClaims.Tally tally;

  private FactClaims(Facts facts, TableClaims.Tally tally) {
    this.facts = facts;
    this.tally = tally;
  }

  static void in(Draft.Read read, Facts facts, TableClaims.Tally tally) {
    FactClaims claims = new FactClaims(facts, tally);
    Statements statements = new Statements(facts, claims::judge);
    read.passages().forEach(statements::passage);
    for (Chart chart : read.charts()) {
      List<Stated> stated = new ArrayList<>();
      new FactTables(facts, stated::add).chart(chart);
      claims.table(stated);
    }
  }

  /// A table speaks of one scope: where its heads do not name it, of that which more of its cells
  /// agree with.
  private void table(List<Stated> stated) {
    long running = agreeing(stated, Known.Scope.TO_DATE);
    long inPeriod = agreeing(stated, Known.Scope.IN_PERIOD);
    Known.Scope scope =
        running == inPeriod
            ? Known.Scope.EITHER
            : running > inPeriod ? Known.Scope.TO_DATE : Known.Scope.IN_PERIOD;
    stated.forEach(one -> judge(one.scope() == Known.Scope.EITHER ? one.within(scope) : one));
  }

  private long agreeing(List<Stated> stated, Known.Scope scope) {
    return stated.stream()
        .filter(one -> one.scope() == Known.Scope.EITHER)
        .filter(one -> known(one.within(scope)).agrees(one.figure()).orElse(false))
        .count();
  }

  private Known known(Stated stated) {
    return Known.of(facts.rows(stated.units(), stated.indicator()), stated.scope());
  }

  /// Holds one number against what is known.
  private void judge(Stated stated) {
    Known known = known(stated);
    Optional<Boolean> agrees = known.agrees(stated.figure());
    agrees.ifPresent(right ->
        tally.count(
            stated.place(), right ? Optional.empty() : Optional.of(problem(stated, known))));
  }

  private Problem problem(Stated stated, Known known) {
    int unit = stated.units().getFirst();
    Optional<Label> whose = unit == facts.root() ? Optional.empty() : Optional.of(facts.unit(unit));
    return new VerifyProblem.FigureDiffers(
        facts.indicator(stated.indicator()),
        whose,
        written(stated.figure()),
        Label.same(known.shown(stated.figure(), facts.style())));
  }

  private static String written(Token figure) {
    return switch (figure) {
      case Token.Count(Quantity quantity, int _, int _) -> quantity.written();
      case Token.Ratio ratio -> ratio.written();
      case Token.Share(Quantity quantity, int _, int _) -> quantity.written() + "%";
      case Token.Word _, Token.Mark _, Token.Name _ -> "";
    };
  }

  /// A number that a text states of an indicator.
  ///
  /// @param units the places of the unit that it is of
  /// @param place where it stands
  record Stated(List<Integer> units, int indicator, Known.Scope scope, Token figure, Source place) {

    Stated within(Known.Scope other) {
      return new Stated(units, indicator, other, figure, place);
    }
  }

  /// Takes what is stated.
  @FunctionalInterface
  interface Sink {
    void take(Stated stated);
  }
}

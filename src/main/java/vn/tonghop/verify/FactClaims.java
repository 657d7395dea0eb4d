package vn.tonghop.verify;

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
    FactTables tables = new FactTables(facts, claims::judge);
    read.charts().forEach(tables::chart);
  }

  /// Holds one number against what is known.
  private void judge(Stated stated) {
    Known known = Known.of(facts.rows(stated.units(), stated.indicator()), stated.scope());
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
  record Stated(
      List<Integer> units, int indicator, Known.Scope scope, Token figure, Source place) {}

  /// Takes what is stated.
  @FunctionalInterface
  interface Sink {
    void take(Stated stated);
  }
}

package vn.tonghop.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tonghop.finding.CellProblem;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Plan;

/// Reads the figures of a rolled-up submission, which are spelt as data files spell them whatever
/// the plan's own way: `12.5`, `381/608`, `10/14`.
final class RollupFigures {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  private final Plan plan;
  private final CellReader cells;

  RollupFigures(Plan plan) {
    this.plan = plan;
    this.cells = new CellReader(plan);
  }

  /// What a figure says: a value, both parts of a fraction, or nothing.
  Content read(String cell, CellKind kind, Indicator indicator) {
    String text = CellReader.trimmed(cell);
    if (CellReader.isMissing(text)) {
      return Content.MISSING;
    }
    return switch (indicator.measure()) {
      case FLOW, STOCK, DISTINCT -> number(text, kind, indicator);
      case SHARE -> share(text, kind, indicator.ratio().orElseThrow());
      case YES_NO, SITE, MILESTONE -> counted(text, kind);
      case SITE_STATE, TEXT -> Content.MISSING;
    };
  }

  private Content number(String text, CellKind kind, Indicator indicator) {
    boolean plain = kind == CellKind.TEXT && NUMBER.matcher(text).matches();
    return cells.read(text, plain ? CellKind.NUMBER : kind, indicator);
  }

  private Content share(String text, CellKind kind, Indicator.Ratio ratio) {
    int slash = text.indexOf('/');
    if (slash < 0 || kind != CellKind.TEXT) {
      return noFraction(text, kind);
    }
    Indicator above = plan.indicators().get(plan.indicator(ratio.numerator()));
    Indicator below = plan.indicators().get(plan.indicator(ratio.denominator()));
    Content numerator = number(CellReader.trimmed(text.substring(0, slash)), kind, above);
    Content denominator = number(CellReader.trimmed(text.substring(slash + 1)), kind, below);
    if (numerator instanceof Content.Value(long part)
        && denominator instanceof Content.Value(long whole)) {
      boolean tooLarge =
          BigDecimal.valueOf(part, above.decimals())
                  .compareTo(BigDecimal.valueOf(whole, below.decimals()))
              > 0;
      return tooLarge ? aboveWhole(text) : new Content.Ratio(part, whole);
    }
    return numerator instanceof Content.Bad ? numerator : noFraction(text, kind);
  }

  private static Content counted(String text, CellKind kind) {
    int slash = text.indexOf('/');
    long part = slash < 0 ? NumberGrammar.NONE : plain(text.substring(0, slash));
    long whole = slash < 0 ? NumberGrammar.NONE : plain(text.substring(slash + 1));
    if (part == NumberGrammar.NONE || whole == NumberGrammar.NONE) {
      return noFraction(text, kind);
    }
    return part > whole ? aboveWhole(text) : new Content.Ratio(part, whole);
  }

  private static long plain(String text) {
    return NumberGrammar.plain(CellReader.trimmed(text));
  }

  private static Content noFraction(String text, CellKind kind) {
    return kind == CellKind.DATE
        ? CellReader.date(text)
        : new Content.Bad(new CellProblem.BarePercent(Written.of(text)));
  }

  private static Content aboveWhole(String text) {
    return new Content.Bad(new CellProblem.PartAboveWhole(Written.of(text)));
  }

  /// The reports behind a figure; none where the two cells cannot be.
  static Optional<Coverage> coverage(String reported, String expected) {
    long came = plain(reported);
    long due = plain(expected);
    return came == NumberGrammar.NONE
            || due == NumberGrammar.NONE
            || came > due
            || due > Integer.MAX_VALUE
        ? Optional.empty()
        : Optional.of(new Coverage((int) came, (int) due));
  }
}

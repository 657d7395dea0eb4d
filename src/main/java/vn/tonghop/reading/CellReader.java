package vn.tonghop.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.finding.CellProblem;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Plan;

/// Reads the value cells of a plan's indicators.
///
/// | written | means |
/// |---|---|
/// | `-` `–` `—` `không phát sinh` `KPS` `không có` `không` | nil |
/// | blank `…` `...` | missing |
/// | `x` `có` `yes` `1` `đạt` / `không` `không có` `no` `0` | yes / no, where that is asked |
/// | `381/608` | both parts of a share |
/// | `tái hoạt động` | the state of a site, by [SiteStates] |
/// | `Kế hoạch số 12 ngày 15/3/2024` / `chưa` | a milestone, by [Milestone] / not yet |
/// | a number | by [NumberGrammar] |
final class CellReader {

  private static final Set<String> YES =
      Set.of("x", "co", "yes", "y", "1", "dat", "da thuc hien", "true", "1 1");
  private static final Set<String> NO =
      Set.of(
          "khong",
          "khong co",
          "no",
          "n",
          "0",
          "khong dat",
          "chua",
          "chua thuc hien",
          "false",
          "0 1");
  private static final Set<String> NIL = Set.of("khong phat sinh", "kps", "khong co", "khong");
  private static final int LONGEST_WORD = 20;

  private final Plan plan;
  private final Numerals numerals;

  CellReader(Plan plan) {
    this.plan = plan;
    this.numerals = new Numerals(plan.numbers());
  }

  /// What a cell says of an indicator.
  Content read(String cell, CellKind kind, Indicator indicator) {
    String text = trimmed(cell);
    return switch (kind) {
      case BLANK -> Content.MISSING;
      case ERROR -> new Content.Bad(new CellProblem.BrokenFormula(Written.of(text)));
      case UNCALCULATED -> new Content.Bad(new CellProblem.UncalculatedFormula(Written.of(text)));
      case DATE -> dated(text, indicator);
      case NUMBER, TEXT, BOOLEAN -> said(text, kind, indicator);
    };
  }

  private Content said(String text, CellKind kind, Indicator indicator) {
    if (isMissing(text)) {
      return Content.MISSING;
    }
    boolean nil = isNil(text);
    return switch (indicator.measure()) {
      case TEXT -> nil ? Content.NIL : new Content.Words(text);
      case YES_NO -> yesOrNo(text);
      case SHARE -> nil ? nil(text, holdsStock(indicator)) : share(text, indicator);
      case SITE -> new Content.Bad(new CellProblem.SiteNotNamed(Written.of(text)));
      case SITE_STATE -> nil ? nil(text, true) : siteState(text);
      case MILESTONE -> nil || Milestone.isNotYet(text) ? Content.NIL : milestone(text);
      case FLOW, DISTINCT, STOCK ->
          nil
              ? nil(text, indicator.measure() == Measure.STOCK)
              : numerals.read(text, kind, indicator);
    };
  }

  static String trimmed(String cell) {
    int start = 0;
    int end = cell.length();
    while (start < end && isBlank(cell.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(cell.charAt(end - 1))) {
      end--;
    }
    return cell.substring(start, end);
  }

  private static boolean isBlank(char letter) {
    return letter == '\u00a0' || letter == '\u202f' || Character.isWhitespace(letter);
  }

  /// Blank, or dots that ask to be filled in.
  static boolean isMissing(String cell) {
    for (int at = 0; at < cell.length(); at++) {
      char letter = cell.charAt(at);
      if (letter != '.' && letter != '…' && !isBlank(letter)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNil(String text) {
    return switch (text) {
      case "-", "–", "—", "−" -> true;
      default -> text.length() <= LONGEST_WORD && NIL.contains(Fold.spaced(text));
    };
  }

  private static Content nil(String text, boolean stock) {
    return stock ? new Content.Bad(new CellProblem.NilOnStock(Written.of(text))) : Content.NIL;
  }

  private static Content siteState(String text) {
    return SiteStates.find(text)
        .<Content>map(state -> new Content.Value(state.ordinal()))
        .orElseGet(() -> new Content.Bad(new CellProblem.UnknownSiteState(Written.of(text))));
  }

  private static Content milestone(String text) {
    return Milestone.read(text)
        .<Content>map(Content.Done::new)
        .orElseGet(() -> new Content.Bad(new CellProblem.NotAMilestone(Written.of(text))));
  }

  private static Content yesOrNo(String text) {
    String word = text.length() <= LONGEST_WORD ? Fold.spaced(text) : "";
    if (YES.contains(word)) {
      return new Content.Value(1);
    }
    if (NO.contains(word)) {
      return new Content.Value(0);
    }
    return isNil(text)
        ? Content.NIL
        : new Content.Bad(new CellProblem.NotYesOrNo(Written.of(text)));
  }

  private boolean holdsStock(Indicator share) {
    return part(share, true).measure() == Measure.STOCK
        || part(share, false).measure() == Measure.STOCK;
  }

  private Indicator part(Indicator share, boolean numerator) {
    Indicator.Ratio ratio = share.ratio().orElseThrow();
    return plan.indicators()
        .get(plan.indicator(numerator ? ratio.numerator() : ratio.denominator()));
  }

  private Content share(String text, Indicator indicator) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return new Content.Bad(new CellProblem.BarePercent(Written.of(text)));
    }
    Content numerator = part(text.substring(0, slash), part(indicator, true));
    Content denominator = part(text.substring(slash + 1), part(indicator, false));
    if (numerator instanceof Content.Value(long above)
        && denominator instanceof Content.Value(long below)) {
      return new Content.Ratio(above, below);
    }
    return numerator instanceof Content.Bad ? numerator : denominator;
  }

  private Content part(String text, Indicator indicator) {
    return numerals.read(trimmed(text), CellKind.TEXT, indicator);
  }

  private static Content dated(String text, Indicator indicator) {
    return switch (indicator.measure()) {
      case TEXT -> new Content.Words(text);
      case MILESTONE ->
          isoDate(text)
              .<Content>map(
                  day -> new Content.Done(new Milestone(Optional.of(day), Optional.empty())))
              .orElseGet(() -> date(text));
      case FLOW, STOCK, YES_NO, DISTINCT, SHARE, SITE, SITE_STATE -> date(text);
    };
  }

  static Content date(String text) {
    return new Content.Bad(
        isoDate(text)
            .<CellProblem>map(CellProblem.DateForNumber::new)
            .orElseGet(() ->
                new CellProblem.NotANumber(
                    Written.of(text), CellProblem.Slip.UNKNOWN, Optional.empty())));
  }

  static Optional<LocalDate> isoDate(String text) {
    try {
      return text.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(text.substring(0, 10)));
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }
}

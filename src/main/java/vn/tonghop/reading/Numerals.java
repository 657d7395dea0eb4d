package vn.tonghop.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.finding.CellProblem;
import vn.tonghop.finding.CellProblem.Slip;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.NumberStyle;
import vn.tonghop.model.Numbers;

/// Decides which number a text is for an indicator, or why it is none.
///
/// What may be two numbers is decided by the indicator's decimals and the plan's way of writing; if
/// they do not tell, it is a finding, never a guess.
final class Numerals {

  private static final Pattern MEASURED =
      Pattern.compile("([-−]?\\d[\\d.,\\u00a0\\u202f ]*?)[\\u00a0\\u202f ]*([^\\d\\s.,/].*)");
  private static final Pattern RATIO = Pattern.compile("\\d[\\d.,]*\\s*/\\s*\\d[\\d.,]*");

  private static final MathContext SPREADSHEET = new MathContext(15, RoundingMode.HALF_UP);

  private final NumberStyle style;

  Numerals(NumberStyle style) {
    this.style = style;
  }

  Content read(String text, CellKind kind, Indicator indicator) {
    if (kind == CellKind.NUMBER) {
      return stored(text, indicator);
    }
    String bare = withoutMeasure(text, indicator);
    return switch (NumberGrammar.read(bare)) {
      case NumberGrammar.Parsed.One(BigDecimal value) -> bounded(value, text, indicator);
      case NumberGrammar.Parsed.Either either -> decided(either, text, indicator);
      case NumberGrammar.Parsed.TooLong() -> notANumber(text, Slip.TOO_LONG, Optional.empty());
      case NumberGrammar.Parsed.None() -> refused(text);
    };
  }

  /// `12 người`, where people are counted.
  private static String withoutMeasure(String text, Indicator indicator) {
    Matcher measured = MEASURED.matcher(text);
    return measured.matches()
            && !indicator.unit().isEmpty()
            && Fold.loose(measured.group(2)).equals(Fold.loose(indicator.unit()))
        ? measured.group(1)
        : text;
  }

  /// A number of a workbook, as it is stored: in binary, of which a spreadsheet counts 15 digits.
  private static Content stored(String text, Indicator indicator) {
    try {
      return bounded(new BigDecimal(text).round(SPREADSHEET), text, indicator);
    } catch (NumberFormatException notANumber) {
      return notANumber(text, Slip.UNKNOWN, Optional.empty());
    }
  }

  private Content decided(NumberGrammar.Parsed.Either either, String text, Indicator indicator) {
    if (indicator.decimals() == 0) {
      return bounded(either.grouped(), text, indicator);
    }
    boolean groups = either.dot() == (style == NumberStyle.VI);
    if (groups) {
      return bounded(either.grouped(), text, indicator);
    }
    return either.pointed().stripTrailingZeros().scale() <= indicator.decimals()
        ? bounded(either.pointed(), text, indicator)
        : new Content.Bad(
            new CellProblem.AmbiguousNumber(
                Written.of(text),
                Numbers.plain(either.grouped()),
                Numbers.plain(either.pointed())));
  }

  private static Content bounded(BigDecimal value, String text, Indicator indicator) {
    BigDecimal number = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    if (number.scale() > indicator.decimals()) {
      return new Content.Bad(
          indicator.decimals() == 0
              ? new CellProblem.Fraction(Written.of(text), thousands(number, text))
              : new CellProblem.TooManyDecimals(Written.of(text), indicator.decimals()));
    }
    if (number.signum() < 0 && !indicator.negatives()) {
      return new Content.Bad(new CellProblem.Negative(Written.of(text)));
    }
    if (number.precision() - number.scale() + indicator.decimals() > NumberGrammar.MOST_DIGITS) {
      return notANumber(text, Slip.TOO_LONG, Optional.empty());
    }
    return new Content.Value(number.movePointRight(indicator.decimals()).longValueExact());
  }

  /// `3.46` is what English settings make of `3.460`; `0.5` and `1234.5` are not.
  private static Optional<String> thousands(BigDecimal number, String text) {
    boolean group =
        text.indexOf('.') > 0
            && number.scale() <= 3
            && number.abs().compareTo(BigDecimal.ONE) >= 0
            && number.abs().compareTo(BigDecimal.valueOf(1000)) < 0;
    return group ? Optional.of(Numbers.plain(number.movePointRight(3))) : Optional.empty();
  }

  private static Content refused(String text) {
    Optional<LocalDate> date = DateTexts.read(text);
    if (date.isPresent()) {
      return new Content.Bad(
          new CellProblem.DateForNumber(date.get(), Optional.of(Written.of(text))));
    }
    if (text.endsWith("%")) {
      return notANumber(text, Slip.PERCENT, Optional.empty());
    }
    if (RATIO.matcher(text).matches()) {
      return notANumber(text, Slip.RATIO, Optional.empty());
    }
    Optional<String> meant = withDigits(text);
    return notANumber(text, meant.isPresent() ? Slip.LETTER : Slip.UNKNOWN, meant);
  }

  /// The number that is left when letters that look like digits are replaced by them.
  private static Optional<String> withDigits(String text) {
    String digits = text.replace('O', '0').replace('o', '0').replace('l', '1').replace('I', '1');
    boolean slip = !digits.equals(text) && text.chars().anyMatch(Character::isDigit);
    return slip && NumberGrammar.read(digits) instanceof NumberGrammar.Parsed.One
        ? Optional.of(digits)
        : Optional.empty();
  }

  private static Content notANumber(String text, Slip slip, Optional<String> instead) {
    return new Content.Bad(new CellProblem.NotANumber(Written.of(text), slip, instead));
  }
}

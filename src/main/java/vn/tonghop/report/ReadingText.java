package vn.tonghop.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Measure;
import vn.tonghop.model.NumberStyle;
import vn.tonghop.model.Numbers;
import vn.tonghop.model.Site;

/// The value of a single reading in words, by what it is a reading of: numbers as the plan spells
/// them, yes and no, the state of a site, a day.
///
/// A unit that is itself rolled up gives two numbers, `381/608`, whatever the measure.
final class ReadingText {

  private static final Pattern TWO_NUMBERS = Pattern.compile("-?[0-9.]+/-?[0-9.]+");
  private static final Pattern DONE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}|\\?)(?:\\s+(.*))?");

  private final Phrases phrases;
  private final NumberStyle style;
  private final Lang lang;

  ReadingText(Phrases phrases, NumberStyle style, Lang lang) {
    this.phrases = phrases;
    this.style = style;
    this.lang = lang;
  }

  /// The value of a reading, in one line.
  String of(Measure measure, String value) {
    if (measure != Measure.TEXT && TWO_NUMBERS.matcher(value).matches()) {
      return Arrays.stream(value.split("/", -1)).map(this::number).collect(Collectors.joining("/"));
    }
    return switch (measure) {
      case YES_NO -> (value.equals("1") ? Term.YES : Term.NO).in(lang);
      case TEXT -> Layout.line(value);
      case SITE, SITE_STATE -> state(value);
      case MILESTONE -> day(value);
      case FLOW, DISTINCT, STOCK, SHARE -> number(value);
    };
  }

  private String number(String value) {
    return Numbers.styled(new BigDecimal(value), style);
  }

  private String state(String value) {
    return found(value).map(state -> state.label().in(lang)).orElse(Layout.line(value));
  }

  /// The state of a site, by its word or its number.
  private static Optional<Site.State> found(String value) {
    return Arrays.stream(Site.State.values())
        .filter(
            state -> state.word().equals(value) || Integer.toString(state.ordinal()).equals(value))
        .findFirst();
  }

  /// A value as data files spell it: the state of a site by its word.
  static String code(Measure measure, String value) {
    return measure == Measure.SITE_STATE ? found(value).map(Site.State::word).orElse(value) : value;
  }

  private String day(String value) {
    Matcher done = DONE.matcher(value);
    if (!done.matches()) {
      return Layout.line(value);
    }
    return done.group(1).equals("?")
        ? Term.DONE.in(lang)
        : phrases.date(LocalDate.parse(done.group(1)));
  }

  /// What there is to show for a thing done, where the reading names a document.
  static Optional<String> document(Measure measure, String value) {
    Matcher done = DONE.matcher(value);
    return measure == Measure.MILESTONE && done.matches()
        ? Optional.ofNullable(done.group(2)).map(Layout::line).filter(text -> !text.isEmpty())
        : Optional.empty();
  }
}

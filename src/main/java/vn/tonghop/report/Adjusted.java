package vn.tonghop.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import vn.tonghop.model.Adjustment;
import vn.tonghop.model.Explanation;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Numbers;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.State;
import vn.tonghop.model.Units;

/// What an office corrected by hand, for people and as data.
final class Adjusted {

  private Adjusted() {}

  /// Those that stand behind a figure.
  static List<Adjustment> behind(Explanation explanation, List<Adjustment> adjustments) {
    return adjustments.stream()
        .filter(adjustment ->
            explanation.parts().stream()
                .anyMatch(part ->
                    part.unit() == adjustment.unit()
                        && part.indicator() == adjustment.indicator()
                        && part.period().key() == adjustment.period()))
        .toList();
  }

  /// A line each: unit, period, `1.700 → 1.712`, reason, day.
  static List<String> lines(List<Adjustment> adjustments, Plan plan, Phrases phrases, Lang lang) {
    ReadingText text = new ReadingText(phrases, plan.numbers(), lang);
    return Layout.columns(
            adjustments.stream()
                .map(adjustment -> {
                  Indicator indicator = plan.indicators().get(adjustment.indicator());
                  return List.of(
                      phrases.name(adjustment.unit()),
                      phrases.inYear(Period.ofKey(adjustment.period())),
                      words(adjustment.old(), indicator, text, lang)
                          + " → "
                          + words(adjustment.value(), indicator, text, lang),
                      Layout.line(adjustment.reason()),
                      phrases.date(adjustment.date()));
                })
                .toList(),
            0,
            0)
        .stream()
        .map(line -> "  " + line)
        .toList();
  }

  private static String words(
      Adjustment.Reading reading, Indicator indicator, ReadingText text, Lang lang) {
    return reading.state() == State.VALUE
        ? text.of(indicator.measure(), plain(reading, indicator))
        : Roles.name(reading.state(), lang);
  }

  private static String plain(Adjustment.Reading reading, Indicator indicator) {
    return Numbers.plain(BigDecimal.valueOf(reading.value(), indicator.decimals()));
  }

  /// One as data.
  static SequencedMap<String, Object> object(Adjustment adjustment, Plan plan, Units units) {
    Indicator indicator = plan.indicators().get(adjustment.indicator());
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("unit", units.get(adjustment.unit()).code());
    object.put("period", Period.ofKey(adjustment.period()).code());
    object.put("indicator", indicator.code());
    object.put("old", reading(adjustment.old(), indicator));
    object.put("new", reading(adjustment.value(), indicator));
    object.put("reason", adjustment.reason());
    object.put("date", adjustment.date().toString());
    object.put("source", adjustment.source().toString());
    return object;
  }

  private static SequencedMap<String, Object> reading(
      Adjustment.Reading reading, Indicator indicator) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("state", reading.state().word());
    object.put(
        "value",
        reading.state() == State.VALUE
            ? Optional.of(plain(reading, indicator))
            : Optional.<String>empty());
    return object;
  }
}

package vn.tonghop.finding;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.model.Label;
import vn.tonghop.model.Period;
import vn.tonghop.model.Source;

/// What a problem says that it is about, taken from its data: of any kind of problem, also of those
/// that are yet to be thought of.
///
/// @param units names or codes of units
/// @param indicators names or codes of indicators
/// @param periods the periods
public record Mentioned(Set<Object> units, Set<Object> indicators, Set<Period> periods) {

  private static final Set<String> UNITS = Set.of("unit", "units");
  private static final Set<String> INDICATORS = Set.of("indicator", "indicators");

  /// What a problem mentions: names as [Label]s, codes as texts.
  public static Mentioned in(Problem problem) {
    Mentioned mentioned =
        new Mentioned(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    mentioned.take((Record) problem);
    return mentioned;
  }

  private void take(Record data) {
    for (RecordComponent part : data.getClass().getRecordComponents()) {
      Object value = value(data, part);
      if (UNITS.contains(part.getName())) {
        add(units, value);
      } else if (INDICATORS.contains(part.getName())) {
        add(indicators, value);
      } else if (value instanceof Period period) {
        periods.add(period);
      } else if (part.getName().equals("period") && value instanceof String code) {
        Period.parse(code).ifPresent(periods::add);
      } else if (value instanceof CheckProblem.Subject subject) {
        take(subject);
      } else if (value instanceof CheckProblem.Shares shares) {
        take(shares);
      }
    }
  }

  private static void add(Set<Object> names, Object value) {
    switch (value) {
      case Collection<?> several -> several.forEach(names::add);
      case Optional<?> maybe -> maybe.ifPresent(names::add);
      case Label name -> names.add(name);
      case String code -> names.add(code);
      default -> {}
    }
  }

  /// A problem as a text that stays the same when rows move: all its data but the places in it.
  static String essence(Record data) {
    StringBuilder text = new StringBuilder(data.getClass().getSimpleName());
    for (RecordComponent part : data.getClass().getRecordComponents()) {
      Object value = value(data, part);
      switch (value) {
        case Source source -> text.append('|').append(source.file());
        case CheckProblem.Subject subject -> text.append('|').append(essence(subject));
        default -> text.append('|').append(value);
      }
    }
    return text.toString();
  }

  private static Object value(Record data, RecordComponent part) {
    try {
      return part.getAccessor().invoke(data);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException("The data of a problem are public", hidden);
    }
  }
}

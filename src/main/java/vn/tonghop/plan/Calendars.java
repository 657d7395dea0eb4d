package vn.tonghop.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.ReporterRule;

/// By which calendars the data of those who report closes.
///
/// @param usual the plan's calendar
/// @param reporters the plan's reporters
/// @param tree the units, where there are any
record Calendars(Calendar usual, List<ReporterDraft> reporters, Optional<UnitTree> tree) {

  /// The calendars of the reporters of an indicator. One that has none of its own takes that of the
  /// same level or unit among the plan's reporters.
  ///
  /// @param own the indicator's own reporters; empty: the plan's
  Set<Calendar> of(List<ReporterDraft> own) {
    Set<Calendar> calendars = new TreeSet<>(Comparator.comparingInt(Calendar::closingDay));
    for (ReporterDraft reporter : own.isEmpty() ? reporters : own) {
      reporter
          .calendar()
          .map(Stream::of)
          .orElseGet(() -> inherited(reporter.rule()))
          .forEach(calendars::add);
    }
    if (calendars.isEmpty()) {
      calendars.add(usual);
    }
    return calendars;
  }

  private Stream<Calendar> inherited(ReporterRule rule) {
    return switch (rule) {
      case ReporterRule.OfLevel(String level) -> Stream.of(ofLevel(level));
      case ReporterRule.Listed(List<String> units) -> units.stream().map(this::ofUnit);
    };
  }

  private Calendar ofLevel(String level) {
    return first(rule -> rule instanceof ReporterRule.OfLevel(String other) && other.equals(level))
        .orElse(usual);
  }

  private Calendar ofUnit(String unit) {
    return first(
            rule -> rule instanceof ReporterRule.Listed(List<String> units) && units.contains(unit))
        .or(() -> tree.flatMap(units -> units.level(unit)).map(this::ofLevel))
        .orElse(usual);
  }

  private Optional<Calendar> first(Predicate<ReporterRule> meant) {
    return reporters.stream()
        .filter(reporter -> meant.test(reporter.rule()))
        .findFirst()
        .map(reporter -> reporter.calendar().orElse(usual));
  }
}

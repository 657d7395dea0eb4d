package vn.tonghop.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.tonghop.finding.DefinitionProblem;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.CheckRule;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Measure;
import vn.tonghop.model.ReporterRule;
import vn.tonghop.model.Site;
import vn.tonghop.model.Source;

/// Settles by which calendar every indicator closes: two windows are never added.
final class CalendarsCheck {

  private final Calendars calendars;
  private final Map<String, IndicatorDraft> drafts;
  private final Findings findings;
  private final Map<String, Set<Calendar>> known = new HashMap<>();

  CalendarsCheck(Calendars calendars, Map<String, IndicatorDraft> drafts, Findings findings) {
    this.calendars = calendars;
    this.drafts = drafts;
    this.findings = findings;
    drafts.values().forEach(draft -> known.put(draft.code().text(), own(draft)));
  }

  /// The indicators, each with the calendar that it closes by where that is not the plan's.
  List<Indicator> settled() {
    drafts.values().forEach(this::check);
    return drafts.values().stream()
        .flatMap(draft -> draft.indicator().map(read -> settled(draft, read)).stream())
        .toList();
  }

  private Indicator settled(IndicatorDraft draft, Indicator indicator) {
    return indicator.closingBy(
        all(draft).stream().findFirst().filter(day -> !day.equals(calendars.usual())));
  }

  /// Finds the sums that would add up different windows.
  void check(List<CheckRule> rules) {
    for (CheckRule rule : rules) {
      switch (rule) {
        case CheckRule.Sum(String whole, List<String> parts, Source source) ->
            checkSum(whole, parts, source);
        case CheckRule.Subset(String whole, List<String> parts, Source source) ->
            checkSum(whole, parts, source);
        case CheckRule.Nested _,
            CheckRule.Change _,
            CheckRule.NotAbove _,
            CheckRule.Allocated _,
            CheckRule.Outliers _ -> {}
      }
    }
  }

  private void checkSum(String whole, List<String> parts, Source source) {
    mixed(whole, together(Stream.concat(Stream.of(whole), parts.stream())), source);
  }

  private void check(IndicatorDraft draft) {
    mixed(draft.code().text(), own(draft), draft.code().source());
    if (own(draft).size() < 2) {
      Stream<String> parts = parts(draft);
      mixed(draft.code().text(), both(together(parts), own(draft)), draft.code().source());
    }
  }

  private void mixed(String indicator, Set<Calendar> found, Source source) {
    if (found.size() > 1) {
      findings.add(
          new DefinitionProblem.CalendarsMixed(
              indicator, found.stream().map(Calendar::code).toList()),
          source);
    }
  }

  /// What an indicator and its reporters say themselves; a share's reporters are those of its
  /// parts.
  private Set<Calendar> own(IndicatorDraft draft) {
    Set<Calendar> stated = stated(draft);
    if (isShare(draft) && draft.reporters().isEmpty()) {
      return stated;
    }
    if (stated.isEmpty()) {
      return calendars.of(reporters(draft));
    }
    draft.reporters().forEach(reporter -> reporter.calendar().ifPresent(stated::add));
    return stated;
  }

  /// The indicator's own reporters; named places are reported by the units that they lie in.
  private static List<ReporterDraft> reporters(IndicatorDraft draft) {
    List<Site> sites = draft.indicator().map(Indicator::sites).orElse(List.of());
    return draft.reporters().isEmpty() && !sites.isEmpty()
        ? sites.stream()
            .map(site -> new ReporterRule.Listed(site.unitsEver()))
            .map(units -> new ReporterDraft(units, Optional.empty()))
            .toList()
        : draft.reporters();
  }

  private static Set<Calendar> stated(IndicatorDraft draft) {
    Set<Calendar> stated = none();
    draft.indicator().flatMap(Indicator::calendar).ifPresent(stated::add);
    return stated;
  }

  private static boolean isShare(IndicatorDraft draft) {
    return draft.measure().filter(Measure.SHARE::equals).isPresent();
  }

  /// The calendars that a figure of the indicator rests on.
  private Set<Calendar> all(IndicatorDraft draft) {
    Set<Calendar> own = own(draft);
    return own.isEmpty() ? together(parts(draft)) : own;
  }

  private static Stream<String> parts(IndicatorDraft draft) {
    return draft.indicator().flatMap(Indicator::ratio).stream()
        .flatMap(ratio -> Stream.of(ratio.numerator(), ratio.denominator()));
  }

  /// The calendars of some indicators; one that has several of its own has been told of.
  private Set<Calendar> together(Stream<String> codes) {
    Set<Calendar> together = none();
    codes
        .map(code -> known.getOrDefault(code, Set.of()))
        .filter(own -> own.size() == 1)
        .forEach(together::addAll);
    return together;
  }

  private static Set<Calendar> both(Set<Calendar> some, Set<Calendar> others) {
    some.addAll(others);
    return some;
  }

  private static Set<Calendar> none() {
    return new TreeSet<>(Comparator.comparingInt(Calendar::closingDay));
  }
}

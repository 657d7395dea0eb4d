package vn.tonghop.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import vn.tonghop.model.Comparison;
import vn.tonghop.model.Condition;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Total;

/// What stands behind a line of a report, as templates see it: conditions, sites, things done,
/// comparisons.
final class RowModel {

  private final Plan plan;
  private final Phrases phrases;
  private final Changes changes;
  private final Demands demands;
  private final Lang lang;

  RowModel(Plan plan, Phrases phrases, Lang lang) {
    this.plan = plan;
    this.phrases = phrases;
    this.changes = new Changes(plan, phrases, lang);
    this.demands = new Demands(plan, phrases, lang);
    this.lang = lang;
  }

  List<Object> conditions(Progress row) {
    Indicator indicator = plan.indicators().get(row.indicator());
    return row.conditions().stream()
        .map(condition -> (Object) condition(condition, row, indicator))
        .toList();
  }

  private SequencedMap<String, Object> condition(
      Condition condition, Progress row, Indicator indicator) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("period", condition.period().map(phrases::inYear).orElse(""));
    object.put("targetText", demands.column(List.of(condition.demand()), indicator));
    object.put("figure", phrases.bare(condition.figure().total(), row.unit(), row.indicator()));
    object.put("percent", condition.percent().map(phrases::percent).orElse(""));
    object.put("status", condition.status().word());
    object.put("statusName", condition.status().label().in(lang));
    return object;
  }

  /// The sites that are not closed.
  List<Object> sites(Total total) {
    return total instanceof Total.Sites(int _, int _, List<Total.SiteFound> open)
        ? open.stream().map(found -> (Object) site(found)).toList()
        : List.of();
  }

  private SequencedMap<String, Object> site(Total.SiteFound found) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("name", Layout.line(found.site().in(lang)));
    object.put("state", found.state().word());
    object.put("stateName", found.state().label().in(lang));
    object.put("unit", phrases.name(found.unit()));
    object.put("period", phrases.inYear(found.period()));
    object.put("source", Layout.line(found.source().toString()));
    return object;
  }

  /// What units have done.
  List<Object> milestones(Total total) {
    return total instanceof Total.Milestones(List<Total.Done> done, int _)
        ? done.stream().map(one -> (Object) milestone(one)).toList()
        : List.of();
  }

  private SequencedMap<String, Object> milestone(Total.Done done) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("unit", phrases.name(done.unit()));
    object.put("day", done.day().map(phrases::date).orElse(""));
    object.put("document", Layout.line(done.document()));
    object.put("source", Layout.line(done.source().toString()));
    return object;
  }

  SequencedMap<String, Object> comparison(Comparison comparison) {
    Compared compared = Compared.styled(comparison.outcome(), plan.numbers());
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("against", comparison.against().word());
    object.put("basePeriod", comparison.base().code());
    object.put("outcome", compared.outcome());
    object.put("before", compared.before().orElse(""));
    object.put("now", compared.now().orElse(""));
    object.put("difference", compared.difference().orElse(""));
    object.put("percent", compared.percent().orElse(""));
    object.put("words", changes.words(comparison));
    return object;
  }
}

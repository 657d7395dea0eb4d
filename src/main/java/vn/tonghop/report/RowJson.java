package vn.tonghop.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import vn.tonghop.model.Comparison;
import vn.tonghop.model.Condition;
import vn.tonghop.model.Demand;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Months;
import vn.tonghop.model.Numbers;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Rollup;
import vn.tonghop.model.Target;
import vn.tonghop.model.Total;
import vn.tonghop.model.Units;
import vn.tonghop.model.Window;

/// What only some rows of a roll-up have, as JSON: a key stands there where there is something to
/// say.
final class RowJson {

  private record Key(int unit, int indicator) {}

  private final Plan plan;
  private final Units units;
  private final Lang lang;
  private final Changes changes;
  private final Map<Key, List<Comparison>> comparisons;

  RowJson(Plan plan, Units units, Lang lang, Rollup block) {
    this.plan = plan;
    this.units = units;
    this.lang = lang;
    this.changes =
        new Changes(plan, new Phrases(plan, units, Reporters.of(plan, units), lang), lang);
    this.comparisons =
        block.comparisons().stream()
            .collect(Collectors.groupingBy(one -> new Key(one.unit(), one.indicator())));
  }

  /// The keys of one row, in order.
  SequencedMap<String, Object> of(Progress row, Rollup block) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    Window window = plan.window(row.indicator(), block.period());
    if (!window.equals(plan.calendar().window(block.period()))) {
      object.put("window", RollupJson.window(window));
    }
    putAll(object, "conditions", row.conditions().stream().map(this::condition).toList());
    row.base().ifPresent(base -> object.put("base", comparison(base)));
    row.replaced().ifPresent(before -> object.put("replaced_target", replaced(before, row)));
    switch (row.toDate().total()) {
      case Total.Sites(int _, int _, List<Total.SiteFound> open) ->
          object.put("open_sites", open.stream().map(this::site).toList());
      case Total.Milestones(List<Total.Done> done, int _) ->
          object.put("milestones", done.stream().map(this::milestone).toList());
      case Total.NoData _, Total.Amount _, Total.YesOf _, Total.Ratio _, Total.Texts _ -> {
        // Their spelling says all.
      }
    }
    putAll(
        object,
        "comparisons",
        comparisons.getOrDefault(new Key(row.unit(), row.indicator()), List.of()).stream()
            .map(this::comparison)
            .toList());
    return object;
  }

  private static void putAll(SequencedMap<String, Object> object, String key, List<?> values) {
    if (!values.isEmpty()) {
      object.put(key, values);
    }
  }

  private SequencedMap<String, Object> condition(Condition condition) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("demand", demand(condition.demand()));
    object.put("period", condition.period().map(Months::code));
    object.put(
        "figure", Optional.of(condition.figure().total().code()).filter(code -> !code.isEmpty()));
    object.put("percent", condition.percent().map(Percent::code));
    object.put("status", condition.status().word());
    object.put("reports", RollupJson.of(condition.figure().reports()));
    return object;
  }

  private static SequencedMap<String, Object> demand(Demand demand) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    demand.bottom().ifPresent(bottom -> object.put("bottom", bound(bottom, demand)));
    demand.top().ifPresent(top -> object.put("top", bound(top, demand)));
    demand
        .relative()
        .ifPresent(relative -> {
          switch (relative) {
            case Demand.PartOf(String whole, boolean ofTarget) ->
                object.put(ofTarget ? "of_target" : "share_of", whole);
            case Demand.Since(int year) -> object.put("change_from", year);
          }
        });
    demand.day().ifPresent(day -> object.put("done_by", day.toString()));
    return object;
  }

  private static String bound(BigDecimal bound, Demand demand) {
    return Numbers.plain(bound) + (demand.percent() ? "%" : "");
  }

  private static SequencedMap<String, Object> replaced(Target before, Progress row) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("target", before.goal().code());
    object.put("until", before.validity().until().map(Object::toString));
    object.put(
        "replaced_from", row.target().flatMap(now -> now.validity().from()).map(Object::toString));
    object.put("basis", row.target().flatMap(Target::basis));
    return object;
  }

  private SequencedMap<String, Object> site(Total.SiteFound found) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("site", found.site().in(lang));
    object.put("state", found.state().word());
    object.put("unit", units.get(found.unit()).code());
    object.put("period", found.period().code());
    object.put("source", found.source().toString());
    return object;
  }

  private SequencedMap<String, Object> milestone(Total.Done done) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("unit", units.get(done.unit()).code());
    object.put("day", done.day().map(Object::toString));
    object.put("document", Optional.of(done.document()).filter(text -> !text.isEmpty()));
    object.put("source", done.source().toString());
    return object;
  }

  private SequencedMap<String, Object> comparison(Comparison comparison) {
    Compared compared = Compared.plain(comparison.outcome());
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("against", comparison.against().word());
    object.put("base_period", comparison.base().code());
    object.put("outcome", compared.outcome());
    object.put("before", compared.before());
    object.put("now", compared.now());
    object.put("difference", compared.difference());
    object.put("percent", compared.percent());
    object.put("words", changes.words(comparison));
    return object;
  }
}

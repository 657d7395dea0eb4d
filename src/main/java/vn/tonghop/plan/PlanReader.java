package vn.tonghop.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.CheckRule;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Label;
import vn.tonghop.model.Leniency;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Scorecard;
import vn.tonghop.model.Target;

/// Reads the plan itself.
///
/// @param tree the units that it may name; none where they could not be read
record PlanReader(Fields fields, Optional<UnitTree> tree) {

  static final List<String> KEYS =
      List.of(
          "version",
          "plan",
          "title",
          "year",
          "span",
          "previous",
          "unit",
          "reporters",
          "frequency",
          "calendar",
          "due",
          "values",
          "numbers",
          "language",
          "columns",
          "indicators",
          "targets",
          "checks",
          "rules",
          "waivers",
          "scorecards",
          "other-indicators",
          "report",
          "units");

  private static final Map<String, Integer> VERSIONS = Values.words(List.of(1), String::valueOf);

  /// The plan; where there are findings it is a stand-in, for only the findings to be used.
  Plan read() {
    fields.require("version");
    Values.word(fields, "version", VERSIONS);
    String code = Values.code(fields, "plan").map(Node.Scalar::text).orElse("");
    Label title = Values.label(fields, "title");
    Optional<Node.Scalar> unit = Values.code(fields, "unit");
    unit.ifPresent(root -> tree.ifPresent(units -> units.known(root, fields.findings())));
    String root = unit.map(Node.Scalar::text).orElse("");
    References references = references(root);
    fields.require("reporters");
    List<ReporterDraft> reporters = ReportersReader.submitting(references).read(fields);
    Settings settings = new Settings(fields);
    Optional<Frequency> frequency = settings.frequency();
    Horizon horizon = Horizon.of(fields, frequency);
    fields.require("indicators");
    Map<String, IndicatorDraft> drafts =
        new IndicatorsReader(references, reporters).read(fields.mappings("indicators"));
    Calendar calendar = settings.calendar();
    CalendarsCheck calendars =
        new CalendarsCheck(new Calendars(calendar, reporters, tree), drafts, fields.findings());
    PlanIndicators known = new PlanIndicators(references, drafts);
    TargetTimes times = new TargetTimes(horizon, calendar, fields.findings());
    List<Target> targets =
        new TargetsReader(known, root, horizon, times).read(fields.mappings("targets"));
    DueReader due = DueReader.of(fields, references);
    Optional<Fields> report = settings.report();
    Optional<Fields> columns = settings.columns();
    List<CheckRule> checks = new ChecksReader(known, givenOut()).read(fields.mappings("checks"));
    List<Scorecard> scorecards =
        new ScorecardsReader(known, horizon).read(fields.mappings("scorecards"));
    List<Indicator> indicators = calendars.settled().stream().flatMap(SiteStates::with).toList();
    calendars.check(checks);
    return new Plan(
        code,
        title,
        horizon.first(),
        horizon.last(),
        root,
        reporters.stream().map(ReporterDraft::rule).toList(),
        frequency.orElse(Frequency.MONTH),
        calendar,
        due.read(),
        settings.cumulative(),
        settings.numbers(),
        settings.language(),
        Settings.headings(columns),
        indicators,
        targets,
        checks,
        fields.texts("other-indicators"),
        Settings.formats(report),
        scorecards,
        settings.previous(),
        Settings.comparisons(report),
        due.receiptBy(),
        Settings.columnOrder(columns));
  }

  /// What the plan does not want to be held up by.
  Leniency leniency() {
    String root = fields.scalar("unit").map(Node.Scalar::text).orElse("");
    return new LeniencyReader(fields, references(root)).read();
  }

  private References references(String root) {
    Set<String> codes = new LinkedHashSet<>();
    for (Node item : fields.list("indicators")) {
      texts(item, "code").forEach(codes::add);
    }
    Optional<String> known =
        Optional.of(root).filter(code -> tree.map(units -> units.holds(code)).orElse(false));
    return new References(fields.findings(), tree, known, codes);
  }

  /// The indicators whose targets are given out, whether or not the rest of the target is sound.
  private Set<String> givenOut() {
    return fields.list("targets").stream()
        .filter(item -> values(item, "allocate").findAny().isPresent())
        .flatMap(item -> texts(item, "indicator"))
        .collect(Collectors.toSet());
  }

  private static Stream<String> texts(Node item, String key) {
    return values(item, key)
        .filter(Node.Scalar.class::isInstance)
        .map(value -> ((Node.Scalar) value).text());
  }

  private static Stream<Node> values(Node item, String key) {
    return item instanceof Node.Mapping block
        ? block.entries().stream()
            .filter(entry -> entry.key().text().equals(key))
            .map(Node.Entry::value)
        : Stream.empty();
  }
}

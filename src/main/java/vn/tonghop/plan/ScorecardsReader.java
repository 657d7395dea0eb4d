package vn.tonghop.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.finding.PlanProblem.Meant;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Label;
import vn.tonghop.model.ReporterRule;
import vn.tonghop.model.Scorecard;
import vn.tonghop.model.Scorecard.Criterion;
import vn.tonghop.model.Scorecard.Grade;
import vn.tonghop.model.Scorecard.Quota;

/// Reads the ways that a plan classes units by.
record ScorecardsReader(PlanIndicators indicators, Horizon horizon) {

  static final List<String> KEYS =
      List.of("code", "name", "reporters", "criteria", "classes", "quota", "basis");
  static final List<String> QUOTA_KEYS =
      List.of("classes", "at-least", "at-most", "exactly", "between", "basis");

  List<Scorecard> read(List<Node.Mapping> blocks) {
    Codes codes = new Codes(indicators.findings());
    return blocks.stream().flatMap(block -> scorecard(block, codes).stream()).toList();
  }

  private Optional<Scorecard> scorecard(Node.Mapping block, Codes codes) {
    Fields fields = Fields.of(block, "scorecards", KEYS, indicators.findings());
    Optional<Node.Scalar> code = codes.read(fields);
    Label name = Values.label(fields, "name");
    List<ReporterRule> reporters = indicators.references().reporters(fields);
    fields.require("criteria");
    fields.require("classes");
    List<Node.Mapping> classes = fields.mappings("classes");
    int before = indicators.findings().size();
    List<Criterion> criteria =
        new CriteriaReader(indicators, horizon, hasPoints(classes))
            .read(fields.mappings("criteria"));
    boolean sure = indicators.findings().size() == before;
    List<Grade> grades = new GradesReader(indicators.findings(), criteria, sure).read(classes);
    Optional<Quota> quota = fields.mapping("quota").flatMap(demand -> quota(demand, grades));
    Optional<String> basis = fields.scalar("basis").map(Node.Scalar::text);
    return code.map(
        written -> new Scorecard(written.text(), name, reporters, criteria, grades, quota, basis));
  }

  /// Whether any class takes points; without that criteria need not give any.
  private static boolean hasPoints(List<Node.Mapping> classes) {
    return classes.stream()
        .flatMap(block -> block.entries().stream())
        .anyMatch(entry -> entry.key().text().equals("points"));
  }

  private Optional<Quota> quota(Node.Mapping block, List<Grade> grades) {
    Fields fields = Fields.of(block, "quota", QUOTA_KEYS, indicators.findings());
    fields.require("classes");
    Map<String, Grade> known =
        grades.stream().collect(Collectors.toMap(Grade::code, grade -> grade, (one, _) -> one));
    List<String> codes =
        fields.scalars("classes").stream()
            .filter(code -> known(fields, code, known.keySet().stream().sorted().toList()))
            .map(Node.Scalar::text)
            .toList();
    List<String> bounds = BoundReader.KEYS.stream().filter(fields::has).toList();
    if (bounds.isEmpty()) {
      fields.require("at-least");
      return Optional.empty();
    }
    BoundReader.refuseOthers(fields, "quota", bounds);
    Optional<Goal> goal =
        new BoundReader(fields, "quota", Scale.percent(Scale.Range.PART)).goal(bounds.getFirst());
    Optional<String> basis = fields.scalar("basis").map(Node.Scalar::text);
    return goal.map(demanded -> new Quota(codes, demanded, basis));
  }

  private static boolean known(Fields fields, Node.Scalar code, List<String> known) {
    if (!known.contains(code.text())) {
      fields.add(
          new PlanProblem.UnknownWord("classes", code.text(), Meant.of(code.text(), known)),
          code.source());
    }
    return known.contains(code.text());
  }
}

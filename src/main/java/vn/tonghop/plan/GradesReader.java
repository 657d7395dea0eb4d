package vn.tonghop.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.finding.PlanProblem.Meant;
import vn.tonghop.finding.TargetProblem;
import vn.tonghop.model.Label;
import vn.tonghop.model.Numbers;
import vn.tonghop.model.Scorecard.Criterion;
import vn.tonghop.model.Scorecard.Enough;
import vn.tonghop.model.Scorecard.Grade;

/// Reads the classes of a scorecard, best first.
final class GradesReader {

  static final List<String> KEYS =
      List.of("code", "name", "points", "at-least", "of", "knocked-out");

  private final Findings findings;
  private final Codes codes;
  private final List<String> criteria;
  private final BigDecimal most;
  private final List<Read> before = new ArrayList<>();

  /// A class with its block.
  private record Read(Grade grade, Fields fields) {

    /// Whether every unit that comes to it gets it.
    boolean takesAll() {
      return !grade.knockedOut() && !fields.has("points") && !fields.has("at-least");
    }
  }

  /// @param criteria what the classes may ask to be met
  /// @param sure whether these are all that there are, with all their points
  GradesReader(Findings findings, List<Criterion> criteria, boolean sure) {
    this.findings = findings;
    this.codes = new Codes(findings);
    this.criteria = criteria.stream().map(Criterion::code).toList();
    this.most = sure ? most(criteria) : Points.MOST;
  }

  private static BigDecimal most(List<Criterion> criteria) {
    return criteria.stream()
        .map(criterion -> criterion.most().max(BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  List<Grade> read(List<Node.Mapping> blocks) {
    blocks.forEach(this::read);
    return before.stream().map(Read::grade).toList();
  }

  private void read(Node.Mapping block) {
    Fields fields = Fields.of(block, "classes", KEYS, findings);
    Optional<Node.Scalar> code = codes.read(fields);
    Label name = Values.label(fields, "name");
    boolean knockedOut = Values.word(fields, "knocked-out", Values.TRUTH).orElse(false);
    if (knockedOut) {
      checkOut(fields);
    }
    Optional<BigDecimal> points =
        fields
            .scalar("points")
            .flatMap(written -> Points.read(fields, written, BigDecimal.ZERO, most));
    Optional<Enough> enough = enough(fields);
    Grade grade =
        new Grade(code.map(Node.Scalar::text).orElse(""), name, points, enough, knockedOut);
    Read read = new Read(grade, fields);
    checkPlace(read);
    before.add(read);
  }

  private void checkOut(Fields fields) {
    for (String key : List.of("points", "at-least", "of")) {
      if (fields.has(key)) {
        fields.add(new TargetProblem.ClashingKeys("knocked-out", key), fields.place(key));
      }
    }
    before.stream()
        .filter(other -> other.grade().knockedOut())
        .findFirst()
        .ifPresent(other ->
            fields.add(
                new PlanProblem.DuplicateKey(
                    "knocked-out", other.fields().place("knocked-out").row()),
                fields.place("knocked-out")));
  }

  private Optional<Enough> enough(Fields fields) {
    if (!fields.has("at-least") && !fields.has("of")) {
      return Optional.empty();
    }
    fields.require("at-least");
    fields.require("of");
    List<Node.Scalar> of = fields.scalars("of");
    Codes once = new Codes(findings);
    of.stream().filter(once::once).forEach(code -> checkCriterion(fields, code));
    int all = Math.max(1, of.size());
    return Values.whole(fields, "at-least", 1, all)
        .map(count -> new Enough(count, of.stream().map(Node.Scalar::text).toList()));
  }

  private void checkCriterion(Fields fields, Node.Scalar code) {
    if (!criteria.contains(code.text())) {
      fields.add(
          new PlanProblem.UnknownWord("of", code.text(), Meant.of(code.text(), criteria)),
          code.source());
    }
  }

  /// Checks that a class can be reached at all from where it stands.
  private void checkPlace(Read read) {
    if (read.grade().knockedOut()) {
      return;
    }
    before.stream()
        .filter(Read::takesAll)
        .findFirst()
        .ifPresent(other ->
            read.fields()
                .add(
                    new TargetProblem.UnreachableClass(read.grade().code(), other.grade().code()),
                    read.fields().source()));
    before.reversed().stream()
        .filter(other -> other.grade().points().isPresent())
        .findFirst()
        .ifPresent(other -> checkPoints(other.grade(), read));
  }

  private static void checkPoints(Grade before, Read read) {
    BigDecimal above = before.points().orElseThrow();
    read.grade()
        .points()
        .filter(points -> points.compareTo(above) > (before.enough().isPresent() ? 0 : -1))
        .ifPresent(points ->
            read.fields()
                .add(
                    new TargetProblem.NotBestFirst(
                        "points", Numbers.plain(points), Numbers.plain(above)),
                    read.fields().place("points")));
  }
}

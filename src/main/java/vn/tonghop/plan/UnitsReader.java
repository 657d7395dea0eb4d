package vn.tonghop.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.finding.PlanProblem.BadNumber.Bounds;
import vn.tonghop.model.Label;
import vn.tonghop.model.Unit;

/// Reads the blocks of a list of units.
final class UnitsReader {

  private static final List<String> KEYS =
      List.of(
          "code",
          "official",
          "name",
          "kind",
          "level",
          "parent",
          "order",
          "aliases",
          "from",
          "until",
          "successors");

  /// Siblings without an order stand after those that have one.
  private static final int LAST = Integer.MAX_VALUE;

  private static final int HIGHEST_ORDER = 999_999;

  private final Findings findings;

  UnitsReader(Findings findings) {
    this.findings = findings;
  }

  List<UnitDraft> read(List<Node.Mapping> blocks) {
    return blocks.stream().flatMap(block -> unit(block).stream()).toList();
  }

  private Optional<UnitDraft> unit(Node.Mapping block) {
    Fields fields = Fields.of(block, "units", KEYS, findings);
    Optional<Node.Scalar> code = Values.code(fields, "code");
    Label name = Values.label(fields, "name");
    String level = fields.required("level").map(Node.Scalar::text).orElse("");
    int order = Values.whole(fields, "order", 0, HIGHEST_ORDER).orElse(LAST);
    List<Node.Scalar> heirs = new ArrayList<>();
    List<Unit.Successor> successors = successors(fields, heirs);
    Optional<LocalDate> from = Values.date(fields, "from");
    Optional<LocalDate> until = Values.date(fields, "until");
    checkDates(fields, from, until);
    return code.map(scalar ->
        new UnitDraft(
            scalar,
            new Unit(
                scalar.text(),
                text(fields, "official"),
                name,
                text(fields, "kind").orElseGet(() -> UnitKind.of(name.vi())),
                level,
                text(fields, "parent"),
                fields.texts("aliases"),
                from,
                until,
                successors),
            fields,
            order,
            heirs));
  }

  private static Optional<String> text(Fields fields, String key) {
    return fields.scalar(key).map(Node.Scalar::text);
  }

  private static void checkDates(
      Fields fields, Optional<LocalDate> from, Optional<LocalDate> until) {
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      fields.add(
          new PlanProblem.RangeUpsideDown(from.get().toString(), until.get().toString()),
          fields.place("until"));
    }
  }

  private List<Unit.Successor> successors(Fields fields, List<Node.Scalar> heirs) {
    List<Unit.Successor> successors = new ArrayList<>();
    for (Node.Mapping block : fields.mappings("successors")) {
      Fields successor = Fields.of(block, "successors", List.of("unit", "share"), findings);
      Optional<Node.Scalar> unit = successor.required("unit");
      Optional<BigDecimal> share =
          successor.scalar("share").flatMap(written -> share(successor, written));
      unit.ifPresent(heir -> {
        heirs.add(heir);
        successors.add(new Unit.Successor(heir.text(), share));
      });
    }
    return successors;
  }

  private static Optional<BigDecimal> share(Fields fields, Node.Scalar written) {
    if (Amount.of(written.text(), Amount.MOST_DECIMALS) instanceof Amount.Exact(BigDecimal share)
        && share.signum() > 0
        && share.compareTo(BigDecimal.ONE) <= 0) {
      return Optional.of(share);
    }
    fields.add(
        new PlanProblem.BadNumber("share", written.text(), Optional.of(new Bounds("0.01", "1"))),
        written.source());
    return Optional.empty();
  }
}

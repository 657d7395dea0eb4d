package vn.tonghop.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.finding.DefinitionProblem;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.finding.PlanProblem.BadNumber.Bounds;
import vn.tonghop.model.Numbers;
import vn.tonghop.model.Unit;

/// Reads what became of a unit.
record SuccessorsReader(Fields unit) {

  static final List<String> KEYS = List.of("unit", "share");

  private static final String KEY = "successors";

  List<Heir> read() {
    if (!unit.has("until") && !unit.misspelt("until")) {
      unit.refuse("until: …", KEY);
    }
    List<Heir> heirs = new ArrayList<>();
    for (Node.Mapping block : unit.mappings(KEY)) {
      Fields fields = Fields.of(block, KEY, KEYS, unit.findings());
      Optional<Node.Scalar> written = fields.scalar("share");
      Optional<BigDecimal> share = written.flatMap(number -> share(fields, number));
      fields
          .required("unit")
          .ifPresent(heir -> heirs.add(new Heir(heir, written.isPresent(), share)));
    }
    checkOnce(heirs);
    checkShares(heirs);
    return List.copyOf(heirs);
  }

  /// The successors with their shares: a single one takes everything.
  static List<Unit.Successor> successors(List<Heir> heirs) {
    return heirs.stream()
        .map(heir ->
            new Unit.Successor(
                heir.unit().text(),
                heir.share().or(() -> Optional.of(BigDecimal.ONE).filter(_ -> heirs.size() == 1))))
        .toList();
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

  private void checkOnce(List<Heir> heirs) {
    Map<String, Node.Scalar> seen = new HashMap<>();
    for (Heir heir : heirs) {
      Node.Scalar first = seen.putIfAbsent(heir.unit().text(), heir.unit());
      if (first != null) {
        unit.add(
            new PlanProblem.DuplicateCode(heir.unit().text(), first.source().row()),
            heir.unit().source());
      }
    }
  }

  private void checkShares(List<Heir> heirs) {
    if (heirs.stream().noneMatch(Heir::given)) {
      return;
    }
    heirs.stream()
        .filter(heir -> !heir.given())
        .forEach(heir ->
            unit.add(new DefinitionProblem.ShareMissing(heir.unit().text()), heir.unit().source()));
    if (heirs.stream().allMatch(heir -> heir.share().isPresent())) {
      checkSum(heirs);
    }
  }

  private void checkSum(List<Heir> heirs) {
    BigDecimal sum =
        heirs.stream()
            .flatMap(heir -> heir.share().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(BigDecimal.ONE) != 0) {
      unit.add(new DefinitionProblem.SharesNotWhole(Numbers.plain(sum)), unit.place(KEY));
    }
  }
}

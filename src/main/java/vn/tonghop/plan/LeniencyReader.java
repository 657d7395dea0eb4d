package vn.tonghop.plan;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.finding.Catalogue;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.finding.PlanProblem.BadPeriod.Misfit;
import vn.tonghop.finding.PlanProblem.Meant;
import vn.tonghop.finding.WaiverProblem;
import vn.tonghop.model.Leniency;
import vn.tonghop.model.Period;
import vn.tonghop.model.Source;
import vn.tonghop.model.Waiver;

/// Reads which findings the plan takes as they are, and which rules it only tries out.
record LeniencyReader(Fields fields, References references) {

  static final List<String> WAIVER_KEYS =
      List.of("code", "file", "unit", "indicator", "period", "reason", "until");
  static final List<String> RULE_KEYS = List.of("code", "severity");

  /// The key of a rule or a check that says how much it matters, and the one word that it takes.
  static final String SEVERITY = "severity";

  private static final Map<String, Boolean> TRIAL = Values.words(List.of(true), _ -> "trial");

  Leniency read() {
    List<Waiver> waivers =
        fields.mappings("waivers").stream().flatMap(block -> waiver(block).stream()).toList();
    Set<String> trials =
        fields.mappings("rules").stream()
            .flatMap(block -> trial(block).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<Source> checks =
        fields.mappings("checks").stream()
            .filter(this::triedOut)
            .map(Node.Mapping::source)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Leniency(waivers, trials, checks);
  }

  private Optional<Waiver> waiver(Node.Mapping block) {
    Fields waiver = Fields.of(block, "waivers", WAIVER_KEYS, fields.findings());
    Optional<String> code = code(waiver);
    Optional<Node.Scalar> unit = waiver.scalar("unit");
    unit.ifPresent(references::unit);
    Optional<Node.Scalar> indicator = waiver.scalar("indicator");
    indicator.ifPresent(references::indicator);
    Optional<Period> period = period(waiver);
    Optional<Node.Scalar> reason = waiver.required("reason");
    waiver.require("until");
    Optional<LocalDate> until = Values.date(waiver, "until");
    if (code.isEmpty() || reason.isEmpty() || until.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Waiver(
            code.get(),
            waiver.scalar("file").map(Node.Scalar::text),
            unit.map(Node.Scalar::text),
            indicator.map(Node.Scalar::text),
            period,
            reason.get().text(),
            until.get(),
            waiver.source()));
  }

  private static Optional<Period> period(Fields waiver) {
    Optional<Node.Scalar> written = waiver.scalar("period");
    Optional<Period> period = written.flatMap(text -> Period.parse(text.text()));
    if (period.isEmpty()) {
      written.ifPresent(text ->
          waiver.add(new PlanProblem.BadPeriod(text.text(), Misfit.NO_PERIOD), text.source()));
    }
    return period;
  }

  private Optional<String> trial(Node.Mapping block) {
    Fields rule = Fields.of(block, "rules", RULE_KEYS, fields.findings());
    Optional<String> code = code(rule);
    rule.require(SEVERITY);
    Values.word(rule, SEVERITY, TRIAL);
    return code;
  }

  /// Whether one of the plan's own checks is on trial. What else is wrong with its keys is told
  /// where the check itself is read.
  private boolean triedOut(Node.Mapping block) {
    Fields check = Fields.named(block, "checks", fields.findings());
    return Values.word(check, SEVERITY, TRIAL).isPresent();
  }

  /// The code of findings that a plan may be lenient about.
  private static Optional<String> code(Fields block) {
    Optional<Node.Scalar> written = block.required("code");
    List<String> known = Catalogue.waivable();
    written
        .filter(code -> !known.contains(code.text()))
        .ifPresent(code -> refuse(block, code, known));
    return written.map(Node.Scalar::text).filter(known::contains);
  }

  private static void refuse(Fields block, Node.Scalar code, List<String> known) {
    boolean exists =
        Catalogue.entries().stream().anyMatch(entry -> entry.code().equals(code.text()));
    block.add(
        exists
            ? new WaiverProblem.NotWaivable(code.text())
            : new PlanProblem.UnknownWord("code", code.text(), Meant.of(code.text(), known)),
        code.source());
  }
}

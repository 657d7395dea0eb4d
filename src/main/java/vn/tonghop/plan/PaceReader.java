package vn.tonghop.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.finding.PlanProblem.BadNumber.Bounds;
import vn.tonghop.model.Months;
import vn.tonghop.model.Target.Pace;

/// Reads how a target's floor is expected to be approached.
record PaceReader(Fields target, Horizon horizon) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Map<String, Pace> PACES =
      Values.words(
          List.of(new Pace.Linear(true), new Pace.None()),
          pace -> pace instanceof Pace.None ? "none" : "linear");

  Pace read(Optional<Months> period) {
    if (target.find("pace").orElse(null) instanceof Node.Mapping block) {
      return steps(Fields.named(block, "pace", target.findings()), period);
    }
    return Values.word(target, "pace", PACES).orElse(new Pace.Linear(false));
  }

  private Pace steps(Fields fields, Optional<Months> period) {
    Map<Months, BigDecimal> percents = new LinkedHashMap<>();
    for (Node.Entry entry : fields.entries()) {
      List<Months> steps = horizon.step(fields, entry.key(), period);
      fields
          .scalar("pace", entry.value())
          .flatMap(written -> percent(fields, written))
          .ifPresent(percent -> steps.forEach(step -> percents.put(step, percent)));
    }
    return new Pace.Steps(percents);
  }

  private static Optional<BigDecimal> percent(Fields fields, Node.Scalar written) {
    String text = written.text();
    if (text.endsWith("%")
        && Amount.of(text.substring(0, text.length() - 1).strip(), Amount.MOST_DECIMALS)
            instanceof Amount.Exact(BigDecimal percent)
        && percent.signum() >= 0
        && percent.compareTo(HUNDRED) <= 0) {
      return Optional.of(percent);
    }
    fields.add(
        new PlanProblem.BadNumber("pace", text, Optional.of(new Bounds("0%", "100%"))),
        written.source());
    return Optional.empty();
  }
}

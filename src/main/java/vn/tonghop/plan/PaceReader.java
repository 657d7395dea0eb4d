package vn.tonghop.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.model.Months;
import vn.tonghop.model.Target.Pace;

/// Reads how a target's floor is expected to be approached.
record PaceReader(Fields target, Horizon horizon) {

  private static final int HUNDRED = 100;
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
          .flatMap(written -> Percents.read(fields, "pace", written, HUNDRED))
          .ifPresent(percent -> steps.forEach(step -> percents.put(step, percent)));
    }
    return new Pace.Steps(percents);
  }
}

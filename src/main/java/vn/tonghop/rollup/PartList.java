package vn.tonghop.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Numbers;
import vn.tonghop.model.Part;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Settled;
import vn.tonghop.model.Site;
import vn.tonghop.model.State;
import vn.tonghop.model.Weight;

/// Gathers the readings that a figure looks at.
final class PartList implements Trace {

  private final Plan plan;
  private final Settled settled;
  private final List<Part> parts = new ArrayList<>();

  PartList(Plan plan, Settled settled) {
    this.plan = plan;
    this.settled = settled;
  }

  List<Part> parts() {
    return List.copyOf(parts);
  }

  /// Gathers readings that are looked at but do not count.
  Trace uncounted() {
    return (unit, period, indicator, handle, _) ->
        looked(unit, period, indicator, handle, Part.Role.LISTED);
  }

  @Override
  public void looked(int unit, int period, int indicator, int handle, Part.Role role) {
    boolean missing = handle == Settled.NONE;
    parts.add(
        new Part(
            unit,
            Period.ofKey(period),
            indicator,
            missing ? State.MISSING : settled.state(handle),
            missing ? "" : value(indicator, handle, role),
            role,
            missing ? Optional.empty() : Optional.of(settled.source(handle))));
  }

  private String value(int index, int handle, Part.Role role) {
    return switch (settled.claim(handle).state()) {
      case VALUE -> spelt(plan.indicators().get(index), handle, role);
      case NIL -> "0";
      case MISSING, NOT_EXPECTED, REJECTED -> "";
    };
  }

  private String spelt(Indicator indicator, int handle, Part.Role role) {
    Optional<Weight> weight = settled.weight(handle);
    return switch (indicator.measure()) {
      case TEXT -> settled.text(handle);
      case MILESTONE -> weight.isPresent() ? number(indicator, handle) : settled.text(handle);
      case SITE_STATE -> state(settled.value(handle));
      case SHARE -> share(indicator.ratio().orElseThrow(), handle, role, weight);
      case FLOW, STOCK, YES_NO, DISTINCT, SITE -> number(indicator, handle);
    };
  }

  private String number(Indicator indicator, int handle) {
    return number(settled.value(handle), indicator);
  }

  private static String number(long value, Indicator indicator) {
    return Numbers.plain(BigDecimal.valueOf(value, indicator.decimals()));
  }

  /// Of a share in a cell the one of its two numbers that the reading counts for.
  private String share(Indicator.Ratio ratio, int handle, Part.Role role, Optional<Weight> weight) {
    boolean below = role == Part.Role.DENOMINATOR;
    long value = below ? weight.map(Weight::whole).orElse(0L) : settled.value(handle);
    String code = below ? ratio.denominator() : ratio.numerator();
    return number(value, plan.indicators().get(plan.indicator(code)));
  }

  private static String state(long value) {
    Site.State[] states = Site.State.values();
    return states[Math.clamp(value, 0, states.length - 1)].word();
  }
}

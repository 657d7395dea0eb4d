package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.tonghop.finding.CheckProblem.AboveLimit;
import vn.tonghop.finding.CheckProblem.NumeratorAbove;
import vn.tonghop.finding.CheckProblem.Subject;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.CheckRule;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Settled;

/// In every unit and period one reading is not above another: by a check of the plan, each for
/// itself or nested in a whole; as a part of an indicator; as the numerator of a share.
final class Limits {

  /// @param share the place of the share whose parts they are, or [#NO_SHARE]
  private record Limit(int indicator, int most, int share) {}

  private static final int NO_SHARE = -1;

  private Limits() {}

  static void check(CheckInput input, Consumer<Finding> found) {
    List<Limit> limits = limits(input.plan());
    int periods = limits.isEmpty() ? 0 : input.settled().periods().length;
    for (int unit = 0; unit < input.units().size(); unit++) {
      for (int period = 0; period < periods; period++) {
        for (Limit limit : limits) {
          if (crossed(input, unit, period, limit)) {
            found.accept(finding(input, unit, period, limit));
          }
        }
      }
    }
  }

  private static List<Limit> limits(Plan plan) {
    List<Limit> limits = new ArrayList<>();
    for (CheckRule rule : plan.checks()) {
      switch (rule) {
        case CheckRule.NotAbove(String indicator, String limit, _) ->
            limits.add(new Limit(plan.indicator(indicator), plan.indicator(limit), NO_SHARE));
        case CheckRule.Nested(String whole, List<String> parts, _) -> {
          int most = plan.indicator(whole);
          parts.forEach(part -> limits.add(new Limit(plan.indicator(part), most, NO_SHARE)));
        }
        case CheckRule.Sum _,
            CheckRule.Subset _,
            CheckRule.Change _,
            CheckRule.Allocated _,
            CheckRule.Outliers _ -> {}
      }
    }
    for (int place = 0; place < plan.indicators().size(); place++) {
      Indicator indicator = plan.indicators().get(place);
      int part = place;
      indicator
          .partOf()
          .ifPresent(whole -> limits.add(new Limit(part, plan.indicator(whole), NO_SHARE)));
      indicator
          .ratio()
          .ifPresent(ratio ->
              limits.add(
                  new Limit(
                      plan.indicator(ratio.numerator()),
                      plan.indicator(ratio.denominator()),
                      part)));
    }
    return limits.stream().distinct().toList();
  }

  private static boolean crossed(CheckInput input, int unit, int period, Limit limit) {
    Settled settled = input.settled();
    int value = settled.at(unit, period, limit.indicator());
    int most = settled.at(unit, period, limit.most());
    if (!input.counts(value)
        || !input.counts(most)
        || settled.cumulative(value) != settled.cumulative(most)) {
      return false;
    }
    try {
      return input.scaled(value, limit.indicator()) > input.scaled(most, limit.most());
    } catch (ArithmeticException tooLarge) {
      return input.amount(value, limit.indicator()).compareTo(input.amount(most, limit.most())) > 0;
    }
  }

  private static Finding finding(CheckInput input, int unit, int period, Limit limit) {
    Settled settled = input.settled();
    int key = settled.periods()[period];
    int handle = settled.at(unit, period, limit.indicator());
    BigDecimal value = input.amount(handle, limit.indicator());
    BigDecimal most = input.amount(settled.at(unit, period, limit.most()), limit.most());
    Indicator bound = input.indicator(limit.most());
    if (limit.share() == NO_SHARE) {
      Subject subject = input.subject(unit, limit.indicator(), key);
      return new Finding(
          new AboveLimit(subject, value, bound.name(), most), settled.source(handle));
    }
    Subject share = input.subject(unit, limit.share(), key);
    return new Finding(
        new NumeratorAbove(
            share, input.indicator(limit.indicator()).name(), value, bound.name(), most),
        settled.source(handle));
  }
}

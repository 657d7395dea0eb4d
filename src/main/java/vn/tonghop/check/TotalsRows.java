package vn.tonghop.check;

import java.util.function.Consumer;
import vn.tonghop.finding.CheckProblem.TotalsDiffer;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Period;
import vn.tonghop.model.TotalsClaim;

/// A totals row is the sum of the cells that it stands for.
final class TotalsRows {

  private TotalsRows() {}

  static void check(CheckInput input, Consumer<Finding> found) {
    for (TotalsClaim total : input.totals()) {
      if (total.stated().compareTo(total.summed()) != 0) {
        found.accept(
            new Finding(
                new TotalsDiffer(
                    input.indicator(total.indicator()).name(),
                    Period.ofKey(total.period()),
                    total.stated(),
                    total.summed(),
                    total.cells()),
                total.source()));
      }
    }
  }
}

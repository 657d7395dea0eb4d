package vn.tonghop.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.tonghop.finding.CheckProblem.TotalsDiffer;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Slip;
import vn.tonghop.finding.Slip.Part;
import vn.tonghop.model.Addend;
import vn.tonghop.model.Label;
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
                    total.cells(),
                    slip(input, total)),
                total.source()));
      }
    }
  }

  private static Optional<Slip> slip(CheckInput input, TotalsClaim total) {
    Slips slips = new Slips(total.stated(), total.summed(), parts(input, total.addends()));
    return slips
        .counting()
        .or(() -> subtotalAgain(input, total, slips))
        .or(slips::typing)
        .or(() -> blank(input, total, slips));
  }

  private static Optional<Slip> subtotalAgain(CheckInput input, TotalsClaim total, Slips slips) {
    return parts(input, total.subtotals()).stream()
        .filter(subtotal -> subtotal.value().compareTo(slips.difference()) == 0)
        .findFirst()
        .map(Slip.SubtotalAgain::new);
  }

  /// A total that was added up from better notes than the table has.
  private static Optional<Slip> blank(CheckInput input, TotalsClaim total, Slips slips) {
    if (total.blanks().size() != 1 || slips.difference().signum() < 0) {
      return Optional.empty();
    }
    Part blank = parts(input, total.blanks()).getFirst();
    return Optional.of(new Slip.Blank(new Part(blank.name(), slips.difference(), blank.source())));
  }

  private static List<Part> parts(CheckInput input, List<Addend> addends) {
    return addends.stream()
        .map(addend -> new Part(name(input, addend), addend.value(), addend.source()))
        .toList();
  }

  private static Label name(CheckInput input, Addend addend) {
    return addend.unit() == Addend.NO_UNIT
        ? Label.same("")
        : input.units().get(addend.unit()).name();
  }
}

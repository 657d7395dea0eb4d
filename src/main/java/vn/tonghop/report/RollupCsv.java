package vn.tonghop.report;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Rollup;
import vn.tonghop.model.RollupHeads;
import vn.tonghop.model.Target;
import vn.tonghop.model.Total;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;

/// A roll-up as CSV, which is itself a valid submission for the level above.
public final class RollupCsv {

  private RollupCsv() {}

  /// The rows of each block, block by block, in the order given.
  public static String render(List<Rollup> blocks, Plan plan, Units units, Lang lang) {
    StringBuilder text = new StringBuilder(new Csv().row(RollupHeads.ALL).toString());
    for (Rollup block : blocks) {
      String period = block.period().code();
      block.rows().parallelStream()
          .filter(row -> plan.indicators().get(row.indicator()).shown())
          .map(row -> new Csv().row(cells(period, row, plan, units, lang)).toString())
          .forEachOrdered(text::append);
    }
    return text.toString();
  }

  /// The cells of one row, under [RollupHeads#ALL].
  static List<String> cells(String period, Progress row, Plan plan, Units units, Lang lang) {
    Unit unit = units.get(row.unit());
    Indicator indicator = plan.indicators().get(row.indicator());
    Coverage reports = row.actual().reports();
    List<String> cells = new ArrayList<>();
    cells.add(unit.code());
    cells.add(unit.name().in(lang));
    cells.add(period);
    cells.add(indicator.code());
    cells.add(indicator.name().in(lang));
    cells.add(indicator.measure().word());
    cells.add(spelt(row.actual().total(), row.unit()));
    cells.add(spelt(row.toDate().total(), row.unit()));
    cells.add(row.target().map(Target::goal).map(Goal::code).orElse(""));
    cells.add(row.percent().map(Percent::code).orElse(""));
    cells.add(row.status().word());
    cells.add(Integer.toString(reports.reported()));
    cells.add(Integer.toString(reports.expected()));
    return cells;
  }

  /// A total as data files spell it; a text stands at the unit that wrote it, and at no other, and
  /// must not pass for a formula; our own numbers may start with a sign.
  static String spelt(Total total, int unit) {
    return switch (total) {
      case Total.Texts(List<Total.Passage> passages) ->
          Csv.harmless(
              new Total.Texts(passages.stream().filter(passage -> passage.unit() == unit).toList())
                  .code());
      case Total.NoData _,
          Total.Amount _,
          Total.YesOf _,
          Total.Ratio _,
          Total.Sites _,
          Total.Milestones _ ->
          total.code();
    };
  }
}

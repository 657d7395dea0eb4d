package vn.tonghop.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tonghop.model.Table;

/// Which rows of a table are readings, where the table is a roll-up that `tonghop` wrote: of its 13
/// columns only the topmost unit's rows are, and repeated rows of one key are one.
final class RollupRows {

  private static final List<String> HEADS =
      List.of(
          "unit",
          "unit_name",
          "period",
          "indicator",
          "indicator_name",
          "measure",
          "actual",
          "to_date",
          "target",
          "percent",
          "status",
          "reported",
          "expected");
  private static final int EVERY = -1;

  private record Key(int period, int indicator) {}

  private final int top;
  private final Set<Key> seen = new HashSet<>();

  private RollupRows(int top) {
    this.top = top;
  }

  static RollupRows of(Layout layout, KeyReader keys) {
    Table table = layout.table();
    if (!table.heads().equals(HEADS)) {
      return new RollupRows(EVERY);
    }
    int top = Integer.MAX_VALUE;
    for (int row = table.bodyTop(); row < table.bodyEnd(); row++) {
      keys.start();
      int unit = keys.unit(row, keys.period(row));
      top = unit >= 0 ? Math.min(top, unit) : top;
    }
    return new RollupRows(top);
  }

  boolean takes(int unit, int period, int indicator) {
    return top == EVERY || unit == top && seen.add(new Key(period, indicator));
  }
}

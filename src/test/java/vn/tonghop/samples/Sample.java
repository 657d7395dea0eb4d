package vn.tonghop.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A sample workspace: what its plan and its reporting tree call things, and what its units sent.
///
/// @param code the plan's code, the name of its folder
/// @param title the plan's title
/// @param closingDay the last day of a month's data
/// @param root the unit that reports
/// @param units names, by code
/// @param items the indicators of its forms
/// @param supplement those that came later and are sent in a table of their own
/// @param cells what a unit wrote, by indicator, unit and month
/// @param notes what stands beside it
record Sample(
    String code,
    String title,
    int year,
    int closingDay,
    String root,
    Map<String, String> units,
    List<Item> items,
    List<Item> supplement,
    List<Delivery> deliveries,
    Map<CellKey, String> cells,
    Map<CellKey, String> notes) {

  /// An indicator, as a form prints it.
  record Item(String code, String name, String unit, String measure) {}

  /// One month of one unit, in a file below `submissions/`.
  record Delivery(String unit, int month, Layout layout, String file) {}

  record CellKey(String indicator, String unit, int month) {}

  /// A row of a form.
  record Line(String unit, int month, Item item, String value, String note) {}

  String unitName(String unit) {
    return Optional.ofNullable(units.get(unit))
        .orElseThrow(() -> new IllegalArgumentException("No unit has the code " + unit));
  }

  /// What a unit wrote for an indicator; none where it does not owe it.
  Optional<String> cell(String indicator, String unit, int month) {
    return Optional.ofNullable(cells.get(new CellKey(indicator, unit, month)));
  }

  List<Line> lines(Delivery delivery) {
    List<Line> lines = new ArrayList<>();
    for (Item item : items) {
      CellKey key = new CellKey(item.code(), delivery.unit(), delivery.month());
      cell(key.indicator(), key.unit(), key.month())
          .ifPresent(value ->
              lines.add(
                  new Line(key.unit(), key.month(), item, value, notes.getOrDefault(key, ""))));
    }
    return lines;
  }

  /// What was sent of the supplement, a unit below the other; nothing where a unit had nothing to
  /// say.
  List<Line> supplementLines() {
    List<Line> lines = new ArrayList<>();
    for (String unit : units.keySet()) {
      for (int month = 1; month <= 12; month++) {
        for (Item item : supplement) {
          int at = month;
          cell(item.code(), unit, month)
              .filter(value -> !value.isEmpty())
              .ifPresent(value -> lines.add(new Line(unit, at, item, value, "")));
        }
      }
    }
    return lines;
  }

  /// The sum of a unit's numbers from the first month to this one.
  int runningTotal(String indicator, String unit, int month) {
    int total = 0;
    for (int past = 1; past <= month; past++) {
      total += Amounts.of(cell(indicator, unit, past).orElse(""));
    }
    return total;
  }

  LocalDate firstDay(int month) {
    return LocalDate.of(year, month, 1).minusMonths(1).withDayOfMonth(closingDay).plusDays(1);
  }

  LocalDate lastDay(int month) {
    return LocalDate.of(year, month, closingDay);
  }
}

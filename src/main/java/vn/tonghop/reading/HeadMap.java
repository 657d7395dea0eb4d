package vn.tonghop.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tonghop.finding.AccountProblem;
import vn.tonghop.finding.Problem;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.ColumnRole;
import vn.tonghop.model.Table;

/// The columns of a table and their uses, by their heads and, where a head may mean two things, by
/// the cells below it.
///
/// `Đơn vị` is a unit or a unit of measure; `Chỉ tiêu` names indicators, or is the number that was
/// asked for; a column without a known head may hold the units or the indicators.
record HeadMap(Table table, List<Column> columns) {

  /// How many rows are looked at: enough to tell names from numbers.
  private static final int SAMPLE = 200;

  HeadMap {
    columns = List.copyOf(columns);
  }

  static HeadMap of(Table table, Index index) {
    if (table.headless()) {
      return new HeadMap(table, byPosition(table, index.plan().columnOrder()));
    }
    List<Column> columns = new ArrayList<>();
    for (int at = table.left(); at < table.right(); at++) {
      columns.add(settled(Column.of(at, table.head(at), index), table, index));
    }
    return new HeadMap(table, withNames(columns, table, index));
  }

  /// The columns of a table without heads, as the plan gives them. A narrower table has no notes.
  private static List<Column> byPosition(Table table, List<Optional<ColumnRole>> order) {
    List<Column> columns = new ArrayList<>();
    for (int at = 0; at < table.heads().size(); at++) {
      Use use = fits(table, order) ? order.get(at).map(Use::of).orElse(Use.IGNORED) : Use.UNKNOWN;
      columns.add(new Column(table.left() + at, "", use, Match.NONE));
    }
    return columns;
  }

  private static boolean fits(Table table, List<Optional<ColumnRole>> order) {
    int width = table.heads().size();
    return canBeRead(order)
        && width <= order.size()
        && order.subList(width, order.size()).stream()
            .allMatch(role -> role.isEmpty() || role.get() == ColumnRole.NOTE);
  }

  private static boolean canBeRead(List<Optional<ColumnRole>> order) {
    return order.contains(Optional.of(ColumnRole.INDICATOR))
        && (order.contains(Optional.of(ColumnRole.VALUE))
            || order.contains(Optional.of(ColumnRole.CUMULATIVE)));
  }

  /// What is to be said of a table without heads.
  static Problem headless(Table table, Index index) {
    List<Optional<ColumnRole>> order = index.plan().columnOrder();
    int width = table.heads().size();
    if (!canBeRead(order)) {
      return new AccountProblem.NoHeads(width);
    }
    return fits(table, order)
        ? new AccountProblem.ReadByPosition()
        : new AccountProblem.OrderDoesNotFit(width, order.size());
  }

  private static Column settled(Column column, Table table, Index index) {
    return switch (column.use()) {
      case UNIT_OR_MEASURE -> {
        int units = count(table, column, text -> isUnit(text, index));
        if (units == count(table, column, _ -> true)) {
          yield column.as(Use.UNIT);
        }
        int measures = count(table, column, index.indicatorNames()::isMeasure);
        yield column.as(measures > units ? Use.IGNORED : Use.UNIT);
      }
      case INDICATOR -> {
        int names = count(table, column, text -> isIndicator(text, index));
        int numbers = count(table, column, HeadMap::isNumber);
        yield column.as(numbers > names ? Use.IGNORED : Use.INDICATOR);
      }
      case UNIT,
          PERIOD,
          VALUE,
          PERIOD_VALUE,
          CUMULATIVE,
          NOTE,
          REVISION,
          RECEIVED,
          IGNORED,
          UNKNOWN ->
          column;
    };
  }

  /// Finds a column of names under a head that says nothing, and drops a second one whose cells
  /// name nothing, such as an office's own numbers beside the names.
  private static List<Column> withNames(List<Column> columns, Table table, Index index) {
    Predicate<String> unit = text -> isUnit(text, index);
    Predicate<String> indicator = text -> isIndicator(text, index);
    List<Column> byUnit = named(columns, table, Use.UNIT, unit);
    return columns.stream().anyMatch(Column::namesIndicator)
        ? byUnit
        : named(byUnit, table, Use.INDICATOR, indicator);
  }

  private static List<Column> named(
      List<Column> columns, Table table, Use use, Predicate<String> names) {
    List<Column> given = columns.stream().filter(column -> column.use() == use).toList();
    if (given.isEmpty()) {
      return columns.stream()
          .filter(column -> column.use() == Use.UNKNOWN && mostly(table, column, names))
          .findFirst()
          .map(found -> replaced(columns, List.of(found), use))
          .orElse(columns);
    }
    List<Column> useless =
        given.stream().filter(column -> count(table, column, names) == 0).toList();
    return useless.size() == given.size() ? columns : replaced(columns, useless, Use.IGNORED);
  }

  private static List<Column> replaced(List<Column> columns, List<Column> some, Use use) {
    return columns.stream().map(column -> some.contains(column) ? column.as(use) : column).toList();
  }

  /// Whether most of a column's cells are names. Numbers are none here: the running numbers of rows
  /// would pass for codes.
  private static boolean mostly(Table table, Column column, Predicate<String> names) {
    int filled = count(table, column, _ -> true);
    return count(table, column, text -> !isNumber(text) && names.test(text)) * 2 > filled;
  }

  private static boolean isUnit(String text, Index index) {
    return !(index.unitNames().find(text) instanceof Match.None);
  }

  private static boolean isIndicator(String text, Index index) {
    return !(index.indicatorNames().find(text) instanceof Match.None);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9' && digitsOnly(text);
  }

  private static boolean digitsOnly(String text) {
    return text.chars().allMatch(letter -> letter <= '9' && letter != '/' || letter == '%');
  }

  private static int count(Table table, Column column, Predicate<String> holds) {
    int count = 0;
    int end = Math.min(table.bodyEnd(), table.bodyTop() + SAMPLE);
    for (int row = table.bodyTop(); row < end; row++) {
      if (table.grid().kind(row, column.at()) != CellKind.BLANK
          && holds.test(table.grid().text(row, column.at()).strip())) {
        count++;
      }
    }
    return count;
  }

  List<Column> of(Use use) {
    return columns.stream().filter(column -> column.use() == use).toList();
  }
}

package vn.tonghop.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Source;
import vn.tonghop.model.Table;

/// What is seen in a file: its encoding, its sheets, the tables in them.
public final class ReadReport {

  private static final int FIRST_ROWS = 5;
  private static final int WIDEST_CELL = 24;

  private final Lang lang;

  private ReadReport(Lang lang) {
    this.lang = lang;
  }

  /// The file as people are told of it, with the first rows of each table.
  ///
  /// @param encoding as what the bytes were read
  public static String text(String encoding, List<Table> tables, List<Grid> grids, Lang lang) {
    ReadReport report = new ReadReport(lang);
    List<String> lines = new ArrayList<>();
    lines.add(Term.ENCODING.with(lang, Layout.line(encoding)));
    for (Grid grid : grids) {
      lines.add(report.sheet(grid));
      tables.stream()
          .filter(table -> table.grid() == grid)
          .forEach(table -> lines.addAll(report.table(table)));
    }
    if (tables.isEmpty()) {
      lines.add(Term.NO_TABLES.in(lang));
    }
    return String.join("\n", lines) + "\n";
  }

  /// The rows of one table as RFC 4180 has them; cells stay as they are.
  public static String csv(List<List<String>> rows) {
    Csv csv = new Csv();
    rows.forEach(csv::row);
    return csv.toString();
  }

  /// The file as data, with all rows of each table.
  public static String json(String encoding, List<Table> tables, List<Grid> grids) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("encoding", encoding);
    object.put("sheets", grids.stream().map(grid -> sheet(grid, tables)).toList());
    return Json.of(object);
  }

  private String sheet(Grid grid) {
    return grid.sheet()
        .map(name ->
            Term.SHEET.with(
                lang, Layout.line(name), grid.hidden() ? Term.HIDDEN.in(lang) : "", grid.rows()))
        .orElseGet(() -> Term.TEXT_FILE.with(lang, grid.rows()));
  }

  private List<String> table(Table table) {
    int rows = table.bodyEnd() - table.bodyTop();
    List<List<String>> first = new ArrayList<>();
    if (!table.headless()) {
      first.add(cells(table.heads()));
    }
    for (int row = table.bodyTop();
        row < Math.min(table.bodyEnd(), table.bodyTop() + FIRST_ROWS);
        row++) {
      first.add(cells(body(table, row)));
    }
    List<String> lines = new ArrayList<>();
    String heads = table.headless() ? ", " + Term.NO_HEAD_ROW.in(lang) : "";
    lines.add("  " + Term.TABLE.with(lang, area(table), Term.BODY_ROWS.with(lang, rows) + heads));
    Layout.columns(first, 0, 0)
        .forEach(line -> lines.add("    " + Layout.cut(line, Layout.WIDTH - 4)));
    if (rows > FIRST_ROWS) {
      lines.add("    " + Term.AND_MORE.with(lang, rows - FIRST_ROWS));
    }
    return lines;
  }

  private static List<String> cells(List<String> cells) {
    return cells.stream().map(cell -> Layout.cut(Layout.line(cell), WIDEST_CELL)).toList();
  }

  private static List<String> body(Table table, int row) {
    return IntStream.range(table.left(), table.right())
        .mapToObj(column -> table.grid().text(row, column))
        .toList();
  }

  /// Where a table stands, as a spreadsheet says it: `A5:F19`.
  private static String area(Table table) {
    int last = Math.max(table.headTop(), table.bodyEnd() - 1);
    return Source.letters(table.left() + 1)
        + table.grid().rowNumber(table.headTop())
        + ":"
        + Source.letters(Math.max(table.left() + 1, table.right()))
        + table.grid().rowNumber(last);
  }

  private static SequencedMap<String, Object> sheet(Grid grid, List<Table> tables) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("sheet", grid.sheet());
    object.put("hidden", grid.hidden());
    object.put("rows", grid.rows());
    object.put(
        "tables",
        tables.stream().filter(table -> table.grid() == grid).map(ReadReport::object).toList());
    return object;
  }

  private static SequencedMap<String, Object> object(Table table) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("area", area(table));
    object.put("heads", table.heads());
    object.put(
        "rows",
        IntStream.range(table.bodyTop(), table.bodyEnd())
            .mapToObj(row -> body(table, row))
            .toList());
    return object;
  }
}

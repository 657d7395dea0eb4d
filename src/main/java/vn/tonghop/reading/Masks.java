package vn.tonghop.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.Grid;
import vn.tonghop.model.GridBuilder;
import vn.tonghop.model.Table;

/// Hides what may be data on persons from whoever looks at a file without a plan.
///
/// Hidden are the cells under heads such as `Họ và tên`, and cells that look like the name, a
/// number or the home of a person; not the names of units, as far as heads tell them.
public final class Masks {

  private final List<Table> tables;
  private long hidden;

  private Masks(List<Table> tables) {
    this.tables = tables;
  }

  /// What may be shown of a file.
  ///
  /// @param hidden how many cells, heads and names of sheets are hidden
  public record Masked(List<Grid> grids, List<Table> tables, long hidden) {

    public Masked {
      grids = List.copyOf(grids);
      tables = List.copyOf(tables);
    }
  }

  /// Replaces what may be data on persons by `…`.
  public static Masked of(List<Grid> grids, List<Table> tables) {
    Masks masks = new Masks(tables);
    List<Grid> shown = new ArrayList<>();
    List<Table> masked = new ArrayList<>();
    for (Grid grid : grids) {
      Grid other = masks.grid(grid);
      shown.add(other);
      masks.in(grid).forEach(table -> masked.add(masks.over(other, table)));
    }
    return new Masked(shown, masked, masks.hidden);
  }

  private List<Table> in(Grid grid) {
    return tables.stream().filter(table -> table.grid() == grid).toList();
  }

  private Table over(Grid grid, Table table) {
    return new Table(
        grid,
        table.heads().stream().map(this::head).toList(),
        table.left(),
        table.headTop(),
        table.bodyTop(),
        table.bodyEnd());
  }

  private String head(String head) {
    return Persons.suspected(head) ? hide() : head;
  }

  private String hide() {
    hidden++;
    return Written.MASK;
  }

  private Grid grid(Grid from) {
    Optional<String> sheet =
        from.sheet().map(name -> PersonalData.isPersonal(name) ? hide() : name);
    GridBuilder builder = new GridBuilder(from.file(), sheet, from.hidden());
    List<Table> inside = in(from);
    for (int row = 0; row < from.rows(); row++) {
      int at = row;
      Optional<Table> table =
          inside.stream().filter(one -> at >= one.bodyTop() && at < one.bodyEnd()).findFirst();
      String[] texts = new String[from.width(row)];
      Arrays.setAll(
          texts, column -> table.map(one -> text(one, at, column)).orElse(from.text(at, column)));
      CellKind[] kinds = new CellKind[texts.length];
      Arrays.setAll(kinds, column -> from.kind(at, column));
      builder.row(from.rowNumber(row), texts, kinds, from.hiddenRow(row));
    }
    return builder.build();
  }

  private String text(Table table, int row, int column) {
    String text = table.grid().text(row, column);
    if (text.isBlank()) {
      return text;
    }
    String head = column >= table.left() && column < table.right() ? table.head(column) : "";
    boolean shown =
        table.grid().kind(row, column) != CellKind.TEXT
            || !isTold(text.strip(), HeadWords.of(head));
    return shown && PersonalData.headed(head).isEmpty() ? text : hide();
  }

  private static boolean isTold(String text, Use use) {
    boolean unit = use == Use.UNIT || use == Use.UNIT_OR_MEASURE;
    return Persons.isName(text) ? !unit : Persons.suspected(text);
  }
}

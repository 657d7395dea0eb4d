package vn.tonghop.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.TableProblem;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.Source;
import vn.tonghop.model.Table;

/// A table of the office's own, with a column for each of some names.
final class Sidecar {

  private final Table table;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<Finding> missing = new ArrayList<>();

  /// @param spellings how each column may be headed, besides by its name; in folded words
  Sidecar(Table table, List<String> needed, Map<String, Set<String>> spellings) {
    this.table = table;
    for (String name : needed) {
      OptionalInt column = find(name, spellings.getOrDefault(name, Set.of()));
      if (column.isPresent()) {
        columns.put(name, column.getAsInt());
      } else {
        missing.add(
            new Finding(
                new TableProblem.MissingColumn(name, Written.heads(table.heads())),
                table.grid().source(table.headTop(), table.left())));
      }
    }
  }

  private OptionalInt find(String name, Set<String> spellings) {
    for (int column = table.left(); column < table.right(); column++) {
      String head = Fold.spaced(table.head(column));
      if (head.equals(name) || spellings.contains(head)) {
        return OptionalInt.of(column);
      }
    }
    return OptionalInt.empty();
  }

  /// The columns that are not there.
  List<Finding> missing() {
    return missing;
  }

  /// The rows of the grid that say anything.
  List<Integer> rows() {
    List<Integer> rows = new ArrayList<>();
    for (int row = table.bodyTop(); row < table.bodyEnd(); row++) {
      int at = row;
      boolean written = columns.keySet().stream().anyMatch(name -> !text(at, name).isEmpty());
      if (written && !table.grid().doubtful(row)) {
        rows.add(row);
      }
    }
    return rows;
  }

  String text(int row, String name) {
    return CellReader.trimmed(table.grid().text(row, column(name)));
  }

  CellKind kind(int row, String name) {
    return table.grid().kind(row, column(name));
  }

  private int column(String name) {
    return Optional.ofNullable(columns.get(name)).orElse(table.right());
  }

  Source source(int row, String name) {
    return table.grid().source(row, column(name));
  }
}

package vn.tonghop.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.TableProblem;
import vn.tonghop.intake.Intake;
import vn.tonghop.intake.Received;
import vn.tonghop.intake.TableText;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Source;
import vn.tonghop.model.Table;
import vn.tonghop.reading.Masks;
import vn.tonghop.reading.SubmissionReader;

/// What can be seen in a file without any plan.
///
/// @param file its name, as it was given
/// @param encoding how it was read, in a few words
public record Seen(
    String file, String encoding, List<Grid> grids, List<Table> tables, List<Finding> findings) {

  public Seen {
    grids = List.copyOf(grids);
    tables = List.copyOf(tables);
    findings = List.copyOf(findings);
  }

  /// Reads a file.
  ///
  /// @throws UncheckedIOException if the disk does not give it
  public static Seen of(String file, Path path) {
    try {
      Received received = Intake.receive(file, Files.readAllBytes(path));
      return new Seen(
          file, received.encoding(), received.grids(), received.tables(), received.findings());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// The same with what may be data on persons hidden, and a warning that says so.
  public Seen masked() {
    Masks.Masked masked = Masks.of(grids, tables);
    if (masked.hidden() == 0) {
      return this;
    }
    List<Finding> found = new ArrayList<>();
    findings.forEach(finding -> found.add(SubmissionReader.shown(finding)));
    found.add(
        new Finding(new TableProblem.PersonalCellsHidden(masked.hidden()), Source.ofFile(file)));
    return new Seen(file, encoding, masked.grids(), masked.tables(), found);
  }

  /// The tables of the first visible sheet that has any, or of the sheet named, one after the
  /// other, each with its heads first; where there is none, what can be seen in the first visible
  /// sheet. Rows of several tables are as wide as the widest of them.
  public List<List<String>> rows(Optional<String> sheet) {
    Optional<Grid> first =
        tables.stream().map(Table::grid).filter(grid -> wanted(grid, sheet)).findFirst();
    return first.map(this::tablesOf).map(Seen::joined).orElseGet(() -> seen(sheet));
  }

  private List<Table> tablesOf(Grid grid) {
    return tables.stream().filter(table -> table.grid() == grid).toList();
  }

  private static List<List<String>> joined(List<Table> tables) {
    List<List<String>> rows =
        tables.stream().flatMap(table -> TableText.rows(table).stream()).toList();
    int width = tables.size() == 1 ? 0 : rows.stream().mapToInt(List::size).max().orElse(0);
    return rows.stream().map(row -> padded(row, width)).toList();
  }

  private static List<String> padded(List<String> row, int width) {
    List<String> padded = new ArrayList<>(row);
    padded.addAll(Collections.nCopies(Math.max(0, width - row.size()), ""));
    return padded;
  }

  private List<List<String>> seen(Optional<String> sheet) {
    return grids.stream()
        .filter(grid -> wanted(grid, sheet) && grid.rows() > 0)
        .findFirst()
        .map(TableText::seen)
        .orElse(List.of());
  }

  /// Every cell of the first visible sheet, or of the one named, as it stands.
  public List<List<String>> cells(Optional<String> sheet) {
    return grids.stream()
        .filter(grid -> wanted(grid, sheet))
        .findFirst()
        .map(Seen::cells)
        .orElse(List.of());
  }

  private static boolean wanted(Grid grid, Optional<String> sheet) {
    return sheet.isPresent() ? grid.sheet().equals(sheet) : !grid.hidden();
  }

  private static List<List<String>> cells(Grid grid) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < grid.width(row); column++) {
        cells.add(grid.text(row, column));
      }
      rows.add(cells);
    }
    return rows;
  }
}

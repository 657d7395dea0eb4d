package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.model.Grid;
import vn.tonghop.model.GridBuilder;

/// Makes a grid of each table of a document. What stands before a table is its title block, as it
/// would be in a workbook: there a letter says whose it is and for which period.
final class LaidGrids {

  /// So many lines of the letter's head, and as many right above the table.
  private static final int NEAR = 15;

  private final String file;

  /// The lines so far, with those of tables that only lay out the letter.
  private final List<String> lines = new ArrayList<>();

  private LaidGrids(String file) {
    this.file = file;
  }

  static List<Grid> of(String file, List<LaidOut.Block> blocks) {
    LaidGrids made = new LaidGrids(file);
    List<Grid> grids = new ArrayList<>();
    for (LaidOut.Block block : blocks) {
      switch (block) {
        case LaidOut.Line(String text) -> made.lines.add(text);
        case LaidOut.Laid(LaidTable table) -> grids.add(made.grid(table, grids.size() + 1));
      }
    }
    return grids;
  }

  private Grid grid(LaidTable table, int number) {
    GridBuilder builder = new GridBuilder(file, Optional.of("Bảng " + number), false);
    // The lines are no rows of the table: they have no number.
    title().forEach(line -> builder.textRow(0, new String[] {line}));
    table.fill(builder);
    Grid grid = builder.build();
    if (TableFinder.find(grid).isEmpty()) {
      lines.addAll(table.texts());
    }
    return grid;
  }

  private List<String> title() {
    int count = lines.size();
    if (count <= 2 * NEAR) {
      return lines;
    }
    List<String> title = new ArrayList<>(lines.subList(0, NEAR));
    title.addAll(lines.subList(count - NEAR, count));
    return title;
  }
}

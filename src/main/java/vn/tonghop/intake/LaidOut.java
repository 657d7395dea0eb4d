package vn.tonghop.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The lines and tables of a document in their order, put together from the events of its reader.
///
/// A table within a cell is a table of its own, after the one that it stands in.
final class LaidOut {

  /// Nobody nests tables deeper to be read; what lies deeper is text of its cell.
  private static final int DEEPEST = 12;

  private final Budget budget;
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Level> levels = new ArrayDeque<>();
  private StringBuilder line = new StringBuilder();
  private int beyond;

  /// What a document is made of.
  sealed interface Block {}

  /// A paragraph outside of all tables.
  record Line(String text) implements Block {}

  record Laid(LaidTable table) implements Block {}

  /// A table that is open, and the text around it.
  private record Level(LaidTable table, StringBuilder around) {}

  LaidOut(Budget budget) {
    this.budget = budget;
  }

  List<Block> blocks() {
    endLine();
    return blocks;
  }

  boolean inTable() {
    return !levels.isEmpty();
  }

  void text(CharSequence text) {
    line.append(text);
  }

  /// Ends a paragraph.
  void endLine() {
    if (inTable()) {
      if (!line.isEmpty() && line.charAt(line.length() - 1) != '\n') {
        line.append('\n');
      }
      return;
    }
    if (!line.toString().isBlank()) {
      budget.takeCells(1);
      blocks.add(new Line(Nfc.of(line.toString().strip())));
    }
    line.setLength(0);
  }

  void startTable() {
    if (levels.size() == DEEPEST) {
      beyond++;
      return;
    }
    endLine();
    LaidTable table = new LaidTable(budget);
    levels.push(new Level(table, line));
    line = new StringBuilder();
    blocks.add(new Laid(table));
  }

  void endTable() {
    if (beyond > 0) {
      beyond--;
    } else if (inTable()) {
      line = levels.pop().around();
    }
  }

  /// The table whose rows and cells are at work; none in one that lies too deep.
  Optional<LaidTable> table() {
    return beyond > 0 ? Optional.empty() : Optional.ofNullable(levels.peek()).map(Level::table);
  }

  void startCell() {
    if (beyond == 0) {
      line.setLength(0);
    }
  }

  void endCell() {
    table().ifPresent(table -> table.endCell(Nfc.of(line.toString().strip())));
    if (beyond == 0) {
      line.setLength(0);
    }
  }
}

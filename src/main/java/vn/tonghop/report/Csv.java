package vn.tonghop.report;

import java.util.List;

/// CSV as RFC 4180 has it, with a line feed at the end of each line and quotes only where they are
/// needed.
final class Csv {

  private final StringBuilder text = new StringBuilder();

  Csv row(List<String> cells) {
    if (cells.size() == 1 && cells.getFirst().isEmpty()) {
      text.append("\"\"");
    }
    for (int column = 0; column < cells.size(); column++) {
      text.append(column == 0 ? "" : ",").append(cell(cells.get(column)));
    }
    text.append('\n');
    return this;
  }

  Csv row(String... cells) {
    return row(List.of(cells));
  }

  private static String cell(String cell) {
    boolean special =
        cell.indexOf(',') >= 0
            || cell.indexOf('"') >= 0
            || cell.indexOf('\n') >= 0
            || cell.indexOf('\r') >= 0;
    return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  /// A text out of a submission, which a spreadsheet must not take for a formula.
  static String harmless(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

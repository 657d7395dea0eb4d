package vn.tonghop.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The heads of a table, folded, and what they say of its columns.
///
/// @param shown the head of each column, as it stands
/// @param folded the same, folded
/// @param body the first row below them
record Heads(List<String> shown, List<String> folded, int body) {

  private static final int MOST_ROWS = 4;

  static Heads of(Chart chart) {
    int width = chart.rows().stream().mapToInt(List::size).max().orElse(0);
    int body = 0;
    while (body < Math.min(MOST_ROWS, chart.rows().size()) && !hasNumber(chart.rows().get(body))) {
      body++;
    }
    List<String> shown = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      shown.add(head(chart, body, column));
    }
    return new Heads(shown, shown.stream().map(Folded::of).toList(), body);
  }

  private static String head(Chart chart, int body, int column) {
    List<String> texts = new ArrayList<>();
    for (List<Chart.Box> row : chart.rows().subList(0, body)) {
      String text = Chart.text(row, column).strip();
      if (!text.isEmpty() && !texts.contains(text)) {
        texts.add(text);
      }
    }
    return String.join(" / ", texts);
  }

  private static boolean hasNumber(List<Chart.Box> row) {
    return row.stream().anyMatch(box -> Figures.of(box).isPresent());
  }

  private static boolean has(String head, String... words) {
    for (String word : words) {
      if ((" " + head + " ").contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEarlier(String head) {
    return has(head, "cung ky", " truoc ", "so voi", "previous", "last year", " uoc ");
  }

  static boolean isPercent(String head) {
    return has(head, "%", " ty le ", " ti le ", " percent ");
  }

  private static boolean isResult(String head) {
    return has(head, "ket qua", "thuc hien", " result", " actual", "luy ke", "to date", " da dat ")
        && !isPercent(head)
        && !isEarlier(head)
        && !has(head, "ke hoach", "chi tieu ");
  }

  private static boolean isTarget(String head) {
    return has(head, "ke hoach", "chi tieu ", " giao ", " target ", " plan ")
        && !isPercent(head)
        && !isEarlier(head)
        && !has(head, "thuc hien", "ket qua");
  }

  /// Columns of percentages of the target.
  IntStream percents() {
    return columns(head -> isPercent(head) && !isEarlier(head));
  }

  /// Columns of results; the running total alone, where there is one.
  List<Integer> results() {
    List<Integer> all = columns(Heads::isResult).boxed().toList();
    List<Integer> running =
        all.stream().filter(column -> has(folded.get(column), "luy ke", "to date")).toList();
    return running.size() == 1 ? running : all;
  }

  /// The column of targets: one that has numbers, for a column of names may bear the same head.
  OptionalInt target(Chart chart) {
    int[] found =
        columns(Heads::isTarget)
            .filter(column ->
                chart.rows().subList(body, chart.rows().size()).stream()
                    .anyMatch(
                        row -> column < row.size() && Figures.of(row.get(column)).isPresent()))
            .toArray();
    return found.length == 1 ? OptionalInt.of(found[0]) : OptionalInt.empty();
  }

  private IntStream columns(Predicate<String> wanted) {
    return IntStream.range(0, folded.size()).filter(column -> wanted.test(folded.get(column)));
  }
}

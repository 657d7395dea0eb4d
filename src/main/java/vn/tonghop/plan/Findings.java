package vn.tonghop.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Problem;
import vn.tonghop.model.Source;

/// What has been found so far in the files of one run.
final class Findings {

  /// Enough for any plan that a person wrote. A file that is garbage from end to end would take
  /// minutes of looking for near words.
  private static final int MOST = 1_000;

  private static final int WIDEST_EXCERPT = 100;

  private final List<Finding> found = new ArrayList<>();
  private final Map<String, List<String>> lines = new HashMap<>();

  /// Keeps a file's lines, for excerpts.
  void open(YamlText yaml) {
    lines.put(yaml.file(), yaml.text().lines().toList());
  }

  void add(Problem problem, Source source) {
    if (!full()) {
      found.add(new Finding(problem, source, excerpt(source)));
    }
  }

  boolean full() {
    return found.size() >= MOST;
  }

  boolean none() {
    return found.isEmpty();
  }

  int size() {
    return found.size();
  }

  /// All of them, by place.
  List<Finding> sorted() {
    return found.stream().sorted().distinct().toList();
  }

  private List<String> excerpt(Source source) {
    List<String> file = lines.getOrDefault(source.file(), List.of());
    if (source.row() < 1 || source.row() > file.size()) {
      return List.of();
    }
    String line = clean(cut(file.get(source.row() - 1), source.column()));
    return line.isEmpty() ? List.of() : List.of(line);
  }

  private static String clean(String line) {
    return line.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
  }

  /// As much of a long line as shows the column.
  private static String cut(String line, int column) {
    if (line.length() <= WIDEST_EXCERPT) {
      return line;
    }
    int from = Math.clamp(column - WIDEST_EXCERPT / 2L, 0, line.length() - WIDEST_EXCERPT);
    int to = from + WIDEST_EXCERPT;
    return (from == 0 ? "" : "…") + line.substring(from, to) + (to == line.length() ? "" : "…");
  }
}

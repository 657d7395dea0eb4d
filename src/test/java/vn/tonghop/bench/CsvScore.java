package vn.tonghop.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.pipeline.Seen;

/// Scores what `read -f csv` makes of files against clean ones, as the Pollock benchmark does
/// (Vitagliano and others, VLDB 2023): 1 for reading it at all, and precision, recall and F1 of its
/// head, its records and its cells; 10 is all right.
///
/// Numbers are compared as numbers in heads and records; dates and prices are not, which can only
/// lower the score.
public final class CsvScore {

  private static final int MEASURES = 9;

  private CsvScore() {}

  /// Prints the score of every file below 9.9, and the mean of all.
  ///
  /// @param args the folder of the files, the folder of the clean ones under the same names, and,
  ///   if there is one, a JSON file of weights by name
  public static void main(String[] args) throws IOException {
    Path files = Path.of(args[0]);
    Path clean = Path.of(args[1]);
    Optional<JsonNode> weights =
        args.length > 2
            ? Optional.of(new JsonMapper().readTree(Path.of(args[2]).toFile()))
            : Optional.empty();
    double sum = 0;
    double weighted = 0;
    double weight = 0;
    int count = 0;
    for (Path file : sorted(files)) {
      String name = file.getFileName().toString();
      Path expected = clean.resolve(name);
      if (Files.isRegularFile(expected)) {
        double score = score(rows(expected), Seen.of(name, file).rows(Optional.empty()));
        double own = weights.map(all -> all.path(name).asDouble(0)).orElse(1.0);
        sum += score;
        weighted += own * score;
        weight += own;
        count++;
        if (score < 9.9) {
          System.out.printf(Locale.ROOT, "%7.3f  %s%n", score, name);
        }
      }
    }
    System.out.printf(Locale.ROOT, "%d files: simple %.3f", count, sum / count);
    if (weights.isPresent()) {
      System.out.printf(Locale.ROOT, ", weighted %.3f", weighted / weight);
    }
    System.out.println();
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<List<String>> rows(Path file) {
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser parser = CSVFormat.RFC4180.parse(reader)) {
      return parser.stream().map(CSVRecord::toList).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// From 1 to 10.
  static double score(List<List<String>> clean, List<List<String>> read) {
    if (clean.isEmpty()) {
      return 1 + MEASURES;
    }
    List<String> noHead = List.of();
    return 1
        + measures(normal(clean.getFirst()), normal(read.isEmpty() ? noHead : read.getFirst()))
        + measures(records(clean), records(read))
        + measures(cells(clean), cells(read));
  }

  private static List<String> normal(List<String> cells) {
    return cells.stream().map(CsvScore::normal).toList();
  }

  private static List<String> records(List<List<String>> rows) {
    return rows.stream().skip(1).map(row -> String.join("", normal(row))).toList();
  }

  private static List<String> cells(List<List<String>> rows) {
    return rows.stream().flatMap(List::stream).toList();
  }

  private static String normal(String cell) {
    try {
      return cell.indexOf('.') < 0
          ? new BigInteger(cell.strip()).toString()
          : new BigDecimal(cell.strip()).stripTrailingZeros().toPlainString();
    } catch (NumberFormatException text) {
      return cell.isBlank() ? "" : cell.toLowerCase(Locale.ROOT);
    }
  }

  /// Precision, recall and F1 of the strings read, as multisets.
  private static double measures(List<String> clean, List<String> read) {
    if (clean.isEmpty()) {
      return 3;
    }
    Map<String, Integer> left = new HashMap<>();
    clean.forEach(text -> left.merge(text, 1, Integer::sum));
    List<String> shared = new ArrayList<>();
    for (String text : read) {
      if (left.merge(text, -1, Integer::sum) >= 0) {
        shared.add(text);
      }
    }
    if (shared.isEmpty()) {
      return 0;
    }
    double precision = (double) shared.size() / clean.size();
    double recall = (double) shared.size() / read.size();
    return precision + recall + 2 * precision * recall / (precision + recall);
  }
}

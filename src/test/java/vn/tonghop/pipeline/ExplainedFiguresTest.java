package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.CommandLines;

/// A figure is what stands in the cells that `explain` names, opened again by other code.
class ExplainedFiguresTest {

  /// Measures whose cells hold words, which nobody can add up.
  private static final Set<String> WORDS = Set.of("text", "site", "site-state", "milestone");

  private static final Pattern READING = Pattern.compile("\\{[^{}]*\"source\"[^{}]*\\}");
  private static final Pattern FIELD = Pattern.compile("\"(\\w+)\": \"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern EXPECTED_UNITS =
      Pattern.compile("\"units\": \\{\\s*\"reported\": \\d+,\\s*\"expected\": (\\d+)");

  /// Units write a share as `12/15`; both parts are indicators of their own.
  private static final Set<String> NUMERATORS = Set.of("inspected-premises");

  /// The units that a target names are all that its figure asks.
  private static final Map<String, List<String>> ASKED =
      Map.of("worker-rights-model", List.of("cong-vi", "ngoc-khanh"));

  @ParameterizedTest
  @CsvSource({
    "nam-tu-liem-2021, 2021, 5",
    "nam-tu-liem-2021, 2021-06, 5",
    "nam-tu-liem-2022, 2022-9M, 18",
    "ba-dinh-2021, 2021, 17"
  })
  void everyFigureIsTheSumOfItsCells(String sample, String period, int indicators)
      throws IOException {
    Path workspace = Path.of("samples", sample);
    NamedCells cells = new NamedCells(workspace);
    List<CSVRecord> rows = figures(workspace, period);
    SoftAssertions softly = new SoftAssertions();

    for (CSVRecord row : rows) {
      String indicator = row.get("indicator");
      String json = run(workspace, "explain " + indicator + " -f json -p " + period);
      softly.assertThat(figure(row, json, cells)).as(indicator).isEqualTo(row.get("actual"));
    }

    softly.assertAll();
    assertThat(rows.stream().map(row -> row.get("indicator")).distinct()).hasSize(indicators);
  }

  private static List<CSVRecord> figures(Path workspace, String period) throws IOException {
    String csv = run(workspace, "rollup -f csv -p " + period);
    List<CSVRecord> records =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(csv))
            .getRecords();
    String top = records.getFirst().get("unit");
    return records.stream()
        .filter(row -> row.get("unit").equals(top) && !WORDS.contains(row.get("measure")))
        .toList();
  }

  /// Adds up, by role, what the cells of an explanation say; no cell may be named twice.
  private static String figure(CSVRecord row, String json, NamedCells cells) throws IOException {
    Map<String, Long> sums = new HashMap<>();
    List<String> counted = new ArrayList<>();
    for (Map<String, String> reading : readings(json)) {
      if (!reading.getOrDefault("role", "").equals("listed") && isAsked(row, reading)) {
        String source = reading.getOrDefault("source", "");
        String role = reading.getOrDefault("role", "");
        Optional<Long> number = NamedCells.amount(part(cells.text(source), reading));
        assertThat(number).as(source).isPresent();
        sums.merge(role, number.orElseThrow(), Long::sum);
        counted.add(role + " " + source);
      }
    }
    assertThat(counted).doesNotHaveDuplicates();
    if (counted.isEmpty()) {
      return "";
    }
    long sum = sum(sums, "added") + sum(sums, "carried") - sum(sums, "taken-off");
    return switch (row.get("measure")) {
      case "share" -> sum(sums, "numerator") + "/" + sum(sums, "denominator");
      case "yes-no" -> sum + "/" + expected(row, json);
      default -> Long.toString(sum);
    };
  }

  /// Of `12/15`, the numerator or the denominator.
  private static String part(String cell, Map<String, String> reading) {
    int bar = cell.indexOf('/');
    boolean numerator = NUMERATORS.contains(reading.getOrDefault("indicator", ""));
    return bar < 0 ? cell : numerator ? cell.substring(0, bar) : cell.substring(bar + 1);
  }

  private static boolean isAsked(CSVRecord row, Map<String, String> reading) {
    List<String> units = ASKED.get(row.get("indicator"));
    return units == null || units.contains(reading.getOrDefault("unit", ""));
  }

  private static long sum(Map<String, Long> sums, String role) {
    return sums.getOrDefault(role, 0L);
  }

  private static String expected(CSVRecord row, String json) {
    List<String> asked = ASKED.get(row.get("indicator"));
    if (asked != null) {
      return Integer.toString(asked.size());
    }
    Matcher units = EXPECTED_UNITS.matcher(json);
    assertThat(units.find()).isTrue();
    return units.group(1);
  }

  private static List<Map<String, String>> readings(String json) {
    return READING.matcher(json).results().map(found -> fields(found.group())).toList();
  }

  private static Map<String, String> fields(String object) {
    Map<String, String> fields = new HashMap<>();
    FIELD.matcher(object).results().forEach(field -> fields.put(field.group(1), field.group(2)));
    return fields;
  }

  private static String run(Path workspace, String command) {
    return CommandLines.run(Path.of(""), "tonghop " + command + " -q -C " + workspace).out();
  }
}

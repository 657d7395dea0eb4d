package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The reference of definitions says what readers read: no key more, no key less, and its examples
/// are sound.
class PlanReferenceTest {

  private static final String TEXT = text();
  private static final String PLAN = chapter("plan.yaml");
  private static final String UNITS = chapter("units.yaml");
  private static final String FILES = chapter("The files beside them");

  private static final Pattern EXAMPLE =
      Pattern.compile("^```yaml\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern SECTION =
      Pattern.compile("^### `?([\\w.-]+)`?:.*?(?=^### |\\z)", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern ROW = Pattern.compile("^\\| `([\\w-]+)` \\|", Pattern.MULTILINE);

  /// A block and the keys that its reader takes.
  record Block(String name, List<String> keys) {}

  private static final List<Block> PLAN_BLOCKS =
      List.of(
          new Block("plan", PlanReader.KEYS),
          new Block("title", Values.LANGUAGES),
          new Block("calendar", CalendarReader.KEYS),
          new Block("reporters", ReportersReader.KEYS),
          new Block("due", DueReader.KEYS),
          new Block("columns", Settings.COLUMN_KEYS),
          new Block("indicators", IndicatorReader.KEYS),
          new Block("owner", DatedReader.keys("name")),
          new Block("over", AddingUpReader.KEYS),
          new Block("sites", SitesReader.KEYS),
          new Block("targets", TargetsReader.KEYS),
          new Block("all-of", GoalReader.KEYS),
          new Block("allocate", SharesReader.KEYS),
          new Block("checks", ChecksReader.KEYS),
          new Block("rules", LeniencyReader.RULE_KEYS),
          new Block("waivers", LeniencyReader.WAIVER_KEYS),
          new Block("scorecards", ScorecardsReader.KEYS),
          new Block("criteria", CriteriaReader.KEYS),
          new Block("bands", CriteriaReader.BAND_KEYS),
          new Block("classes", GradesReader.KEYS),
          new Block("quota", ScorecardsReader.QUOTA_KEYS),
          new Block("report", Settings.REPORT_KEYS));

  private static final List<Block> UNIT_BLOCKS =
      List.of(
          new Block("units", UnitsReader.KEYS),
          new Block("name", DatedReader.keys("name")),
          new Block("official", DatedReader.keys("code")),
          new Block("parent", DatedReader.keys("unit")),
          new Block("successors", SuccessorsReader.KEYS));

  @Test
  void theExamplesAreOneSoundPlan() {
    assertThat(Definition.findings(examples(PLAN), examples(UNITS))).isEmpty();
  }

  @Test
  void theExamplesShowEveryKeyOfAPlan() {
    String shown = examples(PLAN) + examples(UNITS);
    assertThat(Stream.concat(PLAN_BLOCKS.stream(), UNIT_BLOCKS.stream()))
        .filteredOn(
            block -> !List.of("plan", "calendar", "columns", "all-of").contains(block.name()))
        .flatMap(Block::keys)
        .allMatch(key -> shown.contains(key + ":"));
  }

  static Stream<Block> planBlocks() {
    return PLAN_BLOCKS.stream();
  }

  static Stream<Block> unitBlocks() {
    return UNIT_BLOCKS.stream();
  }

  @ParameterizedTest
  @MethodSource("planBlocks")
  void aBlockOfThePlanHasTheKeysThatAreRead(Block block) {
    assertThat(documented(PLAN).get(block.name()))
        .containsExactlyInAnyOrderElementsOf(block.keys());
  }

  @ParameterizedTest
  @MethodSource("unitBlocks")
  void aBlockOfAUnitHasTheKeysThatAreRead(Block block) {
    assertThat(documented(UNITS).get(block.name()))
        .containsExactlyInAnyOrderElementsOf(block.keys());
  }

  @Test
  void everyBlockIsHeldAgainstItsReader() {
    assertThat(documented(PLAN).keySet())
        .containsExactlyInAnyOrderElementsOf(planBlocks().map(Block::name).toList());
    assertThat(documented(UNITS).keySet())
        .containsExactlyInAnyOrderElementsOf(unitBlocks().map(Block::name).toList());
  }

  @Test
  void theFilesBesideThemHaveTheColumnsOfTheirExamples() {
    Map<String, List<String>> columns = documented(FILES);
    assertThat(columns.keySet())
        .containsExactlyInAnyOrder("adjustments.csv", "baseline.csv", "received.csv");
    assertThat(FILES)
        .contains("\n" + String.join(",", columns.get("adjustments.csv")) + "\n")
        .contains("\n" + String.join(",", columns.get("received.csv")) + "\n");
  }

  /// All that the reference shows of a plan.
  static String planExample() {
    return examples(PLAN);
  }

  static String unitsExample() {
    return examples(UNITS);
  }

  private static Map<String, List<String>> documented(String chapter) {
    return SECTION
        .matcher(chapter)
        .results()
        .collect(Collectors.toMap(section -> section.group(1), section -> keys(section.group())));
  }

  private static List<String> keys(String section) {
    return ROW.matcher(section).results().map(row -> row.group(1)).toList();
  }

  private static String examples(String chapter) {
    return EXAMPLE
        .matcher(chapter)
        .results()
        .map((MatchResult example) -> example.group(1))
        .collect(Collectors.joining());
  }

  private static String chapter(String title) {
    int start = TEXT.indexOf("\n## " + title + "\n");
    assertThat(start).isNotNegative();
    int end = TEXT.indexOf("\n## ", start + 1);
    return TEXT.substring(start, end < 0 ? TEXT.length() : end);
  }

  private static String text() {
    try {
      return Files.readString(Path.of("docs", "plan-reference.md"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.PlanProblem.NotYaml;
import vn.tonghop.finding.PlanProblem.NotYaml.Slip;
import vn.tonghop.finding.PlanProblem.UnsupportedYaml;
import vn.tonghop.finding.PlanProblem.UnsupportedYaml.Feature;
import vn.tonghop.model.Source;

class NodeReaderTest {

  private final Findings findings = new Findings();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00622",
        "010",
        "06",
        "1.10",
        "0x1F",
        "0b11",
        "0o17",
        "1_000",
        "yes",
        "True",
        "1e3",
        ".inf",
        "118,75",
        "80%",
        "2021-01-01",
        "1:20",
        "+5",
        "99999999999999999999999999999999"
      })
  void keepsEveryScalarAsItIsWritten(String written) {
    assertThat(value(written)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"'', ''", "~, ''", "null, ''", "'\"null\"', null"})
  void takesNothingForNothing(String written, String text) {
    assertThat(value(written)).isEqualTo(text);
  }

  @Test
  void textIsNormalised() {
    assertThat(value("Ho\u0300a")).isEqualTo("H\u00f2a");
  }

  @Test
  void everyPartKnowsItsPlace() {
    Node.Mapping root = (Node.Mapping) read("a:\n  - {x: 1, y: [2]}\n").orElseThrow();
    Node.Entry entry = root.entries().getFirst();
    assertThat(entry.key().source()).isEqualTo(Source.ofText("f.yaml", 1, 1));
    Node.Mapping item = (Node.Mapping) ((Node.Sequence) entry.value()).items().getFirst();
    assertThat(item.source()).isEqualTo(Source.ofText("f.yaml", 2, 5));
    assertThat(item.entries().getLast().key().source()).isEqualTo(Source.ofText("f.yaml", 2, 12));
    assertThat(item.entries().getLast().value().source()).isEqualTo(Source.ofText("f.yaml", 2, 15));
  }

  @Test
  void aNumberSplitByItsCommaIsOneValue() {
    Node.Mapping root = (Node.Mapping) read("{a: 1,700, b: 2, 3: }").orElseThrow();
    assertThat(root.entries()).hasSize(3);
    assertThat(((Node.Scalar) root.entries().getFirst().value()).text()).isEqualTo("1,700");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "a: \"x\\nb: 1                | QUOTE | 1 | 4",
        "a: [1, 2\\nb: 3              | BRACKET | 1 | 4",
        "a: {x: 1\\n                  | BRACKET | 1 | 4",
        "a: b: c                      | COLON | 1 | 5",
        "a: 1\\n\tb: 2                | TAB | 2 | 1",
        "a:\\n  - 1\\n - 2            | INDENTATION | 3 | 2",
        "a: @x                        | CHARACTER | 1 | 4",
        "? [1]\\n: 2                  | KEY | 1 | 4"
      })
  void aSlipOfSyntaxIsOneFindingWithItsPlace(String text, Slip slip, int line, int column) {
    assertThat(read(text.replace("\\n", "\n"))).isEmpty();
    assertThat(findings.sorted())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.problem()).isEqualTo(new NotYaml(slip));
          assertThat(finding.source()).isEqualTo(Source.ofText("f.yaml", line, column));
        });
  }

  @Test
  void anUnknownEscapeAndARawControlCharacterAreSlips() {
    assertThat(read("a: \"\\q\"")).isEmpty();
    assertThat(read("x: 1\na: \u0001")).isEmpty();
    assertThat(findings.sorted())
        .extracting(finding -> finding.source() + " " + finding.problem())
        .containsExactly("f.yaml:1:6 NotYaml[slip=ESCAPE]", "f.yaml:2:4 NotYaml[slip=CHARACTER]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: &x [1]          | ANCHOR",
        "&x a: 1            | ANCHOR",
        "a: *x              | ALIAS",
        "a: !!binary aGk=   | TAG",
        "--- 1\\n--- 2      | SECOND_DOCUMENT",
        "a: \"\\e[31m\"     | CONTROL_CHARACTER"
      })
  void refusesWhatDefinitionsHaveNoUseFor(String text, Feature feature) {
    read(text.replace("\\n", "\n"));
    assertThat(findings.sorted())
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.problem()).isEqualTo(new UnsupportedYaml(feature)));
  }

  @ParameterizedTest
  @ValueSource(ints = {21, 600, 100_000})
  void stopsAtBlocksThatAreTooDeep(int depth) {
    assertThat(read("[".repeat(depth))).isEmpty();
    assertThat(findings.sorted())
        .singleElement()
        .satisfies(finding ->
            assertThat(finding.problem()).isEqualTo(new UnsupportedYaml(Feature.TOO_DEEP)));
  }

  @Test
  void doesNotReadFilesThatNoPlanIsAsLongAs() {
    assertThat(read("# x\n".repeat(1_300_000))).isEmpty();
    assertThat(findings.sorted())
        .extracting(finding -> finding.problem())
        .isEqualTo(List.of(new UnsupportedYaml(Feature.TOO_LARGE)));
  }

  @Test
  void cutsValuesThatWouldFillAReport() {
    assertThat(value("x".repeat(10_000))).hasSize(10_000);
    assertThat(findings.none()).isTrue();
    assertThat(value("x".repeat(10_001))).hasSize(40);
    assertThat(findings.sorted())
        .extracting(finding -> finding.problem())
        .isEqualTo(List.of(new UnsupportedYaml(Feature.TOO_LONG)));
  }

  @Test
  void readsFilesOfSomeMegabytes() {
    assertThat(read("# a long line of nothing\n".repeat(190_000) + "a: 1")).isPresent();
  }

  private java.util.Optional<Node> read(String text) {
    return NodeReader.read(new YamlText("f.yaml", text), findings);
  }

  private String value(String written) {
    Node.Mapping root = (Node.Mapping) read("a: " + written + "\n").orElseThrow();
    return ((Node.Scalar) root.entries().getFirst().value()).text();
  }
}

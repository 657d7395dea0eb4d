package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.model.Fate;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Source;
import vn.tonghop.model.Submission;

/// Findings as JUnit XML and SARIF, held against what their readers ask for.
class MachineFormatsTest {

  private static final String HOSTILE = "submissions/<a>&\"'\u0001\ufffe\ud800 ]]>/đơn vị:1.csv";

  private static final Finding ERROR =
      new Finding(
          new CellProblem.NotANumber("12O", CellProblem.Slip.LETTER, java.util.Optional.of("120")),
          Source.ofText("submissions/a b.csv", 7, 2),
          List.of("Lượt", "12O"));
  private static final Finding WARNING =
      new Finding(
          new IntakeProblem.HiddenCells(false, List.of("7"), List.of()),
          Source.ofSheet("submissions/x.xlsx", "Biểu 01", 7, 4));
  private static final Finding REMARK =
      new Finding(new CheckProblem.SameFileTwice("a"), Source.ofFile("submissions/x.xlsx"));
  private static final Finding WAIVED =
      error("submissions/a b.csv", 9)
          .treated(
              new Treatment.Waived(
                  "đã xác minh", LocalDate.of(2021, 12, 31), Source.ofText("plan.yaml", 30, 5)));
  private static final Finding TRIAL =
      error("submissions/c.csv", 9).treated(new Treatment.OnTrial());
  private static final List<Finding> ALL = List.of(ERROR, WARNING, REMARK, WAIVED, TRIAL);

  private static Finding error(String file, int row) {
    return new Finding(new CellProblem.Negative("-3"), Source.ofText(file, row, 4));
  }

  private static Element junit(List<Finding> findings, int limit) throws Exception {
    String xml = FindingXml.print(Findings.of(findings, limit), Lang.VI);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  private static JsonNode sarif(List<Finding> findings) {
    Submission file =
        new Submission("submissions/a b.csv", "ab12", Fate.USED, List.of(), List.of(), 1);
    String json = FindingSarif.print(Findings.of(findings, 3), List.of(file), "1.0.0", Lang.VI);
    return JsonMapper.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build()
        .readTree(json);
  }

  private static List<Element> elements(Element in, String name) {
    NodeList nodes = in.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(index -> (Element) nodes.item(index))
        .toList();
  }

  @Test
  void errorsFailWarningsSkipAndRemarksPass() throws Exception {
    Element suites = junit(ALL, 20);

    assertThat(suites.getAttribute("tests")).isEqualTo("5");
    assertThat(suites.getAttribute("failures")).isEqualTo("1");
    assertThat(suites.getAttribute("skipped")).isEqualTo("3");
    assertThat(elements(suites, "testsuite"))
        .extracting(suite -> suite.getAttribute("name"))
        .containsExactly("submissions/a b.csv", "submissions/c.csv", "submissions/x.xlsx");
    assertThat(elements(suites, "testcase"))
        .extracting(one -> one.getAttribute("name"))
        .containsExactly(
            "negative (đã chấp nhận)",
            "not-a-number",
            "negative (thử nghiệm)",
            "hidden-cells",
            "same-file-twice");
    assertThat(elements(suites, "failure").getFirst().getTextContent())
        .contains("submissions/a b.csv:7:2");
  }

  @Test
  void countsOfSuitesAddUp() throws Exception {
    Element suites = junit(ALL, 20);

    for (String count : List.of("tests", "failures", "skipped")) {
      assertThat(
              elements(suites, "testsuite").stream()
                  .mapToInt(suite -> Integer.parseInt(suite.getAttribute(count)))
                  .sum())
          .isEqualTo(Integer.parseInt(suites.getAttribute(count)));
    }
  }

  @Test
  void nothingFoundIsOneCaseThatPasses() throws Exception {
    Element suites = junit(List.of(), 20);

    assertThat(elements(suites, "testcase")).hasSize(1);
    assertThat(suites.getAttribute("tests")).isEqualTo("1");
    assertThat(suites.getAttribute("failures")).isEqualTo("0");
  }

  @Test
  void whatIsNotKeptIsCounted() throws Exception {
    List<Finding> many =
        IntStream.rangeClosed(1, 9).mapToObj(row -> error("submissions/c.csv", row)).toList();

    assertThat(elements(junit(many, 3), "failure").getFirst().getAttribute("message"))
        .endsWith("(+8)");
    assertThat(elements(junit(many, 0), "testcase")).hasSize(1);
  }

  @Test
  void hostileNamesLeaveXmlAndJsonSound() throws Exception {
    Finding hostile =
        new Finding(
            new CheckProblem.SameFileTwice("]]>\u0000\u001b[31m<x>"),
            Source.ofText(HOSTILE, 3, 1),
            List.of("\u0008\uffff"));

    assertThat(elements(junit(List.of(hostile), 20), "testcase").getFirst().getAttribute("file"))
        .startsWith("submissions/<a>&\"'\\u0001\\ufffe\\ud800 ]]>/đơn vị");
    assertThat(uriOf(sarif(List.of(hostile)).at("/runs/0/results/0")))
        .startsWith("submissions/%3Ca%3E%26%22%27%01")
        .doesNotContain(":", " ");
  }

  private static String uriOf(JsonNode result) {
    return result.at("/locations/0/physicalLocation/artifactLocation/uri").asString();
  }

  @Test
  void theLogHasWhatTheSchemaRequires() {
    JsonNode log = sarif(ALL);
    JsonNode run = log.at("/runs/0");

    assertThat(log.at("/version").asString()).isEqualTo("2.1.0");
    assertThat(log.at("/runs").size()).isEqualTo(1);
    assertThat(run.at("/tool/driver/name").asString()).isEqualTo("tonghop");
    assertThat(run.at("/language").asString()).isEqualTo("vi-VN");
    assertThat(run.at("/columnKind").asString()).isIn("utf16CodeUnits", "unicodeCodePoints");
    Set<String> ids = new HashSet<>();
    for (JsonNode rule : run.at("/tool/driver/rules")) {
      assertThat(ids.add(rule.at("/id").asString())).isTrue();
      assertThat(rule.at("/shortDescription/text").asString()).isNotBlank();
      assertThat(rule.at("/help/text").asString()).isNotBlank();
      assertThat(rule.at("/defaultConfiguration/level").asString())
          .isIn("error", "warning", "note");
    }
    assertThat(ids).hasSize(Catalogue.entries().size());
  }

  @Test
  void everyResultNamesItsRuleAndItsFile() {
    JsonNode run = sarif(ALL).at("/runs/0");

    for (JsonNode result : run.at("/results")) {
      JsonNode rule = run.at("/tool/driver/rules").get(result.at("/ruleIndex").asInt());
      assertThat(rule.at("/id").asString()).isEqualTo(result.at("/ruleId").asString());
      assertThat(result.at("/message/text").asString()).isNotBlank();
      assertThat(result.at("/level").asString()).isIn("error", "warning", "note");
      JsonNode file = result.at("/locations/0/physicalLocation/artifactLocation");
      assertThat(run.at("/originalUriBaseIds").has(file.at("/uriBaseId").asString())).isTrue();
      assertThat(run.at("/artifacts").get(file.at("/index").asInt()).at("/location/uri").asString())
          .isEqualTo(file.at("/uri").asString());
    }
  }

  @Test
  void placesAreLinesInTextsAndCellsInWorkbooks() {
    JsonNode results = sarif(List.of(ERROR, WARNING, REMARK)).at("/runs/0/results");

    assertThat(results.get(0).at("/locations/0/physicalLocation/region").toString())
        .isEqualTo("{\"startLine\":7,\"startColumn\":2}");
    assertThat(uriOf(results.get(0))).isEqualTo("submissions/a%20b.csv");
    assertThat(results.get(1).at("/locations/0/physicalLocation").has("region")).isFalse();
    assertThat(results.get(2).at("/locations/0/logicalLocations/0/fullyQualifiedName").asString())
        .isEqualTo("Biểu 01!D7");
  }

  @Test
  void aWaiverIsASuppressionWithItsReason() {
    JsonNode results = sarif(List.of(WAIVED, TRIAL)).at("/runs/0/results");

    JsonNode suppression = results.get(0).at("/suppressions/0");
    assertThat(suppression.at("/kind").asString()).isIn("inSource", "external");
    assertThat(suppression.at("/status").asString()).isEqualTo("accepted");
    assertThat(suppression.at("/justification").asString()).isEqualTo("đã xác minh");
    assertThat(results.get(0).at("/level").asString()).isEqualTo("error");
    assertThat(results.get(1).at("/level").asString()).isEqualTo("note");
    assertThat(results.get(1).has("suppressions")).isFalse();
  }

  static IntStream seeds() {
    return IntStream.range(0, 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void fingerprintsStayWhenRowsMoveAndNeverMeet(int seed) {
    Random random = new Random(seed);
    List<Finding> before = new ArrayList<>();
    List<Finding> after = new ArrayList<>();
    List<Integer> rows = new ArrayList<>(IntStream.rangeClosed(1, 12).boxed().toList());
    Collections.shuffle(rows, random);
    for (int index = 0; index < rows.size(); index++) {
      String written = random.nextBoolean() ? "-3" : "-" + index;
      before.add(cell(written, index + 1));
      after.add(cell(written, rows.get(index)));
    }
    Collections.shuffle(after, random);

    assertThat(fingerprints(after)).isEqualTo(fingerprints(before)).hasSize(rows.size());
  }

  private static Finding cell(String written, int row) {
    return new Finding(
        new CellProblem.Negative(written), Source.ofSheet("submissions/x.xlsx", "1", row, 4));
  }

  private static Set<String> fingerprints(List<Finding> findings) {
    JsonNode log =
        JsonMapper.shared()
            .readTree(FindingSarif.print(Findings.of(findings, 100), List.of(), "1.0.0", Lang.EN));
    Set<String> fingerprints = new HashSet<>();
    for (JsonNode result : log.at("/runs/0/results")) {
      fingerprints.add(result.at("/partialFingerprints").get("tonghop/v1").asString());
    }
    return fingerprints;
  }
}

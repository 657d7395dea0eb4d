package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.CommandLines;
import vn.tonghop.CommandLines.Outcome;

/// Whatever happens to a submission: no crash, and no other figure unless it stands in the file or
/// a finding names the file.
class MutatedSubmissionsTest {

  private static final Path SAMPLE = Path.of("samples", "nam-tu-liem-2021");

  private static final List<String> FILES =
      List.of(
          "2021-01/dai-mo.csv",
          "2021-01/my-dinh-2.csv",
          "2021-01/phuong-canh.csv",
          "2021-01/My Dinh 1.xlsx",
          "2021-01/xuan-phuong.xlsx",
          "phu-do/T1-2021.xlsx");

  private static final List<String> UNITS =
      List.of("dai-mo", "my-dinh-2", "phuong-canh", "my-dinh-1", "xuan-phuong", "phu-do");

  private static final List<String> HEADS =
      List.of("value", "kết quả", "kết quả thực hiện", "giá trị");

  private static final Pattern SEVERE =
      Pattern.compile("\"severity\": \"(?:error|warning)\",\\s*\"file\": \"([^\"]+)\"");

  private static final Outcome UNHARMED = CommandLines.run(SAMPLE, "tonghop rollup -q -p 2021-01");

  @TempDir Path folder;

  static IntStream seeds() {
    return IntStream.range(0, 150);
  }

  @BeforeEach
  void setUp() throws IOException {
    Files.copy(SAMPLE.resolve("plan.yaml"), folder.resolve("plan.yaml"));
    Files.copy(SAMPLE.resolve("units.yaml"), folder.resolve("units.yaml"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void changesNoFigureInSilence(int seed) throws IOException {
    Random random = new Random(seed);
    int chosen = random.nextInt(FILES.size());
    String name = "submissions/" + FILES.get(chosen);
    byte[] whole = Files.readAllBytes(SAMPLE.resolve(name));
    byte[] mutant = new Mutant(random).of(name, whole);
    Files.createDirectories(folder.resolve(name).getParent());
    Files.write(folder.resolve(name), mutant);

    Outcome rollup = run("rollup");
    Outcome check = run("check -f json");

    assertThat(rollup.exit()).as(rollup.err()).isIn(0, 1);
    assertThat(check.exit()).as(check.err()).isIn(0, 1);
    boolean told = SEVERE.matcher(check.out()).results().anyMatch(at -> at.group(1).equals(name));
    Map<String, String> before = figures(UNITS.get(chosen), UNHARMED);
    Map<String, String> after = figures(UNITS.get(chosen), rollup);
    for (String row : after.keySet()) {
      if (!told && !before.getOrDefault(row, "").equals(after.get(row))) {
        assertThat(standing(name, mutant, row)).as(row).containsExactly(after.get(row));
      }
    }
  }

  private Outcome run(String command) {
    return CommandLines.run(folder, "tonghop " + command + " -p 2021-01");
  }

  /// The figures of one unit, by the code and the name of their indicators.
  private static Map<String, String> figures(String unit, Outcome rollup) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    Map<String, String> figures = new LinkedHashMap<>();
    for (CSVRecord row : format.parse(new StringReader(rollup.out()))) {
      String figure = row.get("actual").replace("/1", "");
      if (row.get("unit").equals(unit)) {
        figures.put(row.get("indicator") + "|" + row.get("indicator_name"), figure);
      }
    }
    return figures;
  }

  /// What an independent reader finds for an indicator; an empty text where nothing stands.
  private static Set<String> standing(String name, byte[] file, String indicator)
      throws IOException {
    Set<String> found = new TreeSet<>();
    int column = -1;
    for (List<String> row : rows(name, file)) {
      int head =
          IntStream.range(0, row.size()).filter(at -> isHead(row.get(at))).findFirst().orElse(-1);
      if (head >= 0) {
        column = head;
      } else if (column >= 0 && row.stream().anyMatch(cell -> names(indicator, cell))) {
        String cell = column < row.size() ? row.get(column) : "";
        found.add(NamedCells.amount(cell).map(Object::toString).orElse(cell.strip()));
      }
    }
    if (found.isEmpty()) {
      found.add("");
    }
    return found;
  }

  private static boolean isHead(String cell) {
    return HEADS.contains(cell.strip().toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean names(String indicator, String cell) {
    return Stream.of(indicator.split("\\|", -1))
        .anyMatch(cell.strip().replaceFirst("^\\d+\\. ", "")::equals);
  }

  private static List<List<String>> rows(String name, byte[] file) throws IOException {
    if (name.endsWith(".csv")) {
      return NamedCells.records(file).stream().map(CSVRecord::toList).toList();
    }
    DataFormatter formatter = new DataFormatter();
    List<List<String>> rows = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      for (Row row : workbook.getSheetAt(0)) {
        rows.add(
            IntStream.range(0, Math.max(0, row.getLastCellNum()))
                .mapToObj(at -> formatter.formatCellValue(row.getCell(at)))
                .toList());
      }
    }
    return rows;
  }
}

package vn.tonghop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// What is committed is what the tables say.
class SampleFormsTest {

  private static final Path SAMPLES = Path.of("samples");

  /// Workbooks that are wrong in such a way that there are no cells to compare.
  private static final List<String> UNOPENED =
      List.of(
          "damaged-workbook.xlsx",
          "password-protected.xlsx",
          "too-large.xlsx",
          "quan-thanh-hong.xlsx",
          "thanh-cong.xlsx",
          "mo-hinh.xlsx");

  private static final SequencedMap<String, byte[]> GENERATED = SampleForms.files(SAMPLES);

  @Test
  void committedFilesAreTheGeneratedOnes() throws IOException {
    for (Map.Entry<String, byte[]> file : GENERATED.entrySet()) {
      byte[] committed = Files.readAllBytes(SAMPLES.resolve(file.getKey()));
      boolean same = Arrays.equals(committed, file.getValue());
      // Another zlib may pack the same cells otherwise.
      if (!same && UNOPENED.stream().noneMatch(file.getKey()::endsWith)) {
        assertThat(committed).as(file.getKey()).startsWith('P', 'K');
        assertThat(cells(committed)).as(file.getKey()).isEqualTo(cells(file.getValue()));
      }
    }
  }

  @Test
  void noSubmissionIsLeftOverFromAnEarlierTable() throws IOException {
    for (String code : SampleForms.CODES) {
      try (Stream<Path> files = Files.walk(SAMPLES.resolve(code).resolve("submissions"))) {
        List<String> committed =
            files
                .filter(Files::isRegularFile)
                .map(file -> SAMPLES.relativize(file).toString().replace('\\', '/'))
                .toList();
        assertThat(GENERATED).containsKeys(committed.toArray(String[]::new));
      }
    }
  }

  @Test
  void everyUnitDeliversEveryMonthOnce() {
    for (String code : SampleForms.CODES) {
      Sample sample = SampleReader.read(SAMPLES, code);
      long months =
          sample.deliveries().stream().mapToInt(Sample.Delivery::month).distinct().count();
      long units = sample.units().size() - 1L;

      assertThat(sample.deliveries().stream().map(sent -> sent.unit() + sent.month()))
          .doesNotHaveDuplicates()
          .hasSize((int) (months * units));
    }
  }

  /// Every cell of every sheet by its address, as its kind and content.
  private static Map<String, String> cells(byte[] workbook) throws IOException {
    Map<String, String> cells = new TreeMap<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            cells.put(
                sheet.getSheetName() + "!" + cell.getAddress(), cell.getCellType() + " " + cell);
          }
        }
      }
    }
    return cells;
  }
}

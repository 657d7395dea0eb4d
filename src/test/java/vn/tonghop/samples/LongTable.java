package vn.tonghop.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.samples.Sample.Delivery;
import vn.tonghop.samples.Sample.Line;

/// A row a reading, as text or in a workbook.
final class LongTable {

  private static final CSVFormat UNIX = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  /// What Excel writes under Vietnamese settings, where the comma is the decimal point.
  private static final CSVFormat EXCEL = CSVFormat.RFC4180.builder().setDelimiter(';').get();

  private final Sample sample;
  private final List<Line> lines;

  private LongTable(Sample sample, List<Delivery> deliveries) {
    this.sample = sample;
    this.lines = deliveries.stream().flatMap(delivery -> sample.lines(delivery).stream()).toList();
  }

  static byte[] english(Sample sample, List<Delivery> deliveries) {
    return english(sample, new LongTable(sample, deliveries).lines.stream());
  }

  /// What is sent beside the forms, of all units and months.
  static byte[] supplement(Sample sample) {
    return english(sample, sample.supplementLines().stream());
  }

  private static byte[] english(Sample sample, Stream<Line> lines) {
    List<List<String>> rows =
        lines
            .map(line ->
                List.of(
                    line.unit(),
                    "%d-%02d".formatted(sample.year(), line.month()),
                    line.item().code(),
                    line.value(),
                    line.note()))
            .toList();
    return text(UNIX, "", List.of("unit", "period", "indicator", "value", "note"), rows);
  }

  static byte[] vietnamese(Sample sample, List<Delivery> deliveries) {
    LongTable table = new LongTable(sample, deliveries);
    List<String> heads = List.of("Đơn vị", "Kỳ báo cáo", "Chỉ tiêu", "Kết quả", "Ghi chú");
    return text(EXCEL, "\uFEFF", heads, table.named());
  }

  static byte[] bare(Sample sample, List<Delivery> deliveries) {
    LongTable table = new LongTable(sample, deliveries);
    List<List<String>> rows =
        table.lines.stream()
            .map(line -> List.of(line.item().name(), line.item().unit(), line.value(), line.note()))
            .toList();
    List<String> heads = List.of("Chỉ tiêu", "ĐVT", "Kết quả thực hiện", "Ghi chú");
    return text(EXCEL, "\uFEFF", heads, rows);
  }

  static byte[] year(Sample sample, List<Delivery> deliveries) {
    LongTable table = new LongTable(sample, deliveries);
    List<List<String>> rows =
        table.lines.stream()
            .map(line ->
                List.of(
                    "T%d/%d".formatted(line.month(), sample.year()),
                    line.item().code(),
                    line.value(),
                    line.note()))
            .toList();
    return text(UNIX, "", List.of("Kỳ", "Mã chỉ tiêu", "Kết quả", "Ghi chú"), rows);
  }

  static byte[] sheet(Sample sample, List<Delivery> deliveries) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("Số liệu");
      Ink ink = new Ink(sheet);
      List<String> heads = List.of("Đơn vị", "Kỳ", "Chỉ tiêu", "Giá trị", "Ghi chú");
      for (int column = 0; column < heads.size(); column++) {
        ink.write(0, column, heads.get(column), Ink.Look.HEAD);
      }
      int row = 1;
      for (List<String> cells : new LongTable(sample, deliveries).named()) {
        for (int column = 0; column < cells.size(); column++) {
          ink.value(row, column, cells.get(column));
        }
        row++;
      }
      sheet.setColumnWidth(2, 60 * 256);
      return Packed.of(workbook);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private List<List<String>> named() {
    return lines.stream()
        .map(line ->
            List.of(
                sample.unitName(line.unit()).replace("Phường ", "P. "),
                "%02d/%d".formatted(line.month(), sample.year()),
                line.item().name(),
                line.value(),
                line.note()))
        .toList();
  }

  private static byte[] text(
      CSVFormat format, String mark, List<String> heads, List<List<String>> rows) {
    StringBuilder text = new StringBuilder(mark);
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      printer.printRecord(heads);
      for (List<String> row : rows) {
        printer.printRecord(row);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}

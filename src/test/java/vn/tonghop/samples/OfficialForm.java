package vn.tonghop.samples;

import static vn.tonghop.samples.Ink.Look.CENTRED;
import static vn.tonghop.samples.Ink.Look.HEAD;
import static vn.tonghop.samples.Ink.Look.ITALIC;
import static vn.tonghop.samples.Ink.Look.NUMBER;
import static vn.tonghop.samples.Ink.Look.PLAIN;
import static vn.tonghop.samples.Ink.Look.TEXT;
import static vn.tonghop.samples.Ink.Look.TITLE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.samples.Sample.Delivery;
import vn.tonghop.samples.Sample.Line;

/// The form of one unit and month: a row an indicator.
final class OfficialForm {

  private static final List<String> HEADS =
      List.of("TT", "Chỉ tiêu", "ĐVT", "Kết quả thực hiện", "Ghi chú");
  private static final List<String> RUNNING_HEADS =
      List.of("TT", "Chỉ tiêu", "ĐVT", "Trong tháng", "Lũy kế từ đầu năm", "Ghi chú");
  private static final List<String> SHORT_HEADS =
      List.of("Nội dung", "Đơn vị tính", "Kết quả", "Ghi chú");

  private final Sample sample;
  private final Delivery delivery;
  private final List<String> heads;
  private final XSSFSheet sheet;
  private final Ink ink;

  private OfficialForm(Sample sample, Delivery delivery, List<String> heads, XSSFSheet sheet) {
    this.sample = sample;
    this.delivery = delivery;
    this.heads = heads;
    this.sheet = sheet;
    this.ink = new Ink(sheet);
  }

  static byte[] official(Sample sample, Delivery delivery) {
    return written(sample, delivery, HEADS);
  }

  static byte[] running(Sample sample, Delivery delivery) {
    return written(sample, delivery, RUNNING_HEADS);
  }

  static byte[] plain(Sample sample, Delivery delivery) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      new OfficialForm(sample, delivery, SHORT_HEADS, workbook.createSheet("Sheet1")).plain();
      return Packed.of(workbook);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] written(Sample sample, Delivery delivery, List<String> heads) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("Biểu 01");
      OfficialForm form = new OfficialForm(sample, delivery, heads, sheet);
      form.title();
      form.sign(form.table(9) + 1);
      form.page();
      return Packed.of(workbook);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void title() {
    int last = heads.size() - 1;
    LocalDate sent = sample.lastDay(delivery.month()).plusDays(1);
    ink.write(0, 0, 1, "UBND " + upper(sample.unitName(sample.root())), CENTRED);
    ink.write(0, 2, last, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", TITLE);
    ink.write(1, 0, 1, "UBND " + upper(name()), TITLE);
    ink.write(1, 2, last, "Độc lập - Tự do - Hạnh phúc", TITLE);
    ink.write(
        2, 2, last, name().substring(name().indexOf(' ') + 1) + ", " + longDate(sent), ITALIC);
    ink.write(4, 0, last, "BÁO CÁO " + upper(sample.title()), TITLE);
    ink.write(5, 0, last, "Đơn vị: " + name(), CENTRED);
    ink.write(6, 0, last, "Kỳ báo cáo: tháng %d năm %d".formatted(month(), sample.year()), CENTRED);
    ink.write(
        7,
        0,
        last,
        "(Từ ngày %s đến ngày %s)"
            .formatted(date(sample.firstDay(month())), date(sample.lastDay(month()))),
        ITALIC);
  }

  private String name() {
    return sample.unitName(delivery.unit());
  }

  private int month() {
    return delivery.month();
  }

  /// Writes heads and rows; the row after them.
  private int table(int top) {
    for (int column = 0; column < heads.size(); column++) {
      ink.write(top, column, heads.get(column), HEAD);
    }
    int row = top + 1;
    for (Line line : sample.lines(delivery)) {
      ink.value(row, 0, Integer.toString(row - top));
      ink.write(row, 1, line.item().name(), TEXT);
      ink.write(row, 2, line.item().unit(), NUMBER);
      ink.value(row, 3, line.value());
      if (heads.equals(RUNNING_HEADS)) {
        ink.value(row, 4, total(line));
      }
      ink.write(row, heads.size() - 1, line.note(), TEXT);
      row++;
    }
    return row;
  }

  /// Only what happens adds up from month to month.
  private String total(Line line) {
    return line.item().measure().equals("flow")
        ? Integer.toString(sample.runningTotal(line.item().code(), line.unit(), month()))
        : "";
  }

  private void sign(int top) {
    int last = heads.size() - 1;
    ink.write(top, 0, "Ghi chú: \"-\" là không phát sinh; để trống là chưa có số liệu.", PLAIN);
    ink.write(top + 2, 0, 1, "NGƯỜI LẬP BIỂU", TITLE);
    ink.write(top + 2, 2, last, "TM. ỦY BAN NHÂN DÂN PHƯỜNG", TITLE);
    ink.write(top + 3, 0, 1, "(Ký, ghi rõ họ tên)", ITALIC);
    ink.write(top + 3, 2, last, "(Ký tên, đóng dấu)", ITALIC);
  }

  private void page() {
    int[] widths =
        heads.equals(RUNNING_HEADS)
            ? new int[] {6, 52, 10, 14, 14, 32}
            : new int[] {6, 52, 10, 22, 32};
    for (int column = 0; column < widths.length; column++) {
      sheet.setColumnWidth(column, widths[column] * 256);
    }
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private void plain() {
    ink.write(0, 0, "Đơn vị báo cáo: " + name().replace("Phường ", "P. "), PLAIN);
    ink.write(1, 0, "Kỳ: %d/%d".formatted(month(), sample.year()), PLAIN);
    for (int column = 0; column < heads.size(); column++) {
      ink.write(3, column, heads.get(column), HEAD);
    }
    int row = 4;
    for (Line line : sample.lines(delivery)) {
      ink.write(row, 0, "%d. %s".formatted(row - 3, line.item().name()), TEXT);
      ink.write(row, 1, line.item().unit(), NUMBER);
      ink.value(row, 2, line.value());
      ink.write(row, 3, line.note(), TEXT);
      row++;
    }
    ink.write(row + 1, 2, "Người lập biểu", CENTRED);
    sheet.setColumnWidth(0, 60 * 256);
    sheet.setColumnWidth(3, 30 * 256);
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private static String date(LocalDate day) {
    return "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  /// As letters write it: days below 10 and the first two months with a 0.
  private static String longDate(LocalDate day) {
    return "ngày %02d tháng %s năm %d"
        .formatted(
            day.getDayOfMonth(),
            (day.getMonthValue() < 3 ? "0" : "") + day.getMonthValue(),
            day.getYear());
  }
}

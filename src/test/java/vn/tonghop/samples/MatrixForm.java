package vn.tonghop.samples;

import static vn.tonghop.samples.Ink.Look.CENTRED;
import static vn.tonghop.samples.Ink.Look.HEAD;
import static vn.tonghop.samples.Ink.Look.ITALIC;
import static vn.tonghop.samples.Ink.Look.TEXT;
import static vn.tonghop.samples.Ink.Look.TITLE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.samples.Sample.Delivery;
import vn.tonghop.samples.Sample.Item;

/// The table that a district fills in for its wards: a row a ward, a column an indicator.
final class MatrixForm {

  /// A head over several indicators.
  private record Group(String name, int size) {}

  private static final List<Group> GROUPS =
      List.of(new Group("Cai nghiện ma túy", 2), new Group("Tuyên truyền, kiểm tra", 3));

  private static final int TOP = 5;

  private final Sample sample;
  private final List<Delivery> deliveries;
  private final Ink ink;

  private MatrixForm(Sample sample, List<Delivery> deliveries, XSSFSheet sheet) {
    this.sample = sample;
    this.deliveries = deliveries;
    this.ink = new Ink(sheet);
  }

  /// @param deliveries of several units, for one month
  static byte[] of(Sample sample, List<Delivery> deliveries) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("Tổng hợp");
      MatrixForm form = new MatrixForm(sample, deliveries, sheet);
      form.title();
      form.heads();
      form.rows();
      sheet.setColumnWidth(1, 22 * 256);
      for (int column = 2; column < 2 + sample.items().size(); column++) {
        sheet.setColumnWidth(column, 20 * 256);
      }
      sheet.getPrintSetup().setLandscape(true);
      return Packed.of(workbook);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private int last() {
    return 1 + sample.items().size();
  }

  private void title() {
    ink.write(0, 0, 2, "PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", TITLE);
    ink.write(1, 0, last(), "BIỂU TỔNG HỢP SỐ LIỆU CÁC PHƯỜNG", TITLE);
    ink.write(
        2,
        0,
        last(),
        "Kỳ báo cáo: tháng %d năm %d".formatted(deliveries.getFirst().month(), sample.year()),
        CENTRED);
    ink.write(3, 0, last(), "(Các phường báo cáo qua điện thoại)", ITALIC);
  }

  private void heads() {
    ink.write(TOP, TOP + 1, 0, 0, "TT", HEAD);
    ink.write(TOP, TOP + 1, 1, 1, "Phường", HEAD);
    int column = 2;
    for (Group group : GROUPS) {
      ink.write(TOP, TOP, column, column + group.size() - 1, group.name(), HEAD);
      for (Item item : sample.items().subList(column - 2, column - 2 + group.size())) {
        ink.write(TOP + 1, column, item.name(), HEAD);
        column++;
      }
    }
  }

  private void rows() {
    int row = TOP + 2;
    for (Delivery delivery : deliveries) {
      ink.value(row, 0, Integer.toString(row - TOP - 1));
      ink.write(row, 1, sample.unitName(delivery.unit()).replace("Phường ", ""), TEXT);
      for (int at = 0; at < sample.items().size(); at++) {
        ink.value(row, 2 + at, cell(sample.items().get(at), delivery));
      }
      row++;
    }
    ink.write(row, 0, 1, "Tổng cộng", HEAD);
    for (int at = 0; at < sample.items().size(); at++) {
      ink.value(row, 2 + at, total(sample.items().get(at)));
    }
    ink.write(row + 2, 4, last(), "NGƯỜI LẬP BIỂU", TITLE);
    ink.write(row + 3, 4, last(), "(Ký, ghi rõ họ tên)", ITALIC);
  }

  private String cell(Item item, Delivery delivery) {
    return sample.cell(item.code(), delivery.unit(), delivery.month()).orElse("");
  }

  private String total(Item item) {
    return item.measure().equals("flow")
        ? Integer.toString(
            deliveries.stream().mapToInt(delivery -> Amounts.of(cell(item, delivery))).sum())
        : "";
  }
}

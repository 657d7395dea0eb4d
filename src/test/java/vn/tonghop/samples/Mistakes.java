package vn.tonghop.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The workbooks of `samples/with-mistakes`: one mistake each, named for it.
final class Mistakes {

  private static final List<String> HEADS =
      List.of("Đơn vị", "Kỳ", "Chỉ tiêu", "Giá trị", "Ghi chú");
  private static final String FOLDER = "with-mistakes/bad-files/submissions/";

  private Mistakes() {}

  static SequencedMap<String, byte[]> files() {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put("fraction.xlsx", reading(3, "máy đổi 3.460 thành 3,46", Mistakes::fraction));
    files.put("date-for-number.xlsx", reading(4, "máy đổi 3/12 thành ngày", Mistakes::date));
    files.put("broken-formula.xlsx", reading(5, "", Mistakes::brokenFormula));
    files.put(
        "uncalculated-formula.xlsx", reading(6, "", cell -> cell.setCellFormula("SUM(D5:D9)")));
    files.put("hidden-cells.xlsx", reading(7, "dòng này bị ẩn", Mistakes::hide));
    files.put("table-not-read.xlsx", reading(8, "", Mistakes::addBudget));
    files.put("password-protected.xlsx", locked());
    byte[] sound = reading(10, "", cell -> cell.setCellValue(2));
    files.put("damaged-workbook.xlsx", Arrays.copyOf(sound, sound.length / 2));
    files.put("too-large.xlsx", inflated(sound));
    TreeMap<String, byte[]> placed = new TreeMap<>();
    files.forEach((name, bytes) -> placed.put(FOLDER + name, bytes));
    return placed;
  }

  /// One reading of the first ward.
  ///
  /// @param mistake what is done to the cell of its value
  private static byte[] reading(int month, String note, Consumer<XSSFCell> mistake) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("Biểu 01");
      Ink ink = new Ink(sheet);
      for (int column = 0; column < HEADS.size(); column++) {
        ink.write(0, column, HEADS.get(column), Ink.Look.HEAD);
      }
      ink.write(1, 0, "Phường Tân Hưng", Ink.Look.TEXT);
      ink.write(1, 1, "%d/2021".formatted(month), Ink.Look.TEXT);
      ink.write(1, 2, "Vụ việc được xử lý", Ink.Look.TEXT);
      ink.write(1, 4, note, Ink.Look.TEXT);
      ink.value(1, 3, "");
      mistake.accept(sheet.getRow(1).getCell(3));
      return Packed.of(workbook);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void fraction(XSSFCell cell) {
    cell.setCellValue(3.46);
  }

  private static void date(XSSFCell cell) {
    CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
    style.setDataFormat((short) 14);
    cell.setCellStyle(style);
    cell.setCellValue(LocalDate.of(2021, 12, 3));
  }

  private static void brokenFormula(XSSFCell cell) {
    cell.setCellFormula("#REF!+1");
    cell.setCellErrorValue(FormulaError.REF);
  }

  private static void hide(XSSFCell cell) {
    cell.setCellValue(2);
    cell.getRow().setZeroHeight(true);
  }

  private static void addBudget(XSSFCell cell) {
    cell.setCellValue(2);
    Ink ink = new Ink(cell.getSheet().getWorkbook().createSheet("Kinh phí"));
    List<String> heads = List.of("STT", "Nội dung chi", "Số tiền");
    List<String> row = List.of("1", "In tờ rơi", "1500000");
    for (int column = 0; column < heads.size(); column++) {
      ink.write(0, column, heads.get(column), Ink.Look.HEAD);
      ink.value(1, column, row.get(column));
    }
  }

  /// The outside of a workbook with a password; there is nothing inside.
  static byte[] locked() {
    try (POIFSFileSystem container = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (String name : List.of("EncryptionInfo", "EncryptedPackage")) {
        byte[] nothing = name.getBytes(StandardCharsets.US_ASCII);
        container.createDocument(new ByteArrayInputStream(nothing), name);
      }
      container.writeFilesystem(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// A sound workbook whose sheet goes on, after its end, with megabytes of blanks.
  private static byte[] inflated(byte[] sound) {
    byte[] blanks = new byte[4 << 20];
    Arrays.fill(blanks, (byte) ' ');
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sound));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry old = in.getNextEntry(); old != null; old = in.getNextEntry()) {
        ZipEntry entry = new ZipEntry(old.getName());
        entry.setTimeLocal(LocalDateTime.of(2021, 1, 1, 0, 0));
        out.putNextEntry(entry);
        in.transferTo(out);
        if (old.getName().endsWith("sheet1.xml")) {
          out.write(blanks);
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}

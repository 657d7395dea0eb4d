package vn.tonghop.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The workbooks of `samples/messy-ba-dinh`, each as another ward has them.
final class MessyBooks {

  static final int REHAB = 3;

  private static final String SHEET = "Bieu 01";
  private static final int FIRST_ROW = 4;
  private static final int VALUES = 3;

  /// 2021-12-03, as Excel counts days.
  private static final int THIRD_OF_DECEMBER = 44_533;

  /// 2021-06-01, as Excel for old Macs counts days: from 1904.
  private static final int FIRST_OF_JUNE_1904 = 44_348 - 1_462;

  private static final List<String> YES = List.of("có", "x", "Có", "1");
  private static final List<String> NO = List.of("không", "chưa");

  private MessyBooks() {}

  static SequencedMap<String, byte[]> files() {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put("phuc-xa.xlsx", twoRowsOfHeads());
    files.put("phuc-xa (2).xlsx", twoRowsOfHeads());
    files.put("quan-thanh.xlsx", quanThanh());
    files.put("ngoc-ha.xlsx", inFont("ngoc-ha", "VNI-Times", OldLetters::vni));
    files.put("dien-bien.xlsx", inFont("ngoc-ha", "VNI-Times", OldLetters::vni));
    files.put("ngoc-khanh.csv", oldFormulas());
    files.put("kim-ma-bo-sung.xlsx", dateForNumber());
    files.put("lieu-giai-phu-luc.xlsx", brokenFormula());
    files.put("mo-hinh.xlsx", strictWithHiddenRow());
    files.put("danh-sach.xlsx", listOfNames());
    return files;
  }

  private static XSSFSheet form(XSSFWorkbook workbook, String ward, UnaryOperator<String> letters) {
    XSSFSheet sheet = workbook.createSheet(SHEET);
    List<Integer> counted = Messy.counted(Messy.index(ward), Messy.JUNE);
    fill(sheet, 0, letters.apply("UBND " + Messy.WARDS.get(Messy.index(ward)).name()));
    fill(sheet, 1, letters.apply("Báo cáo tháng 6 năm 2021"));
    fill(sheet, VALUES, Messy.HEADS.stream().map(letters).toArray());
    for (int row = 0; row < counted.size(); row++) {
      String name = letters.apply(Messy.INDICATORS.get(row));
      String unit = letters.apply(Messy.UNITS.get(row));
      fill(sheet, FIRST_ROW + row, row + 1, name, unit, counted.get(row));
    }
    return sheet;
  }

  private static void fill(XSSFSheet sheet, int at, Object... values) {
    Row row = sheet.createRow(at);
    for (int column = 0; column < values.length; column++) {
      Cell cell = row.createCell(column);
      if (values[column] instanceof Integer number) {
        cell.setCellValue(number);
      } else {
        cell.setCellValue(values[column].toString());
      }
    }
  }

  /// Titles and heads over merged cells, a column that is hidden.
  private static byte[] twoRowsOfHeads() {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("T6");
      fill(sheet, 0, "ỦY BAN NHÂN DÂN PHƯỜNG PHÚC XÁ");
      fill(sheet, 1, "BIỂU SỐ LIỆU THÁNG 6 NĂM 2021");
      List<String> names = Messy.INDICATORS;
      fill(
          sheet,
          3,
          "Đơn vị",
          names.get(0),
          names.get(1),
          names.get(2),
          names.get(3),
          "Người nghiện");
      fill(sheet, 4, "", "", "", "", "", "Nam", "Nữ");
      List<Integer> counted = Messy.counted(0, Messy.JUNE);
      fill(sheet, 5, "Phường Phúc Xá");
      for (int column = 0; column < counted.size(); column++) {
        sheet.getRow(5).createCell(column + 1).setCellValue(counted.get(column));
      }
      fill(sheet, 8, "Nơi nhận: UBND quận", "", "", "", "", "TM. ỦY BAN NHÂN DÂN");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
      sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 6));
      for (int column = 0; column < 5; column++) {
        sheet.addMergedRegion(new CellRangeAddress(3, 4, column, column));
      }
      sheet.addMergedRegion(new CellRangeAddress(3, 3, 5, 6));
      sheet.setColumnHidden(3, true);
      return Packed.of(workbook);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static byte[] quanThanh() {
    return inFont("quan-thanh", ".VnTime", OldLetters::tcvn3);
  }

  private static byte[] inFont(String ward, String name, UnaryOperator<String> letters) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = form(workbook, ward, letters);
      Font font = workbook.createFont();
      font.setFontName(name);
      CellStyle style = workbook.createCellStyle();
      style.setFont(font);
      sheet.forEach(row -> row.forEach(cell -> cell.setCellStyle(style)));
      return Packed.of(workbook);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// A formula that was not calculated again, and one that looks into another workbook.
  private static byte[] oldFormulas() {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = form(workbook, "ngoc-khanh", UnaryOperator.identity());
      XSSFCell stale = sheet.getRow(FIRST_ROW).getCell(VALUES);
      stale.getCTCell().addNewF().setStringValue((int) stale.getNumericCellValue() - 5 + "+7");
      sheet
          .getRow(FIRST_ROW + 2)
          .getCell(VALUES)
          .getCTCell()
          .addNewF()
          .setStringValue("[1]Sheet1!B2");
      return Packed.of(workbook);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// The indicator that Kim Mã had left out, typed as 3/12.
  private static byte[] dateForNumber() {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("Bo sung");
      fill(sheet, 0, "UBND Phường Kim Mã");
      fill(sheet, 1, "Báo cáo tháng 6 năm 2021 (bổ sung)");
      fill(sheet, 3, Messy.HEADS.toArray());
      fill(sheet, 4, 1, Messy.INDICATORS.get(REHAB), Messy.UNITS.get(REHAB), THIRD_OF_DECEMBER);
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat("d-mmm"));
      sheet.getRow(4).getCell(VALUES).setCellStyle(style);
      return Packed.of(workbook);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] brokenFormula() {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("Phu luc");
      fill(sheet, 0, "UBND Phường Liễu Giai");
      fill(sheet, 1, "Phụ lục báo cáo tháng 6 năm 2021");
      fill(sheet, 3, Messy.HEADS.toArray());
      fill(sheet, 4, 1, Messy.INDICATORS.getFirst(), Messy.UNITS.getFirst());
      Cell cell = sheet.getRow(4).createCell(VALUES);
      cell.setCellFormula("SUM(#REF!)");
      cell.setCellErrorValue(FormulaError.REF.getCode());
      fill(sheet, 5, 2, Messy.INDICATORS.get(1), Messy.UNITS.get(1));
      sheet.getRow(5).createCell(VALUES).setCellValue(Messy.counted(4, Messy.JUNE).get(1));
      return Packed.of(workbook);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// Strict OOXML, days from 1904, a ward in a row that is hidden; the last four wards come
  /// elsewhere.
  private static byte[] strictWithHiddenRow() {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
      XSSFSheet sheet = workbook.createSheet("Mo hinh");
      CellStyle day = workbook.createCellStyle();
      day.setDataFormat(workbook.createDataFormat().getFormat("m/yyyy"));
      fill(sheet, 0, "Đơn vị", "Kỳ", "Chỉ tiêu", "Kết quả");
      for (int ward = 0; ward < 10; ward++) {
        List<String> words = Messy.runsModel(ward, Messy.JUNE) ? YES : NO;
        String word = words.get(ward % words.size());
        fill(sheet, ward + 1, Messy.WARDS.get(ward).name(), FIRST_OF_JUNE_1904, Messy.MODEL, word);
        sheet.getRow(ward + 1).getCell(1).setCellStyle(day);
      }
      sheet.getRow(5).setZeroHeight(true);
      return Packed.strict(workbook);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// Heads of a list of people; there is nobody in it.
  private static byte[] listOfNames() {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("Sheet");
      fill(sheet, 0, "UBND Phường Thành Công");
      fill(sheet, 1, "Tháng 6 năm 2021");
      fill(sheet, 2, "Họ và tên", "Địa chỉ", Messy.INDICATORS.get(1));
      fill(sheet, 3, "(họ tên)", "(địa chỉ)", 1);
      return Packed.of(workbook);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}

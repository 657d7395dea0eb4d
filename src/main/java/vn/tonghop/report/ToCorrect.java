package vn.tonghop.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import vn.tonghop.finding.Catalogue;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Wording;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Source;

/// The first sheet of a copy that goes back to its sender: everything to correct, with links.
final class ToCorrect {

  private static final List<CopyTerm> HEADS =
      List.of(
          CopyTerm.NUMBER,
          CopyTerm.SEVERITY,
          CopyTerm.PLACE,
          CopyTerm.MESSAGE,
          CopyTerm.HINT,
          CopyTerm.RULE);

  /// In characters.
  private static final int[] WIDTHS = {6, 11, 20, 48, 48, 20};

  private static final int UNITS_A_CHARACTER = 256;

  /// In points; letters with two marks above one another are tall.
  private static final float LINE_HEIGHT = 16.5f;

  private final Workbook workbook;
  private final Lang lang;
  private final CellStyle head;
  private final CellStyle plain;
  private final CellStyle linked;

  ToCorrect(Workbook workbook, Lang lang) {
    this.workbook = workbook;
    this.lang = lang;
    this.plain = wrapped();
    this.head = wrapped();
    Font bold = workbook.createFont();
    bold.setBold(true);
    head.setFont(bold);
    this.linked = wrapped();
    Font link = workbook.createFont();
    link.setUnderline(Font.U_SINGLE);
    link.setColor(IndexedColors.BLUE.getIndex());
    linked.setFont(link);
  }

  private CellStyle wrapped() {
    CellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  /// Writes the sheet.
  ///
  /// @param link the place that a finding's link leads to, if it stands in a cell
  void list(List<Finding> findings, Function<Finding, Optional<String>> link) {
    Sheet sheet = workbook.createSheet(freeName());
    workbook.setSheetOrder(sheet.getSheetName(), 0);
    workbook.setActiveSheet(0);
    for (int other = 1; other < workbook.getNumberOfSheets(); other++) {
      workbook.getSheetAt(other).setSelected(false);
    }
    workbook.setSelectedTab(0);
    Row heads = sheet.createRow(0);
    for (int column = 0; column < HEADS.size(); column++) {
      text(heads, column, HEADS.get(column).in(lang), head);
      sheet.setColumnWidth(column, WIDTHS[column] * UNITS_A_CHARACTER);
    }
    for (int number = 1; number <= findings.size(); number++) {
      Finding finding = findings.get(number - 1);
      row(sheet.createRow(number), number, finding, link.apply(finding));
    }
    sheet.createFreezePane(0, 1);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setAutobreaks(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private String freeName() {
    String name = CopyTerm.SHEET.in(lang);
    String free = name;
    for (int number = 2; workbook.getSheet(free) != null; number++) {
      free = name + " (" + number + ")";
    }
    return free;
  }

  /// Where in the file it is; whose copy this is, needs no saying.
  private String place(Source source) {
    if (source.sheet().isPresent()) {
      return source.within();
    }
    if (source.row() == 0) {
      return CopyTerm.WHOLE.in(lang);
    }
    return source.column() == 0
        ? CopyTerm.LINE.with(lang, source.row())
        : CopyTerm.CELL.with(lang, source.row(), source.column());
  }

  private void row(Row row, int number, Finding finding, Optional<String> link) {
    Wording wording = Catalogue.wording(finding.problem());
    Cell first = row.createCell(0);
    first.setCellValue(number);
    first.setCellStyle(plain);
    text(row, 1, finding.severity().label().in(lang), plain);
    Cell place = text(row, 2, Layout.line(link.orElseGet(() -> place(finding.source()))), plain);
    link.ifPresent(address -> {
      Hyperlink hyperlink = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
      hyperlink.setAddress(address);
      place.setHyperlink(hyperlink);
      place.setCellStyle(linked);
    });
    text(row, 3, Layout.line(wording.message().in(lang)), plain);
    text(row, 4, Layout.line(wording.hint().in(lang)), plain);
    text(row, 5, finding.problem().code(), plain);
    row.setHeightInPoints(lines(row) * LINE_HEIGHT);
  }

  /// How many lines the longest cell of a row takes: not every program works that out on opening.
  private static int lines(Row row) {
    int lines = 1;
    for (int column = 1; column < WIDTHS.length; column++) {
      int length = row.getCell(column).getStringCellValue().length();
      lines = Math.max(lines, Math.ceilDiv(length, WIDTHS[column] - 2));
    }
    return lines;
  }

  private static Cell text(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
    return cell;
  }
}

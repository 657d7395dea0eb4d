package vn.tonghop.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import vn.tonghop.finding.Catalogue;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.Wording;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Source;

/// Marks cells of a workbook. No value of a cell is touched.
final class Annotator {

  private static final String AUTHOR = "tonghop";
  private static final int WIDTH = 4;
  private static final int HEIGHT = 6;

  private final Workbook workbook;
  private final List<Finding> findings;
  private final Lang lang;

  /// The sheet that a place in a text stands for, where its copy has cells.
  private final Optional<String> onlySheet;

  private final Map<Integer, CellStyle> marked = new HashMap<>();

  /// Where a finding stands, as a spreadsheet counts from 0.
  private record Place(String sheet, int row, int column) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return java.util.Comparator.comparing(Place::sheet)
          .thenComparingInt(Place::row)
          .thenComparingInt(Place::column)
          .compare(this, other);
    }
  }

  Annotator(Workbook workbook, List<Finding> findings, Lang lang) {
    this.workbook = workbook;
    this.findings = findings.stream().sorted().toList();
    this.lang = lang;
    this.onlySheet =
        workbook.getNumberOfSheets() == 1
            ? Optional.of(workbook.getSheetName(0))
            : Optional.empty();
  }

  void annotate() {
    Map<Place, List<Finding>> byPlace = new TreeMap<>();
    for (Finding finding : findings) {
      place(finding.source())
          .ifPresent(place -> byPlace.computeIfAbsent(place, _ -> new ArrayList<>()).add(finding));
    }
    byPlace.forEach(this::mark);
    new ToCorrect(workbook, lang).list(findings, this::link);
  }

  /// A row as a whole is marked at its first cell.
  private Optional<Place> place(Source source) {
    Optional<String> sheet =
        source.sheet().isPresent() ? source.sheet().filter(this::exists) : onlySheet;
    return sheet
        .filter(_ -> source.row() > 0)
        .map(name -> new Place(name, source.row() - 1, Math.max(0, source.column() - 1)));
  }

  private boolean exists(String sheet) {
    return workbook.getSheet(sheet) != null;
  }

  /// What a link to a finding's cell says: `'Biểu 01'!D7`; none for the file as a whole.
  private Optional<String> link(Finding finding) {
    return place(finding.source())
        .map(place ->
            "'"
                + place.sheet().replace("'", "''")
                + "'!"
                + Source.letters(place.column() + 1)
                + (place.row() + 1));
  }

  private void mark(Place place, List<Finding> here) {
    Sheet sheet = workbook.getSheet(place.sheet());
    int lastRow = workbook.getSpreadsheetVersion().getLastRowIndex();
    int lastColumn = workbook.getSpreadsheetVersion().getLastColumnIndex();
    if (sheet == null || place.row() > lastRow || place.column() > lastColumn) {
      return;
    }
    Row known = sheet.getRow(place.row());
    Row row = known == null ? sheet.createRow(place.row()) : known;
    Cell cell = row.getCell(place.column(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    Severity worst =
        here.stream().map(Finding::severity).min(Severity::compareTo).orElse(Severity.REMARK);
    cell.setCellStyle(style(cell.getCellStyle(), worst));
    comment(sheet, cell, here);
  }

  private CellStyle style(CellStyle own, Severity severity) {
    int key = own.getIndex() * Severity.values().length + severity.ordinal();
    return marked.computeIfAbsent(
        key,
        _ -> {
          CellStyle style = workbook.createCellStyle();
          style.cloneStyleFrom(own);
          style.setFillForegroundColor(colour(severity).getIndex());
          style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
          return style;
        });
  }

  private static IndexedColors colour(Severity severity) {
    return switch (severity) {
      case ERROR -> IndexedColors.ROSE;
      case WARNING -> IndexedColors.LIGHT_YELLOW;
      case REMARK -> IndexedColors.LIGHT_TURQUOISE;
    };
  }

  /// What the sender wrote beside the cell stays, below ours.
  private void comment(Sheet sheet, Cell cell, List<Finding> here) {
    String text = String.join("\n", here.stream().map(this::words).toList());
    Comment own = cell.getCellComment();
    String whole = own == null ? text : text + "\n----\n" + own.getString().getString();
    cell.removeCellComment();
    CreationHelper helper = workbook.getCreationHelper();
    ClientAnchor anchor = helper.createClientAnchor();
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + HEIGHT);
    anchor.setCol1(cell.getColumnIndex());
    anchor.setCol2(cell.getColumnIndex() + WIDTH);
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(helper.createRichTextString(whole));
    comment.setAuthor(AUTHOR);
    cell.setCellComment(comment);
  }

  private String words(Finding finding) {
    Wording wording = Catalogue.wording(finding.problem());
    String hint = wording.hint().in(lang);
    return finding.severity().label().in(lang)
        + ": "
        + Layout.line(wording.message().in(lang))
        + (hint.isEmpty() ? "" : "\n→ " + Layout.line(hint));
  }
}

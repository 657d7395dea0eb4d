package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFEvaluationWorkbook;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.SharedFormula;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.FormulaError;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/// Copies a sheet to where its formulas can be calculated: every value as it is stored, and those
/// formulas only whose result is sure.
final class FormulaSheet extends SheetScan {

  /// What the sheet that it is copied to can hold.
  static final int ROWS = 65_536;

  static final int COLUMNS = 256;

  private final HSSFSheet sheet;
  private final HSSFEvaluationWorkbook parsing;
  private final int number;
  private final SharedStrings strings;
  private final Map<Integer, Master> masters = new HashMap<>();
  private final List<Formula> formulas = new ArrayList<>();
  private HSSFRow cells;
  private long cost;
  private boolean beyond;

  /// A formula that was copied.
  ///
  /// @param row from 1
  /// @param column from 0
  /// @param text without its `=`
  /// @param type how its value is stored
  /// @param stored its value
  record Formula(int row, int column, String text, String type, String stored) {}

  /// The first cell of those that share a formula.
  private record Master(int row, int column, String text) {}

  FormulaSheet(HSSFSheet sheet, int number, SharedStrings strings) {
    this.sheet = sheet;
    this.number = number;
    this.strings = strings;
    this.parsing = HSSFEvaluationWorkbook.create(sheet.getWorkbook());
    this.cells = sheet.createRow(0);
  }

  List<Formula> formulas() {
    return formulas;
  }

  /// About how many cells its formulas look at.
  long cost() {
    return cost;
  }

  /// Whether cells stand where they cannot be copied to.
  boolean beyond() {
    return beyond;
  }

  @Override
  void startRow(Attributes attributes) {
    if (row() <= ROWS) {
      cells = sheet.createRow(row() - 1);
    }
  }

  @Override
  void endRow() {}

  @Override
  void other(String name, Attributes attributes) {}

  @Override
  void cell() throws SAXException {
    if (!hasFormula() && value().isEmpty()) {
      return;
    }
    if (row() > ROWS || column() >= COLUMNS) {
      beyond = true;
      return;
    }
    HSSFCell cell = cells.createCell(column());
    if (!hasFormula() || !copyFormula(cell)) {
      copyValue(cell);
    }
  }

  private boolean copyFormula(HSSFCell cell) {
    try {
      String formula = text();
      if (!FormulaText.isSure(formula)) {
        return false;
      }
      cell.setCellFormula(formula);
      cost += FormulaText.cost(formula);
      formulas.add(new Formula(row(), column(), formula, type(), value().toString()));
      return true;
    } catch (RuntimeException _) {
      // Names, functions and places that the parser does not know: their stored value stands.
      return false;
    }
  }

  /// The cell's formula; empty where it is of no ordinary kind.
  private String text() {
    return switch (formulaType()) {
      case "", "normal" -> formula();
      case "shared" -> shared();
      default -> "";
    };
  }

  private String shared() {
    if (!formula().isEmpty()) {
      masters.put(sharedFormula(), new Master(row(), column(), formula()));
      return formula();
    }
    Master master = masters.get(sharedFormula());
    if (master == null || !FormulaText.isSure(master.text())) {
      return "";
    }
    Ptg[] first =
        FormulaParser.parse(master.text(), parsing, FormulaType.CELL, number, master.row() - 1);
    Ptg[] moved =
        new SharedFormula(SpreadsheetVersion.EXCEL97)
            .convertSharedFormulas(first, row() - master.row(), column() - master.column());
    return FormulaRenderer.toFormulaString(parsing, moved);
  }

  private void copyValue(HSSFCell cell) throws SAXException {
    String value = value().toString();
    if (hasInline()) {
      cell.setCellValue(value);
      return;
    }
    switch (type()) {
      case "n" -> CellText.parsed(value).ifPresent(cell::setCellValue);
      case "s" -> cell.setCellValue(strings.text(Xml.number(value.strip())));
      case "b" -> cell.setCellValue(value.strip().equals("1"));
      case "e", "d" -> cell.setCellErrorValue(FormulaError.NA);
      default -> cell.setCellValue(value);
    }
  }
}

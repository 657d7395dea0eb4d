package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFFormulaEvaluator;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaError;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.WorkbookProblem;
import vn.tonghop.model.Source;

/// Calculates the formulas of tables again, and compares with what is stored.
///
/// The sheets are copied into a workbook of POI's without anything but values and formulas, so that
/// no link is followed, no macro is there, and nothing is calculated whose result depends on the
/// program, the day or the language: such formulas stand with their stored value. What POI cannot
/// calculate says nothing.
final class Recalculation {

  private static final long CELLS = 200_000;
  private static final long COST = 20_000_000;

  /// Programs add in different orders: so much, of the value, is no difference.
  private static final double NOISE = 1e-9;

  private final Xml xml;
  private final SharedStrings strings;
  private final HSSFWorkbook workbook = new HSSFWorkbook();
  private final List<FormulaSheet> copies = new ArrayList<>();

  private Recalculation(Xml xml, SharedStrings strings) {
    this.xml = xml;
    this.strings = strings;
  }

  /// What differs in the tables of some sheets; that nothing was compared, where it is too much.
  static List<Finding> compare(
      String file, List<SheetRead> sheets, Xml xml, SharedStrings strings) {
    long cells = sheets.stream().mapToLong(sheet -> sheet.cells().stored()).sum();
    long formulas = sheets.stream().mapToLong(sheet -> sheet.cells().formulas().count()).sum();
    boolean small = cells <= CELLS && formulas <= FormulaPlaces.MOST;
    return (small
            ? new Recalculation(xml, strings).compared(sheets)
            : Optional.<List<Finding>>empty())
        .orElseGet(() ->
            List.of(new Finding(new WorkbookProblem.FormulasUnchecked(), Source.ofFile(file))));
  }

  private Optional<List<Finding>> compared(List<SheetRead> sheets) {
    try {
      if (!copy(sheets)) {
        return Optional.empty();
      }
      HSSFFormulaEvaluator evaluator = new HSSFFormulaEvaluator(workbook);
      List<Finding> findings = new ArrayList<>();
      for (int at = 0; at < sheets.size(); at++) {
        findings.addAll(compared(sheets.get(at), at, evaluator));
      }
      return Optional.of(findings);
    } catch (Refusal | StackOverflowError _) {
      // Reading the parts once more takes too much, or formulas hang on each other without end.
      return Optional.empty();
    }
  }

  private boolean copy(List<SheetRead> sheets) {
    for (SheetRead sheet : sheets) {
      create(sheet.grid().sheet().orElse(""));
    }
    long cost = 0;
    for (int at = 0; at < sheets.size(); at++) {
      FormulaSheet copy =
          xml.parse(sheets.get(at).part(), new FormulaSheet(workbook.getSheetAt(at), at, strings));
      copies.add(copy);
      cost += copy.cost();
      if (copy.beyond() || cost > COST) {
        return false;
      }
    }
    return true;
  }

  private void create(String name) {
    try {
      workbook.createSheet(name);
    } catch (IllegalArgumentException _) {
      // No program writes such a name; no formula can call it.
      workbook.createSheet("_" + workbook.getNumberOfSheets());
    }
  }

  private List<Finding> compared(SheetRead sheet, int number, HSSFFormulaEvaluator evaluator) {
    Set<FormulaPlaces.Place> places = new HashSet<>();
    sheet
        .inTables()
        .forEach(place -> places.add(new FormulaPlaces.Place(place.row(), place.column(), "")));
    List<Finding> findings = new ArrayList<>();
    for (FormulaSheet.Formula formula : copies.get(number).formulas()) {
      if (places.contains(new FormulaPlaces.Place(formula.row(), formula.column(), ""))) {
        difference(formula, workbook.getSheetAt(number), evaluator)
            .ifPresent(problem ->
                findings.add(
                    new Finding(
                        problem,
                        sheet.source(formula.row(), formula.column()),
                        List.of("=" + formula.text()))));
      }
    }
    return findings;
  }

  private static Optional<WorkbookProblem> difference(
      FormulaSheet.Formula formula, HSSFSheet sheet, HSSFFormulaEvaluator evaluator) {
    try {
      HSSFRow row = sheet.getRow(formula.row() - 1);
      HSSFCell cell = row.getCell(formula.column());
      return evaluated(formula, evaluator.evaluate(cell))
          .filter(_ -> !Ambiguous.isIn(formula.text(), sheet))
          .map(now -> new WorkbookProblem.StaleFormula(shown(formula), now));
    } catch (RuntimeException _) {
      return Optional.empty();
    }
  }

  private static String shown(FormulaSheet.Formula formula) {
    return switch (formula.type()) {
      case "n" -> CellText.number(formula.stored()).orElse(formula.stored());
      case "b" -> truth(formula.stored().strip().equals("1"));
      default -> formula.stored();
    };
  }

  private static String truth(boolean value) {
    return value ? "true" : "false";
  }

  /// What the formula gives, if that is something else than what is stored. Texts are compared
  /// where the formula itself says them: others are names, and no figures.
  private static Optional<String> evaluated(FormulaSheet.Formula formula, CellValue now) {
    if (now == null || formula.stored().isBlank()) {
      return Optional.empty();
    }
    if (now.getCellType() == CellType.ERROR
        && now.getErrorValue() == FormulaError.DIV0.getCode()
        && !formula.type().equals("e")) {
      return Optional.of(FormulaError.DIV0.getString());
    }
    return switch (formula.type()) {
      case "n" ->
          now.getCellType() == CellType.NUMERIC
              ? CellText.parsed(formula.stored())
                  .filter(stored -> differs(stored, now.getNumberValue()))
                  .flatMap(_ -> CellText.number(Double.toString(now.getNumberValue())))
              : Optional.empty();
      case "b" ->
          now.getCellType() == CellType.BOOLEAN
              ? Optional.of(truth(now.getBooleanValue()))
                  .filter(value -> !value.equals(shown(formula)))
              : Optional.empty();
      case "str" ->
          now.getCellType() == CellType.STRING
                  && FormulaText.says(formula.text(), formula.stored())
                  && FormulaText.says(formula.text(), now.getStringValue())
              ? Optional.of(now.getStringValue()).filter(value -> !value.equals(formula.stored()))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean differs(double stored, double now) {
    return Math.abs(stored - now) > NOISE * Math.max(1, Math.abs(stored));
  }
}

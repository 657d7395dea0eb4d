package vn.tonghop.pipeline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Unit;

/// Adds up the cells of a file by indicator, knowing nothing of how tonghop reads a file: a form or
/// a long table has a head for values, a matrix a head for each indicator. A row that stands twice
/// counts once.
final class CellSums {

  private static final Set<String> VALUE_HEADS =
      Set.of("value", "ketqua", "ketquathuchien", "giatri", "solieu", "thuchientrongky");

  private static final Set<String> NIL = Set.of("khongphatsinh", "kps", "khongco");

  private final Map<String, String> indicators = new HashMap<>();
  private final Set<String> units = new HashSet<>();

  CellSums(Definitions definitions) {
    for (Indicator indicator : definitions.plan().indicators()) {
      Stream.concat(
              Stream.of(indicator.code(), indicator.name().vi(), indicator.name().en()),
              indicator.aliases().stream())
          .forEach(name -> indicators.put(folded(name), indicator.code()));
    }
    for (Unit unit : definitions.units().list()) {
      Stream.concat(
              Stream.of(unit.code(), unit.name().vi(), unit.name().en()),
              Stream.concat(unit.aliases().stream(), unit.official().stream()))
          .forEach(name -> units.add(folded(name)));
    }
  }

  /// What the cells of an indicator come to.
  ///
  /// @param sum of the cells that hold a number
  /// @param numbers how many do
  /// @param unsure whether any cell holds what this reader does not understand
  record Sum(long sum, int numbers, boolean unsure) {

    static final Sum NOTHING = new Sum(0, 0, false);

    Sum with(String cell) {
      if (cell.isBlank() || cell.strip().matches("[….]+")) {
        return this;
      }
      if (NIL.contains(folded(cell))) {
        return new Sum(sum, numbers + 1, unsure);
      }
      return NamedCells.amount(cell.strip().replaceFirst("^(\\d{1,3})\\.(\\d{3})$", "$1$2"))
          .map(amount -> new Sum(sum + amount, numbers + 1, unsure))
          .orElse(new Sum(sum, numbers, true));
    }
  }

  /// The sums by the codes of indicators; none where the file is not of a kind that this reader
  /// knows.
  Optional<Map<String, Sum>> of(String name, byte[] file) {
    List<List<String>> rows;
    try {
      rows = rows(name, file);
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
    Map<String, Sum> sums = new HashMap<>();
    Optional<Map<Integer, String>> columns = Optional.empty();
    int value = -1;
    Set<List<String>> read = new HashSet<>();
    for (List<String> row : rows) {
      int head = valueHead(row);
      boolean numbers = row.stream().anyMatch(cell -> cell.matches("\\s*\\d+\\s*"));
      Map<Integer, String> matrix = numbers ? Map.of() : heads(row);
      if (head >= 0) {
        value = head;
        columns = Optional.empty();
      } else if (matrix.size() >= 2 || matrix.size() == 1 && value < 0) {
        columns = Optional.of(matrix);
        value = -1;
      } else if (read.add(row)) {
        add(row, value, columns, sums);
      }
    }
    return value < 0 && columns.isEmpty() ? Optional.empty() : Optional.of(sums);
  }

  private void add(
      List<String> row, int value, Optional<Map<Integer, String>> columns, Map<String, Sum> sums) {
    if (value >= 0) {
      inForm(row, value, sums);
    } else {
      columns.ifPresent(heads -> inMatrix(row, heads, sums));
    }
  }

  private void inForm(List<String> row, int value, Map<String, Sum> sums) {
    for (int column = 0; column < row.size(); column++) {
      String code = indicators.get(folded(row.get(column).replaceFirst("^\\d+\\. ", "")));
      if (code != null && column != value) {
        String cell = value < row.size() ? row.get(value) : "";
        sums.merge(code, Sum.NOTHING.with(cell), CellSums::together);
        return;
      }
    }
  }

  private void inMatrix(List<String> row, Map<Integer, String> heads, Map<String, Sum> sums) {
    if (row.stream().map(CellSums::folded).noneMatch(units::contains)) {
      return;
    }
    heads.forEach((column, code) -> {
      String cell = column < row.size() ? row.get(column) : "";
      sums.merge(code, Sum.NOTHING.with(cell), CellSums::together);
    });
  }

  private static Sum together(Sum one, Sum other) {
    return new Sum(
        one.sum() + other.sum(), one.numbers() + other.numbers(), one.unsure() || other.unsure());
  }

  private static int valueHead(List<String> row) {
    return IntStream.range(0, row.size())
        .filter(at -> VALUE_HEADS.contains(folded(row.get(at))))
        .findFirst()
        .orElse(-1);
  }

  private Map<Integer, String> heads(List<String> row) {
    Map<Integer, String> heads = new HashMap<>();
    for (int column = 0; column < row.size(); column++) {
      String code = indicators.get(folded(row.get(column)));
      if (code != null) {
        heads.put(column, code);
      }
    }
    return heads;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replace('đ', 'd')
        .replaceAll("[^a-z0-9]", "");
  }

  private static List<List<String>> rows(String name, byte[] file) throws IOException {
    if (name.endsWith(".csv")) {
      return NamedCells.records(file).stream().map(CSVRecord::toList).toList();
    }
    if (!name.endsWith(".xlsx") && !name.endsWith(".xls")) {
      throw new IOException("Another format");
    }
    List<List<String>> rows = new ArrayList<>();
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(file))) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          rows.add(
              IntStream.range(0, Math.max(0, row.getLastCellNum()))
                  .mapToObj(at -> text(row.getCell(at)))
                  .toList());
        }
      }
    }
    return rows;
  }

  private static String text(@org.jspecify.annotations.Nullable Cell cell) {
    if (cell == null) {
      return "";
    }
    boolean number =
        cell.getCellType() == CellType.FORMULA
            && cell.getCachedFormulaResultType() == CellType.NUMERIC;
    return number
        ? java.math.BigDecimal.valueOf(cell.getNumericCellValue())
            .stripTrailingZeros()
            .toPlainString()
        : new DataFormatter().formatCellValue(cell);
  }
}

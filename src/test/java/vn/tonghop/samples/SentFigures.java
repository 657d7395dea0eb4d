package vn.tonghop.samples;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Adds up what stands in committed submissions, knowing nothing of how they were written.
final class SentFigures {

  private static final Set<String> VALUE_HEADS =
      Set.of("value", "Kết quả", "Kết quả thực hiện", "Trong tháng", "Giá trị");

  private final List<List<List<String>>> tables = new ArrayList<>();

  /// @param part what the path of a file must hold to be read
  SentFigures(Path submissions, String part) throws IOException {
    try (Stream<Path> files = Files.walk(submissions)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = submissions.relativize(file).toString();
        if (name.contains(part)) {
          tables.add(name.endsWith(".csv") ? text(file) : workbook(file));
        }
      }
    }
  }

  private static List<List<String>> text(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
    String heads = text.lines().findFirst().orElseThrow();
    char delimiter = heads.contains(";") ? ';' : ',';
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    return format.parse(new StringReader(text)).stream().map(CSVRecord::toList).toList();
  }

  private static List<List<String>> workbook(Path file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      List<List<String>> rows = new ArrayList<>();
      Sheet sheet = workbook.getSheetAt(0);
      for (Row row : sheet) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getLastCellNum(); column++) {
          cells.add(text(row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)));
        }
        rows.add(cells);
      }
      return rows;
    }
  }

  private static String text(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC
        ? Long.toString((long) cell.getNumericCellValue())
        : cell.getStringCellValue();
  }

  /// The sum of an indicator over all files read.
  ///
  /// @param names what files call it
  int sum(String... names) {
    Set<String> called = Set.of(names);
    return tables.stream().mapToInt(table -> sum(table, called)).sum();
  }

  private static int sum(List<List<String>> table, Set<String> called) {
    int sum = 0;
    int values = -1;
    boolean matrix = false;
    for (List<String> row : table) {
      int head = find(row, VALUE_HEADS);
      int own = find(row, called);
      if (head >= 0) {
        values = head;
      } else if (own >= 0 && values < 0) {
        values = own;
        matrix = true;
      } else if (row.getFirst().equals("Tổng cộng")) {
        return sum;
      } else if ((own >= 0 || matrix) && values < row.size()) {
        sum += number(row.get(values));
      }
    }
    return sum;
  }

  private static int find(List<String> row, Set<String> wanted) {
    for (int column = 0; column < row.size(); column++) {
      if (wanted.contains(row.get(column).replaceFirst("^\\d+\\. ", ""))) {
        return column;
      }
    }
    return -1;
  }

  private static int number(String text) {
    String digits = text.replace(" người", "");
    return digits.matches("\\d+") ? Integer.parseInt(digits) : 0;
  }
}

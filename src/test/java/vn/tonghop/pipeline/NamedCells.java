package vn.tonghop.pipeline;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Opens the cells that sources name, knowing nothing of how tonghop reads a file.
final class NamedCells {

  private static final Pattern IN_SHEET = Pattern.compile("(.+\\.xlsx)!(.+)!([A-Z]+\\d+)");
  private static final Pattern IN_TEXT = Pattern.compile("(.+\\.csv):(\\d+):(\\d+)");

  private final Path workspace;
  private final Map<String, XSSFWorkbook> workbooks = new HashMap<>();
  private final Map<String, List<CSVRecord>> texts = new HashMap<>();

  NamedCells(Path workspace) {
    this.workspace = workspace;
  }

  /// The number in a cell, in which "yes" is 1 and "nothing occurred" is 0; empty where there is
  /// none.
  static Optional<Long> amount(String cell) {
    String text =
        cell.strip().toLowerCase(Locale.ROOT).replace("\"", "").replaceFirst(" người$", "");
    return switch (text) {
      case "x", "có", "yes" -> Optional.of(1L);
      case "không", "no", "-", "–", "không phát sinh", "kps", "không có" -> Optional.of(0L);
      default -> text.matches("-?\\d{1,9}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    };
  }

  String text(String source) throws IOException {
    Matcher sheet = IN_SHEET.matcher(source);
    if (sheet.matches()) {
      return inSheet(sheet.group(1), sheet.group(2), new CellReference(sheet.group(3)));
    }
    Matcher text = IN_TEXT.matcher(source);
    if (!text.matches()) {
      throw new IllegalArgumentException("No cell: " + source);
    }
    int line = Integer.parseInt(text.group(2));
    CSVRecord row = records(text.group(1)).get(line - 1);
    return row.get(Integer.parseInt(text.group(3)) - 1);
  }

  private String inSheet(String file, String name, CellReference at) throws IOException {
    XSSFWorkbook workbook = workbooks.get(file);
    if (workbook == null) {
      workbook = new XSSFWorkbook(Files.newInputStream(workspace.resolve(file)));
      workbooks.put(file, workbook);
    }
    XSSFSheet sheet = workbook.getSheet(name);
    return new DataFormatter().formatCellValue(sheet.getRow(at.getRow()).getCell(at.getCol()));
  }

  private List<CSVRecord> records(String file) throws IOException {
    List<CSVRecord> records = texts.get(file);
    if (records == null) {
      records = records(Files.readAllBytes(workspace.resolve(file)));
      texts.put(file, records);
    }
    return records;
  }

  /// The records of a text in UTF-8, parted by the sign that is the most frequent in its first
  /// line.
  static List<CSVRecord> records(byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "");
    String heads = text.lines().findFirst().orElse("");
    char delimiter = ',';
    for (char sign : new char[] {';', '\t', '|'}) {
      if (heads.chars().filter(c -> c == sign).count()
          > heads.chars().filter(c -> c == ',').count()) {
        delimiter = sign;
      }
    }
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    return format.parse(new StringReader(text)).getRecords();
  }
}

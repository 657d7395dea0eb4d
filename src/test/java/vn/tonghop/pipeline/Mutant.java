package vn.tonghop.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A submission after an accident: some bytes lost, a line too many, a cell emptied.
final class Mutant {

  private final Random random;

  Mutant(Random random) {
    this.random = random;
  }

  byte[] of(String name, byte[] file) throws IOException {
    if (random.nextInt(4) == 0) {
      return bytes(file.clone());
    }
    if (name.endsWith(".csv")) {
      return text(new String(file, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }
    return isWorkbook(name, file) ? workbook(file) : bytes(file.clone());
  }

  private static boolean isWorkbook(String name, byte[] file) {
    boolean zip = file.length > 1 && file[0] == 'P' && file[1] == 'K';
    return zip && name.endsWith(".xlsx");
  }

  private byte[] bytes(byte[] file) {
    int at = random.nextInt(file.length);
    if (random.nextInt(4) == 0) {
      return java.util.Arrays.copyOf(file, at);
    }
    for (int times = random.nextInt(4); times >= 0; times--) {
      file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return file;
  }

  private String text(String text) {
    return switch (random.nextInt(8)) {
      case 0 -> lines(text, true);
      case 1 -> lines(text, false);
      case 2 -> text.contains(";") ? text.replace(';', '\t') : text.replace(',', ';');
      case 3 -> text.replaceFirst("0(?=[;,]?\\R)", "O");
      case 4 -> text.replaceAll("[;,]\\d+(?=[;,])", text.contains(";") ? ";" : ",");
      case 5 -> inserted(text, "\"");
      case 6 ->
          inserted(text, List.of(";", ",", "\n", ".", "-", "1", "\u0000").get(random.nextInt(7)));
      default -> text.replaceFirst("(?<=[;,])(\\d)(?=[;,])", "$1O");
    };
  }

  private String lines(String text, boolean twice) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int from = random.nextInt(lines.size());
    int to = random.nextInt(lines.size());
    if (twice) {
      lines.add(to, lines.get(from));
    } else {
      Collections.swap(lines, from, to);
    }
    return String.join("\n", lines) + "\n";
  }

  private String inserted(String text, String sign) {
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at) + sign + text.substring(at);
  }

  private byte[] workbook(byte[] file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      if (workbook.getNumberOfSheets() == 0 || workbook.getSheetAt(0).getLastRowNum() < 0) {
        return bytes(file.clone());
      }
      XSSFSheet sheet = workbook.getSheetAt(0);
      List<XSSFRow> rows = new ArrayList<>();
      sheet.forEach(row -> rows.add((XSSFRow) row));
      XSSFRow row = rows.get(random.nextInt(rows.size()));
      switch (random.nextInt(4)) {
        case 0 -> sheet.createRow(sheet.getLastRowNum() + 1).copyRowFrom(row, new CellCopyPolicy());
        case 1 -> sheet.removeRow(row);
        case 2 -> cells(row, "O");
        default -> cells(row, "");
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException | org.apache.poi.ooxml.POIXMLException damaged) {
      return bytes(file.clone());
    }
  }

  /// Empties the cells of a row, or puts a letter behind what stands in them.
  private void cells(XSSFRow row, String behind) {
    int chosen = random.nextInt(Math.max(1, row.getLastCellNum()));
    Cell cell = row.getCell(chosen);
    if (cell == null) {
      return;
    }
    String text = new DataFormatter().formatCellValue(cell);
    if (behind.isEmpty()) {
      cell.setBlank();
    } else {
      cell.setCellValue(text + behind);
    }
  }
}

package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Table;

/// Real workbooks for tests, written by POI.
final class Workbooks {

  private Workbooks() {}

  static byte[] bytes(Consumer<XSSFWorkbook> filling) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      filling.accept(workbook);
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  static byte[] sheet(Consumer<XSSFSheet> filling) {
    return bytes(workbook -> filling.accept(workbook.createSheet("Biểu 01")));
  }

  static void row(XSSFSheet sheet, int number, Object... cells) {
    Row row = sheet.createRow(number - 1);
    for (int column = 0; column < cells.length; column++) {
      switch (cells[column]) {
        case String text when text.isEmpty() -> {}
        case String text -> row.createCell(column).setCellValue(text);
        case Number amount -> row.createCell(column).setCellValue(amount.doubleValue());
        default -> throw new IllegalArgumentException("no cell: " + cells[column]);
      }
    }
  }

  static Grid grid(byte[] content) {
    Received received = Intake.receive("a.xlsx", content);
    assertThat(received.kind()).as("%s", received.findings()).isEqualTo(Kind.TABLES);
    return received.grids().getFirst();
  }

  static Table table(Consumer<XSSFSheet> filling) {
    Received received = Intake.receive("a.xlsx", sheet(filling));
    assertThat(received.tables()).as("%s", received.findings()).hasSize(1);
    return received.tables().getFirst();
  }

  /// The same workbook with one part's text changed.
  static byte[] patched(byte[] content, String part, UnaryOperator<String> change) {
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(content));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        byte[] body = from.readAllBytes();
        to.putNextEntry(new ZipEntry(entry.getName()));
        String text = new String(body, StandardCharsets.UTF_8);
        to.write(
            entry.getName().equals(part)
                ? change.apply(text).getBytes(StandardCharsets.UTF_8)
                : body);
      }
      to.finish();
      return bytes.toByteArray();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /// The same workbook with one more part.
  static byte[] with(byte[] content, String part, String text) {
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(content));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        from.transferTo(to);
      }
      to.putNextEntry(new ZipEntry(part));
      to.write(text.getBytes(StandardCharsets.UTF_8));
      to.finish();
      return bytes.toByteArray();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}

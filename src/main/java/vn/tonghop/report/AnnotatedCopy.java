package vn.tonghop.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Lang;

/// A sender's file with what is wrong marked in it: a comment and a colour on each wrong cell, and
/// a first sheet that lists everything, with links.
///
/// A workbook keeps its own format. Of any other file the copy is a workbook of its cells as text.
/// Where neither can be made, and of a file that holds personal data, it is the list alone.
public final class AnnotatedCopy {

  /// What POI takes in memory is many times what our own reader does; beyond this the list must do.
  private static final int LARGEST = 20 << 20;

  private AnnotatedCopy() {}

  /// A file that goes back.
  ///
  /// @param ending of its name: `.xlsx`, `.xlsm` or `.xls`; empty where the name keeps its own
  /// @param content its bytes, from the first to the last
  public record Copy(String ending, ByteBuffer content) {}

  /// Makes the copy.
  ///
  /// @param file its path, as the findings name it
  /// @param original its bytes; none where nothing of them may be passed on
  /// @param grids its cells, as far as they could be read
  /// @param findings what is wrong in it, and nothing else
  public static Copy of(
      String file, Optional<byte[]> original, List<Grid> grids, List<Finding> findings, Lang lang) {
    Optional<Copy> own =
        original
            .filter(bytes -> bytes.length <= LARGEST && isWorkbook(bytes))
            .flatMap(AnnotatedCopy::opened)
            .flatMap(workbook -> ofOwn(file, workbook, findings, lang));
    return own.orElseGet(
        () -> ofCells(file, original.isPresent() ? grids : List.of(), findings, lang));
  }

  /// POI throws all sorts of things at files that are not as they should be, also while it writes
  /// them; then the cells must do.
  @SuppressWarnings("CatchingUnchecked")
  private static Optional<Copy> ofOwn(
      String file, Workbook workbook, List<Finding> findings, Lang lang) {
    try (workbook) {
      return Optional.of(new Copy(ending(file, workbook), annotated(workbook, findings, lang)));
    } catch (Exception | StackOverflowError | OutOfMemoryError unwritable) {
      return Optional.empty();
    }
  }

  private static Copy ofCells(String file, List<Grid> grids, List<Finding> findings, Lang lang) {
    try (Workbook workbook = GridWorkbook.of(grids)) {
      return new Copy(ending(file, workbook), annotated(workbook, findings, lang));
    } catch (IOException impossible) {
      throw new UncheckedIOException("Writing to memory", impossible);
    }
  }

  private static ByteBuffer annotated(Workbook workbook, List<Finding> findings, Lang lang)
      throws IOException {
    new Annotator(workbook, findings, lang).annotate();
    Anonymous.make(workbook);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    boolean old = workbook instanceof HSSFWorkbook;
    return ByteBuffer.wrap(old ? bytes.toByteArray() : SteadyZip.of(bytes.toByteArray()));
  }

  /// The ending that the copy's name needs beside its own: none where that is right already.
  private static String ending(String file, Workbook workbook) {
    String wanted =
        workbook instanceof XSSFWorkbook xlsx && xlsx.isMacroEnabled()
            ? ".xlsm"
            : workbook instanceof HSSFWorkbook ? ".xls" : ".xlsx";
    return file.toLowerCase(Locale.ROOT).endsWith(wanted) ? "" : wanted;
  }

  private static boolean isWorkbook(byte[] bytes) {
    boolean zip = bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K';
    boolean compound = bytes.length > 4 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF;
    return zip || compound;
  }

  /// A file from outside may be anything.
  @SuppressWarnings("CatchingUnchecked")
  private static Optional<Workbook> opened(byte[] bytes) {
    try {
      Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes));
      return workbook.getNumberOfSheets() > 0 ? Optional.of(workbook) : Optional.empty();
    } catch (Exception | StackOverflowError | OutOfMemoryError unreadable) {
      return Optional.empty();
    }
  }
}

package vn.tonghop.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import vn.tonghop.finding.IntakeProblem;

/// Tells by the parts of a zip what it is.
final class Zipped {

  private static final Set<String> WORKBOOKS = Set.of(".xlsx", ".xlsm");

  private static final String OPEN = "application/vnd.oasis.opendocument.";
  private static final int LONGEST = 100;

  private Zipped() {}

  static Format format(String ending, byte[] content) {
    try {
      Zip zip = new Zip(content, new Budget());
      Set<String> names = zip.names();
      Format known = known(names::contains, type(zip));
      return known instanceof Format.Archive
          ? new Format.Archive(names.stream().filter(name -> !name.endsWith("/")).sorted().toList())
          : known;
    } catch (ZipException _) {
      return damaged(ending, content);
    }
  }

  /// What an open document says that it is; empty in all else.
  private static String type(Zip zip) {
    try (InputStream stream = zip.open("mimetype").orElseGet(InputStream::nullInputStream)) {
      return new String(stream.readNBytes(LONGEST), StandardCharsets.US_ASCII);
    } catch (IOException | IndexOutOfBoundsException | Refusal _) {
      return "";
    }
  }

  /// The list of parts is lost; their names stand before each as well.
  private static Format damaged(String ending, byte[] content) {
    byte[] head = Arrays.copyOf(content, Math.min(content.length, 2 * LONGEST));
    Format known =
        known(
            name -> Format.contains(content, name), new String(head, StandardCharsets.ISO_8859_1));
    boolean lost = known instanceof Format.Archive;
    if (lost && WORKBOOKS.contains(ending)) {
      return new Format.Workbook(false);
    }
    if (lost && ending.equals(".ods")) {
      return new Format.OpenSpreadsheet();
    }
    return lost ? new Format.Document(Plain.DOCUMENTS.contains(ending) ? ending : ".zip") : known;
  }

  private static Format known(Predicate<String> has, String type) {
    if (has.test("xl/workbook.xml")) {
      return new Format.Workbook(has.test("xl/vbaproject.bin"));
    }
    if (has.test("xl/workbook.bin")) {
      return new Format.Unread(new IntakeProblem.OtherFormat(".xlsb"));
    }
    if (has.test("word/document.xml") || has.test("word/document2.xml")) {
      return new Format.Letter();
    }
    if (has.test("index/document.iwa") || has.test("Index/Document.iwa")) {
      return new Format.Unread(new IntakeProblem.OtherFormat(".numbers"));
    }
    return container(has, type);
  }

  private static Format container(Predicate<String> has, String type) {
    if (type.contains(OPEN + "spreadsheet")) {
      return new Format.OpenSpreadsheet();
    }
    if (type.contains(OPEN)) {
      return new Format.Document(type.contains(OPEN + "presentation") ? ".odp" : ".odt");
    }
    return has.test("ppt/presentation.xml")
        ? new Format.Document(".pptx")
        : new Format.Archive(List.of());
  }
}

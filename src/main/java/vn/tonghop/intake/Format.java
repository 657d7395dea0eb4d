package vn.tonghop.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.tonghop.finding.IntakeProblem;
import vn.tonghop.finding.Problem;

/// What kind of file it is: by its content, with the name as a hint only, because a file is often
/// sent under another's ending.
sealed interface Format {

  /// Lock files and what systems leave in folders.
  record Junk() implements Format {}

  /// Documents and pictures, by their usual ending.
  record Document(String ending) implements Format {}

  /// What should hold a table but has no reader, or nothing in it.
  record Unread(Problem problem) implements Format {}

  /// Separated values.
  record Text() implements Format {}

  /// Office Open XML, `.xlsx` and `.xlsm`.
  record Workbook() implements Format {}

  Set<String> DOCUMENTS =
      Set.of(
          ".doc", ".docx", ".gif", ".heic", ".jpeg", ".jpg", ".msg", ".pdf", ".png", ".ppt",
          ".pptx", ".rar", ".rtf", ".tif", ".tiff", ".zip", ".7z");

  Set<String> SYSTEM = Set.of("thumbs.db", "desktop.ini");

  /// How far to look for what tells text from other bytes.
  int PROBE = 8192;

  static Format of(String file, byte[] content) {
    String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (name.startsWith("~$") || name.startsWith(".") || SYSTEM.contains(name)) {
      return new Junk();
    }
    String ending = name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
    if (content.length == 0) {
      return new Unread(new IntakeProblem.EmptyFile());
    }
    if (starts(content, 0xD0, 0xCF, 0x11, 0xE0)) {
      return compound(ending, content);
    }
    if (starts(content, 'P', 'K', 3, 4) || starts(content, 'P', 'K', 5, 6)) {
      return zipped(ending, content);
    }
    return plain(ending, content);
  }

  /// OLE2: the container of Office before 2007, and of anything with a password since.
  private static Format compound(String ending, byte[] content) {
    if (contains(content, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))) {
      return new Unread(new IntakeProblem.PasswordProtected());
    }
    return DOCUMENTS.contains(ending)
        ? new Document(ending)
        : new Unread(new IntakeProblem.OtherFormat(".xls"));
  }

  private static Format zipped(String ending, byte[] content) {
    if (names(content, "xl/workbook.xml")) {
      return new Workbook();
    }
    if (names(content, "mimetypeapplication/vnd.oasis.opendocument.spreadsheet")) {
      return new Unread(new IntakeProblem.OtherFormat(".ods"));
    }
    if (names(content, "xl/workbook.bin")) {
      return new Unread(new IntakeProblem.OtherFormat(".xlsb"));
    }
    if (names(content, "xl/worksheets/")) {
      return new Workbook();
    }
    if (names(content, "word/document")) {
      return new Document(".docx");
    }
    return List.of(".xlsx", ".xlsm").contains(ending)
        ? new Workbook()
        : new Document(DOCUMENTS.contains(ending) ? ending : ".zip");
  }

  private static Format plain(String ending, byte[] content) {
    if (starts(content, '%', 'P', 'D', 'F')) {
      return new Document(".pdf");
    }
    if (starts(content, 0xFF, 0xD8, 0xFF)) {
      return new Document(".jpg");
    }
    if (starts(content, 0x89, 'P', 'N', 'G')) {
      return new Document(".png");
    }
    if (DOCUMENTS.contains(ending)) {
      return new Document(ending);
    }
    boolean unicode =
        starts(content, 0xFF, 0xFE) || starts(content, 0xFE, 0xFF) || Utf16.of(content).isPresent();
    if (!unicode && isBinary(content)) {
      boolean workbook = List.of(".xlsx", ".xlsm").contains(ending);
      return new Unread(
          workbook ? new IntakeProblem.DamagedWorkbook("") : new IntakeProblem.BinaryFile());
    }
    // Many programs save a page of HTML under the ending of a workbook.
    return isMarkup(content) ? new Unread(new IntakeProblem.OtherFormat(".html")) : new Text();
  }

  private static boolean isBinary(byte[] content) {
    int end = Math.min(content.length, PROBE);
    int control = 0;
    for (int at = 0; at < end; at++) {
      if (content[at] == 0) {
        return true;
      }
      if (content[at] > 0 && content[at] < ' ' && !Character.isWhitespace(content[at])) {
        control++;
      }
    }
    // A stray control character happens in pasted text; one byte in thirty does not.
    return control > end / 30;
  }

  private static boolean isMarkup(byte[] content) {
    int skip = starts(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    while (skip < content.length && Character.isWhitespace(content[skip])) {
      skip++;
    }
    if (skip == content.length || content[skip] != '<') {
      return false;
    }
    String head =
        new String(content, skip, Math.min(content.length - skip, 256), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    return List.of("<html", "<!doctype", "<?xml", "<table", "<head").stream()
        .anyMatch(head::startsWith);
  }

  private static boolean starts(byte[] content, int... magic) {
    if (content.length < magic.length) {
      return false;
    }
    for (int at = 0; at < magic.length; at++) {
      if (content[at] != (byte) magic[at]) {
        return false;
      }
    }
    return true;
  }

  /// Whether a zip names a part: names stand uncompressed in it, at its start and at its end.
  private static boolean names(byte[] content, String part) {
    return contains(content, part.getBytes(StandardCharsets.US_ASCII));
  }

  private static boolean contains(byte[] content, byte[] wanted) {
    for (int at = 0; at <= content.length - wanted.length; at++) {
      int same = 0;
      while (same < wanted.length && content[at + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return true;
      }
    }
    return false;
  }
}

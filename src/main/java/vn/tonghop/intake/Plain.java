package vn.tonghop.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.tonghop.finding.IntakeProblem;

/// Tells by its first bytes what a file is that is no container.
final class Plain {

  static final Set<String> DOCUMENTS =
      Set.of(
          ".doc", ".docx", ".gif", ".heic", ".jpeg", ".jpg", ".msg", ".pdf", ".png", ".ppt",
          ".pptx", ".rar", ".rtf", ".tif", ".tiff", ".zip", ".7z", ".odt", ".eml", ".mp4", ".webp");

  private static final Set<String> WORKBOOKS = Set.of(".xlsx", ".xlsm", ".xls", ".ods");

  /// How far to look for what tells text from other bytes.
  private static final int PROBE = 8192;

  private Plain() {}

  /// @param bytes that a file starts with, in Latin 1
  private record Magic(String ending, String bytes) {}

  private static final List<Magic> MAGICS =
      List.of(
          new Magic(".pdf", "%PDF"),
          new Magic(".jpg", "\u00FF\u00D8\u00FF"),
          new Magic(".png", "\u0089PNG"),
          new Magic(".gif", "GIF8"),
          new Magic(".rar", "Rar!"),
          new Magic(".7z", "7z\u00BC\u00AF"),
          new Magic(".gz", "\u001F\u008B"),
          new Magic(".rtf", "{\\rtf"));

  static Format format(String ending, byte[] content) {
    for (Magic magic : MAGICS) {
      if (Format.starts(content, magic.bytes().chars().toArray())) {
        return new Format.Document(magic.ending());
      }
    }
    if (isOldest(content)) {
      return new Format.Unread(new IntakeProblem.OtherFormat("Excel 2-4 (.xls)"));
    }
    if (DOCUMENTS.contains(ending)) {
      return new Format.Document(ending);
    }
    if (!isUnicode(content) && isBinary(content)) {
      return new Format.Unread(
          WORKBOOKS.contains(ending)
              ? new IntakeProblem.DamagedWorkbook("")
              : new IntakeProblem.BinaryFile());
    }
    return text(content);
  }

  /// Sheets of Excel before 5.0 start with one record, and no container around it.
  private static boolean isOldest(byte[] content) {
    return Format.starts(content, 0x09, 0x00, 0x04, 0x00)
        || Format.starts(content, 0x09, 0x02, 0x06, 0x00)
        || Format.starts(content, 0x09, 0x04, 0x06, 0x00);
  }

  private static boolean isUnicode(byte[] content) {
    return Format.starts(content, 0xFF, 0xFE)
        || Format.starts(content, 0xFE, 0xFF)
        || Utf16.of(content).isPresent();
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

  private static Format text(byte[] content) {
    String head = head(content);
    if (head.startsWith("<?xml") && head.contains("excel.sheet")) {
      return new Format.Unread(new IntakeProblem.OtherFormat("XML Spreadsheet 2003"));
    }
    if (head.startsWith("mime-version:")) {
      return new Format.Unread(new IntakeProblem.OtherFormat(".mht"));
    }
    // Many programs save a page of HTML under the ending of a workbook.
    boolean markup =
        List.of("<html", "<!doctype", "<?xml", "<table", "<head", "<meta", "<style", "<!--")
            .stream()
            .anyMatch(head::startsWith);
    return markup ? new Format.Page() : new Format.Text();
  }

  /// The first letters in small, without blanks and marks before them and zeros between them.
  private static String head(byte[] content) {
    StringBuilder head = new StringBuilder();
    for (int at = 0; at < Math.min(content.length, 1024); at++) {
      boolean letter = content[at] > ' ' || content[at] == ' ' && !head.isEmpty();
      if (letter) {
        head.append((char) content[at]);
      }
    }
    return head.toString().toLowerCase(Locale.ROOT);
  }
}

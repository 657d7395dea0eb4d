package vn.tonghop.verify;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import vn.tonghop.finding.DocumentProblem;
import vn.tonghop.finding.IntakeProblem;

/// Reads a file by what it is, not by what it is called; each library is loaded for its own format
/// alone.
final class Drafts {

  private static final int LOOK = 1024;

  private Drafts() {}

  static Draft of(String file, byte[] content, Supplier<Workbook> workbook) {
    String name = file.toLowerCase(Locale.ROOT);
    if (content.length == 0) {
      return new Draft.Unread(new IntakeProblem.EmptyFile());
    }
    if (head(content).contains("%PDF-")) {
      return PdfDraft.of(file, content);
    }
    if (Characters.starts(content, 'P', 'K', 3, 4)) {
      return zipped(file, content, workbook);
    }
    if (Characters.starts(content, 0xD0, 0xCF, 0x11, 0xE0)) {
      boolean locked = has(content, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
      return new Draft.Unread(
          locked ? new DocumentProblem.DocumentLocked() : new DocumentProblem.DocumentNotRead(""));
    }
    if (name.endsWith(".csv") || name.endsWith(".tsv")) {
      return GridDraft.of(workbook.get());
    }
    return switch (Characters.of(content)) {
      case Characters.Unknown(DocumentProblem problem, int line) ->
          new Draft.Unread(
              isText(content) ? problem : new DocumentProblem.DocumentNotRead(""), line);
      case Characters.Known(String text) when isMarkup(text) -> HtmlDraft.of(file, text);
      case Characters.Known(String text) -> TextDraft.of(file, text);
    };
  }

  private static Draft zipped(String file, byte[] content, Supplier<Workbook> workbook) {
    if (has(content, "word/document".getBytes(StandardCharsets.US_ASCII))) {
      return WordDraft.of(file, content);
    }
    if (has(content, "xl/".getBytes(StandardCharsets.US_ASCII))) {
      return GridDraft.of(workbook.get());
    }
    boolean open = head(content).contains("opendocument");
    return new Draft.Unread(new DocumentProblem.DocumentNotRead(open ? ".odt" : ".zip"));
  }

  private static String head(byte[] content) {
    return new String(content, 0, Math.min(LOOK, content.length), StandardCharsets.ISO_8859_1);
  }

  private static boolean isMarkup(String text) {
    String start = text.stripLeading().toLowerCase(Locale.ROOT);
    return List.of("<html", "<!doctype html", "<?xml", "<table", "<body", "<head", "<div", "<p>")
        .stream()
        .anyMatch(start::startsWith);
  }

  /// Whether bytes in an unknown encoding are text at all: text has few control characters.
  private static boolean isText(byte[] content) {
    return head(content)
            .chars()
            .filter(letter -> letter < ' ' && !Character.isWhitespace(letter))
            .count()
        <= Math.min(LOOK, content.length) / 30;
  }

  private static boolean has(byte[] content, byte[] wanted) {
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

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
  ///
  /// @param macros whether programs are in it
  record Workbook(boolean macros) implements Format {}

  /// The container of Office before 2007: workbooks, and all else.
  ///
  /// @param ending what it says that it is; empty where it has none
  record OldOffice(String ending) implements Format {}

  /// OpenDocument spreadsheets, `.ods`.
  record OpenSpreadsheet() implements Format {}

  /// Letters, `.docx`.
  record Letter() implements Format {}

  /// HTML, under whatever name.
  record Page() implements Format {}

  /// Packed files.
  record Archive(List<String> names) implements Format {}

  Set<String> SYSTEM = Set.of("thumbs.db", "desktop.ini");

  static Format of(String file, byte[] content) {
    String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    boolean hidden = name.startsWith("~$") || name.startsWith(".") || name.startsWith("._");
    if (hidden || SYSTEM.contains(name) || isInMacFolder(file)) {
      return new Junk();
    }
    String ending = ending(file);
    if (content.length == 0) {
      return new Unread(new IntakeProblem.EmptyFile());
    }
    if (starts(content, 0xD0, 0xCF, 0x11, 0xE0)) {
      return new OldOffice(ending);
    }
    if (starts(content, 'P', 'K', 3, 4) || starts(content, 'P', 'K', 5, 6)) {
      return Zipped.format(ending, content);
    }
    return Plain.format(ending, content);
  }

  /// `__MACOSX/` holds what a Mac adds to what it packs.
  private static boolean isInMacFolder(String file) {
    return file.startsWith("__MACOSX/") || file.contains("/__MACOSX/");
  }

  /// The ending of a file's name, in small letters and with its dot; empty where it has none.
  static String ending(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
  }

  static boolean starts(byte[] content, int... magic) {
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

  /// Whether a text stands somewhere in the bytes.
  static boolean contains(byte[] content, String text) {
    byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
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

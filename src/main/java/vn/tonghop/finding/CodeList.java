package vn.tonghop.finding;

import java.util.List;
import java.util.stream.Collectors;
import vn.tonghop.model.Lang;

/// The table of all codes, as `check --list-codes` prints it.
public final class CodeList {

  private CodeList() {}

  /// A line a code: the code, padded, then its severity.
  public static String print(Lang lang) {
    List<Catalogue.Entry> entries = Catalogue.entries();
    int widest = entries.stream().mapToInt(entry -> entry.code().length()).max().orElse(0);
    return entries.stream().map(entry -> line(entry, widest, lang)).collect(Collectors.joining());
  }

  private static String line(Catalogue.Entry entry, int width, Lang lang) {
    String gap = " ".repeat(width - entry.code().length() + 2);
    return entry.code() + gap + entry.severity().label().in(lang) + "\n";
  }
}

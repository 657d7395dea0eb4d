package vn.tonghop.intake;

import java.util.List;
import java.util.Set;

/// What is said of a packed file: kinds and a number, never the names, which may be people's.
final class Archives {

  private static final Set<String> KNOWN =
      Set.of(
          ".csv", ".doc", ".docx", ".html", ".jpeg", ".jpg", ".ods", ".pdf", ".png", ".rar", ".tsv",
          ".txt", ".xls", ".xlsm", ".xlsx", ".zip");

  private Archives() {}

  /// The kinds of the files, each once and in order; an unknown one is `…`.
  static List<String> kinds(List<String> names) {
    return names.stream()
        .map(Format::ending)
        .map(ending -> KNOWN.contains(ending) ? ending : "…")
        .distinct()
        .sorted()
        .toList();
  }
}

package vn.tonghop.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FormatProblem;
import vn.tonghop.model.Source;

/// Names what a file is where its name says something else.
final class Disguise {

  private static final Set<String> TEXTS = Set.of(".csv", ".tsv", ".txt");
  private static final Set<String> PAGES = Set.of(".html", ".htm", ".xhtml");
  private static final Set<String> WORKBOOKS = Set.of(".xlsx", ".xlsm", ".xltx", ".xltm");
  private static final Set<String> OLD_WORKBOOKS = Set.of(".xls", ".xlt", ".et");

  /// Endings that say what a file is.
  private static final List<Set<String>> ENDINGS =
      List.of(
          TEXTS,
          PAGES,
          WORKBOOKS,
          OLD_WORKBOOKS,
          Set.of(".ods", ".ots"),
          Set.of(".docx", ".docm"),
          Set.of(".doc"),
          Set.of(".pdf"),
          Set.of(".zip"),
          Set.of(".rar"),
          Set.of(".jpg", ".jpeg"),
          Set.of(".png"),
          Set.of(".rtf"));

  /// What the container of old Office holds, by ending.
  private static final Map<String, String> DOCUMENTS =
      Map.of(".doc", ".doc", ".ppt", ".ppt", ".msg", ".msg", ".dot", ".doc");

  private Disguise() {}

  static Finding macros(String file) {
    return new Finding(new FormatProblem.Macros(), Source.ofFile(file));
  }

  /// The kind of a document in the container of old Office.
  static String document(String ending) {
    return DOCUMENTS.getOrDefault(ending, ".doc");
  }

  static Optional<Finding> of(String file, Format format, Received received) {
    String named = Format.ending(file);
    String is = ending(format, received);
    boolean known = ENDINGS.stream().anyMatch(same -> same.contains(named));
    boolean fits = ENDINGS.stream().anyMatch(same -> same.contains(named) && same.contains(is));
    if (!known || fits || is.isEmpty()) {
      return Optional.empty();
    }
    boolean page =
        is.equals(".html") && (WORKBOOKS.contains(named) || OLD_WORKBOOKS.contains(named));
    return Optional.of(
        new Finding(
            page ? new FormatProblem.HtmlWorkbook(named) : new FormatProblem.WrongEnding(named, is),
            Source.ofFile(file)));
  }

  /// The usual ending of what a file is; empty where it was not read, or only its name says it.
  private static String ending(Format format, Received received) {
    boolean read = received.kind() == Kind.TABLES;
    return switch (format) {
      case Format.Junk(), Format.Unread _ -> "";
      case Format.Document(String ending) -> ending;
      case Format.Archive _ -> ".zip";
      case Format.Text() -> read ? ".csv" : "";
      case Format.Page() -> read ? ".html" : "";
      case Format.OpenSpreadsheet() -> ".ods";
      case Format.Workbook _ -> read ? ".xlsx" : "";
      case Format.OldOffice _ -> read ? ".xls" : "";
      case Format.Letter() -> ".docx";
    };
  }
}

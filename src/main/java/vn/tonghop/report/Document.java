package vn.tonghop.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import vn.tonghop.finding.Checked;

/// The documents that a report can be.
public enum Document {
  TXT("txt"),
  MD("md"),
  JSON("json"),
  CSV("csv");

  private final String word;

  Document(String word) {
    this.word = word;
  }

  /// The word that plans and command lines use; also the ending of its file.
  public String word() {
    return word;
  }

  /// The words of all documents.
  public static List<String> words() {
    return Arrays.stream(values()).map(Document::word).toList();
  }

  /// The document of a word that is known to be one.
  public static Document of(String word) {
    return Arrays.stream(values())
        .filter(document -> document.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No document is called " + word));
  }

  /// The report; unusable where the office's own template has a fault.
  ///
  /// @param templateFolders where the office's own templates are
  public Checked<String> render(ReportData data, List<Path> templateFolders) {
    return switch (this) {
      case TXT -> TextReport.render(TextFormat.TXT, data, templateFolders);
      case MD -> TextReport.render(TextFormat.MD, data, templateFolders);
      case JSON -> new Checked.Usable<>(ReportJson.render(data), List.of());
      case CSV -> new Checked.Usable<>(ReportCsv.render(data), List.of());
    };
  }
}

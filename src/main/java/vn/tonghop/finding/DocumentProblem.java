package vn.tonghop.finding;

import java.util.List;

/// Why a finished text cannot be read.
public sealed interface DocumentProblem extends Problem {

  /// The document opens with a password only.
  @Graded(Severity.ERROR)
  record DocumentLocked() implements DocumentProblem {}

  /// The document is cut short or broken.
  @Graded(Severity.ERROR)
  record DocumentDamaged() implements DocumentProblem {}

  /// The document has pictures of pages, and no text.
  @Graded(Severity.ERROR)
  record DocumentWithoutText() implements DocumentProblem {}

  /// Pages that are pictures: nothing on them is verified.
  @Graded(Severity.WARNING)
  record PagesWithoutText(List<Integer> pages) implements DocumentProblem {
    public PagesWithoutText {
      pages = List.copyOf(pages);
    }
  }

  /// The document holds more than any report does.
  ///
  /// @param megabytes the bound on its text
  @Graded(Severity.ERROR)
  record DocumentTooLarge(int megabytes) implements DocumentProblem {}

  /// A file of a kind that is not read.
  ///
  /// @param format its usual ending; empty where it is unknown
  @Graded(Severity.ERROR)
  record DocumentNotRead(String format) implements DocumentProblem {}

  /// Text in another encoding than Unicode.
  ///
  /// @param line the first line that is not in it
  @Graded(Severity.ERROR)
  record DocumentNotUtf8(int line) implements DocumentProblem {}
}

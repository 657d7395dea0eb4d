package vn.tonghop.finding;

import java.util.List;

/// What is unusual or wrong with the form in which a file was sent.
public sealed interface FormatProblem extends Problem {

  /// Characters that were read on the word of the text itself, for nothing in the file names its
  /// encoding.
  sealed interface Recoded extends FormatProblem {

    /// The first line where it shows, from 1.
    int line();
  }

  /// Letters were brought into Unicode, and nothing but the words themselves says from what.
  ///
  /// @param line the first line that was converted, from 1
  @Graded(Severity.REMARK)
  record Converted(Encoding from, int line) implements Recoded {}

  /// A few characters beyond ASCII of a text that is neither Unicode nor Vietnamese were read as
  /// Windows-1252 has them: `£`, `°`, `é`.
  ///
  /// @param many how many there are
  /// @param line the first line with one, from 1
  @Graded(Severity.WARNING)
  record WesternLetters(int many, int line) implements Recoded {}

  /// A page of HTML under the name of a workbook.
  ///
  /// @param ending what its name says, such as `.xls`
  @Graded(Severity.REMARK)
  record HtmlWorkbook(String ending) implements FormatProblem {}

  /// The name says another kind of file than the content is.
  ///
  /// @param ending what the name says
  /// @param actual the usual ending of what it is
  @Graded(Severity.REMARK)
  record WrongEnding(String ending, String actual) implements FormatProblem {}

  /// Programs are in the workbook; they are not run.
  @Graded(Severity.REMARK)
  record Macros() implements FormatProblem {}

  /// Packed files: received, not read.
  ///
  /// @param files how many there are in it
  /// @param kinds their endings; `…` for others
  @Graded(Severity.WARNING)
  record Archive(int files, List<String> kinds) implements FormatProblem {
    public Archive {
      kinds = List.copyOf(kinds);
    }
  }

  /// What text files are converted from.
  enum Encoding {
    /// Without a byte order mark.
    UTF_16("UTF-16"),
    WINDOWS_1258("Windows-1258"),
    TCVN3("TCVN3 (ABC)"),
    VNI("VNI"),
    /// Read as Western text and saved again.
    TWICE_UTF_8("UTF-8 × 2");

    private final String title;

    Encoding(String title) {
      this.title = title;
    }

    /// What people call it, in either language.
    public String title() {
      return title;
    }
  }
}

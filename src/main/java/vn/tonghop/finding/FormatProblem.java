package vn.tonghop.finding;

/// What is unusual or wrong with the form in which a file was sent.
public sealed interface FormatProblem extends Problem {

  /// Letters were brought into Unicode, and nothing but the words themselves says from what.
  ///
  /// @param line the first line that was converted, from 1
  @Graded(Severity.REMARK)
  record Converted(Encoding from, int line) implements FormatProblem {}

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

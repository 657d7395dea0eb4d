package vn.tonghop.report;

/// The documents that a text template makes.
public enum TextFormat {
  TXT("report.txt.ftl"),
  MD("report.md.ftl");

  private final String template;

  TextFormat(String template) {
    this.template = template;
  }

  /// The name of its template, built in or of the office.
  String template() {
    return template;
  }
}

package vn.tonghop.report;

/// A report as JSON: the model that templates see, whole.
public final class ReportJson {

  private ReportJson() {}

  /// The model, with the keys that `templates/README.md` explains.
  public static String render(ReportData data) {
    return Json.of(ReportModel.of(data));
  }
}

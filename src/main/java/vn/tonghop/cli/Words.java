package vn.tonghop.cli;

import vn.tonghop.model.Label;

/// What the command line itself says, in both languages.
final class Words {

  static final Label UNIT = new Label("đơn vị", "unit");
  static final Label INDICATOR = new Label("chỉ tiêu", "indicator");
  static final Label LEVEL = new Label("cấp", "level");

  static final Label SHEET = new Label("trang tính", "sheet");

  static final Label ONE_FILE =
      new Label("-f csv và -f json chỉ nhận một tệp", "-f csv and -f json take one file");

  static final Label NEEDS_PERIOD =
      new Label(
          "không có kỳ báo cáo thì --fail-on chỉ nhận warning",
          "without a period --fail-on takes warning alone");

  static final Label SCORECARD = new Label("bộ tiêu chí xếp loại", "scorecard");

  static final Label NO_SCORECARDS =
      new Label(
          "kế hoạch chưa có bộ tiêu chí xếp loại nào; ghi ở scorecards: trong plan.yaml",
          "the plan has no scorecard; write one under scorecards: in plan.yaml");

  static final Label NO_CLAIMS =
      new Label("không có phép tính nào để đối chiếu", "nothing to verify: no claims found");

  private Words() {}

  static Label claims(int claims, int wrong) {
    return new Label(
        "%d phép tính, %d sai".formatted(claims, wrong),
        "%d %s, %d wrong".formatted(claims, claims == 1 ? "claim" : "claims", wrong));
  }

  static Label noBoundaries(String written) {
    return new Label(
        "--boundaries không nhận giá trị \"%s\"; dùng as-reported, current hoặc một ngày 2025-07-01"
            .formatted(written),
        "--boundaries does not take \"%s\"; use as-reported, current, or a day 2025-07-01"
            .formatted(written));
  }

  static Label noWorkspace(String folder) {
    return new Label(
        "không thấy plan.yaml trong thư mục " + folder + "; dùng -C DIR để chỉ thư mục làm việc",
        "no plan.yaml in " + folder + "; name the workspace with -C DIR");
  }

  static Label noPeriod(String written) {
    return new Label(
        "\"%s\" không phải là kỳ báo cáo; viết 2021-06, 2021-Q2, 2021-H1, 2021-9M, 2021, hai ngày"
                .formatted(written)
            + " 2021-01-01..2021-09-15, hoặc last-month",
        "\"%s\" is no period; write 2021-06, 2021-Q2, 2021-H1, 2021-9M, 2021, two dates"
                .formatted(written)
            + " 2021-01-01..2021-09-15, or last-month");
  }

  static Label outsidePlan(String period, int firstYear, int lastYear) {
    String years = firstYear == lastYear ? "" + firstYear : firstYear + "–" + lastYear;
    return new Label(
        "kỳ %s nằm ngoài kế hoạch (%s)".formatted(period, years),
        "%s lies outside the plan (%s)".formatted(period, years));
  }

  static Label unknown(Label kind, String written, String known) {
    return new Label(
        "không có %s \"%s\"%s".formatted(kind.vi(), written, known),
        "there is no %s \"%s\"%s".formatted(kind.en(), written, known));
  }

  static Label unknownFormat(String written, String allowed) {
    return new Label(
        "không có định dạng \"%s\" cho lệnh này; dùng %s".formatted(written, allowed),
        "this command has no format \"%s\"; use %s".formatted(written, allowed));
  }

  static Label unreadable(String file) {
    return new Label("không đọc hoặc ghi được tệp " + file, "cannot read or write " + file);
  }

  static Label inputNotOutput(String file) {
    return new Label(
        "không ghi đè lên dữ liệu đầu vào: " + file, "an input is never written over: " + file);
  }

  static Label fault(String version) {
    return new Label(
        "lỗi của chính tonghop %s; đề nghị gửi những dòng trên kèm lệnh đã chạy cho người phát triển"
            .formatted(version),
        "this is a fault of tonghop %s itself; please report the lines above with the command"
            .formatted(version));
  }

  static Label written(String file) {
    return new Label("đã ghi " + file, "wrote " + file);
  }

  static Label missing(String what) {
    return new Label("thiếu " + what, "missing: " + what);
  }

  static Label unmatched(String what) {
    return new Label(
        "không có lệnh hoặc tùy chọn " + what, "there is no such command or option: " + what);
  }

  static Label badValue(String option, String written) {
    return new Label(
        "%s không nhận giá trị \"%s\"".formatted(option, written),
        "%s does not take \"%s\"".formatted(option, written));
  }
}

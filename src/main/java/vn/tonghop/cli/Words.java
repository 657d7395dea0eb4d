package vn.tonghop.cli;

import vn.tonghop.model.Label;

/// What the command line itself says, in both languages.
final class Words {

  static final Label UNIT = new Label("đơn vị", "unit");
  static final Label INDICATOR = new Label("chỉ tiêu", "indicator");
  static final Label LEVEL = new Label("cấp", "level");

  static final Label ONE_FILE = new Label("-f csv chỉ nhận một tệp", "-f csv takes one file");

  private Words() {}

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
        "không có %s \"%s\"; %s".formatted(kind.vi(), written, known),
        "there is no %s \"%s\"; %s".formatted(kind.en(), written, known));
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

  static Label files(int count, int used) {
    return new Label(
        "%d tệp, %d tệp được dùng".formatted(count, used),
        "%d files, %d of them used".formatted(count, used));
  }
}

package vn.tonghop.finding;

import vn.tonghop.finding.FormatProblem.Encoding;

/// The words of problems with the form of files.
final class FormatWording {

  private FormatWording() {}

  static Wording of(FormatProblem problem) {
    return switch (problem) {
      case FormatProblem.Converted(Encoding from, int line) -> converted(from, line);
    };
  }

  private static Wording converted(Encoding from, int line) {
    String vi = "đối chiếu vài tên trong tệp gốc; lần sau lưu dạng \"CSV UTF-8\" hoặc .xlsx";
    String en = "compare a few names with the file; save it as `CSV UTF-8` or .xlsx next time";
    return switch (from) {
      case UTF_16, WINDOWS_1258, TCVN3, VNI ->
          Wording.of(
              "chữ trong tệp theo bảng mã %s, đã chuyển sang Unicode từ dòng %d"
                  .formatted(from.title(), line),
              "the letters are %s and were converted to Unicode from line %d on"
                  .formatted(from.title(), line),
              vi,
              en);
      case TWICE_UTF_8 ->
          Wording.of(
              "chữ tiếng Việt bị lưu nhầm bảng mã (kiểu \"PhÆ°á»ng\"), đã khôi phục từ dòng %d"
                  .formatted(line),
              "letters were saved in a wrong encoding (as in \"PhÆ°á»ng\") and were repaired from line %d on"
                  .formatted(line),
              vi,
              en);
    };
  }
}

package vn.tonghop.finding;

import java.util.List;
import vn.tonghop.finding.FormatProblem.Encoding;

/// The words of problems with the form of files.
final class FormatWording {

  private FormatWording() {}

  static Wording of(FormatProblem problem) {
    return switch (problem) {
      case FormatProblem.Converted(Encoding from, int line) -> converted(from, line);
      case FormatProblem.WesternLetters(int many, int line) ->
          Wording.of(
              "tệp không phải UTF-8; %d ký tự, từ dòng %d, được đọc theo Windows-1252 và có thể sai"
                  .formatted(many, line),
              "the text is not UTF-8; characters read as Windows-1252, maybe wrongly: %d, from line %d on"
                  .formatted(many, line),
              "xem các ký tự đó có đúng không; lần sau lưu dạng \"CSV UTF-8\" hoặc .xlsx",
              "see whether they are right; save it as `CSV UTF-8` or .xlsx next time");
      case FormatProblem.HtmlWorkbook(String ending) ->
          Wording.of(
              "tệp tên là %s nhưng thực ra là trang HTML; đã đọc bảng trong đó".formatted(ending),
              "the file is called %s but is a page of HTML; its tables were read".formatted(ending),
              "mở bằng Excel, chọn Lưu thành (Save As), kiểu Excel Workbook (.xlsx)",
              "open it in Excel and save it as Excel Workbook (.xlsx)");
      case FormatProblem.WrongEnding(String ending, String actual) ->
          Wording.of(
              "tên tệp là %s nhưng nội dung là %s".formatted(ending, actual),
              "the file is called %s but is %s inside".formatted(ending, actual),
              "nội dung quyết định cách đọc; nên đổi đuôi tên tệp cho đúng",
              "the content decides how it is read; better give it its own ending");
      case FormatProblem.Macros() ->
          Wording.of(
              "tệp có macro; macro không được chạy, chỉ số liệu được đọc",
              "macros are in the file; they are not run, only the cells are read",
              "nếu số liệu do macro tính, mở bằng Excel, chạy rồi lưu lại dạng .xlsx",
              "if a macro makes the figures, run it in Excel and save the file as .xlsx");
      case FormatProblem.Archive(int files, List<String> kinds) ->
          Wording.of(
              "đã nhận tệp nén (%d tệp: %s), chưa đọc được số liệu"
                  .formatted(files, String.join(", ", kinds)),
              "packed files (%d: %s) are received but not read"
                  .formatted(files, String.join(", ", kinds)),
              "giải nén vào thư mục submissions rồi chạy lại",
              "unpack them into the folder submissions and run again");
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

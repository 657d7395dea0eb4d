package vn.tonghop.finding;

import java.util.List;

/// The words of problems of the intake stage.
final class IntakeWording {

  private IntakeWording() {}

  static Wording of(IntakeProblem problem) {
    return switch (problem) {
      case IntakeProblem.EmptyFile() ->
          Wording.of(
              "tệp rỗng, không có nội dung",
              "the file is empty",
              "đề nghị đơn vị gửi lại tệp",
              "ask the unit to send the file again");
      case IntakeProblem.Unreadable() ->
          Wording.of(
              "không mở được tệp: liên kết hỏng hoặc không có quyền đọc",
              "the file cannot be opened: a broken link, or no permission to read",
              "kiểm tra đường dẫn và quyền truy cập, hoặc chép lại tệp vào thư mục này",
              "check the link and the permissions, or copy the file into this folder again");
      case IntakeProblem.BinaryFile() ->
          Wording.of(
              "tệp không phải bảng tính, cũng không phải văn bản",
              "the file is neither a workbook nor text",
              "đề nghị đơn vị gửi lại dưới dạng .xlsx hoặc .csv",
              "ask the unit for an .xlsx or .csv file");
      case IntakeProblem.NotUtf8(int line) ->
          Wording.of(
              "bảng mã của tệp không phải UTF-8, từ dòng %d".formatted(line),
              "the text is not UTF-8, from line %d on".formatted(line),
              "mở tệp bằng Excel, lưu lại dạng \"CSV UTF-8\" hoặc .xlsx",
              "open the file in Excel and save it as `CSV UTF-8` or .xlsx");
      case IntakeProblem.UnclosedQuote(int line) ->
          Wording.of(
              "dấu ngoặc kép mở ở dòng %d không được đóng đúng chỗ".formatted(line),
              "a quote opened in the row of line %d is not closed where its cell ends"
                  .formatted(line),
              "đóng dấu ngoặc kép; trong ô có ngoặc kép thì viết hai dấu liền nhau (\"\")",
              "close the quote; inside a quoted cell, a quote is written twice (\"\")");
      case IntakeProblem.OtherFormat(String format) ->
          Wording.of(
              "chưa đọc được tệp dạng %s".formatted(format),
              "files of the kind %s cannot be read".formatted(format),
              format.equals(".numbers")
                  ? "trong Numbers chọn Tệp, Xuất sang (Export To), Excel"
                  : "mở tệp, chọn Lưu thành (Save As), kiểu Excel Workbook (.xlsx)",
              format.equals(".numbers")
                  ? "in Numbers, export it to Excel"
                  : "open the file and save it as Excel Workbook (.xlsx)");
      case IntakeProblem.PasswordProtected() ->
          Wording.of(
              "tệp được đặt mật khẩu",
              "the workbook is protected by a password",
              "bỏ mật khẩu mở tệp rồi lưu lại dạng .xlsx",
              "remove the password and save it as .xlsx");
      case IntakeProblem.DamagedWorkbook(String part) ->
          Wording.of(
              "bảng tính bị hỏng hoặc tải về chưa đủ" + (part.isEmpty() ? "" : ": " + part),
              "the workbook is damaged or cut short" + (part.isEmpty() ? "" : ": " + part),
              "mở tệp bằng Excel và lưu lại; nếu không mở được, đề nghị đơn vị gửi lại",
              "open it in Excel and save it again; if it does not open, ask for it again");
      case IntakeProblem.TooLarge(IntakeProblem.Limit limit, long allowed) ->
          tooLarge(limit, allowed);
      case IntakeProblem.NoTable() ->
          Wording.of(
              "không tìm thấy bảng số liệu trong tệp",
              "there is no table in the file",
              "bảng cần một dòng tiêu đề (đơn vị, kỳ, chỉ tiêu, kết quả…) và số liệu ở dưới",
              "a table has a row of heads (unit, period, indicator, value…) and data below");
      case IntakeProblem.HiddenCells(boolean sheet, List<String> rows, List<String> columns) ->
          hidden(sheet, rows, columns);
      case IntakeProblem.NotATable(String format) ->
          Wording.of(
              "đã nhận tệp %s, chưa đọc được số liệu".formatted(format),
              "the file (%s) is received but holds no table that can be read".formatted(format),
              "nếu tệp có số liệu, đề nghị đơn vị gửi bảng dạng .xlsx hoặc .csv",
              "if there are figures in it, ask the unit for an .xlsx or .csv file");
    };
  }

  private static Wording tooLarge(IntakeProblem.Limit limit, long allowed) {
    String vi =
        switch (limit) {
          case MEGABYTES -> "giải nén ra hơn %d MB".formatted(allowed);
          case RATIO -> "giải nén ra gấp hơn %d lần".formatted(allowed);
          case CELLS -> "có hơn %d ô".formatted(allowed);
        };
    String en =
        switch (limit) {
          case MEGABYTES -> "unpacks to more than %d MB".formatted(allowed);
          case RATIO -> "unpacks to more than %d times its size".formatted(allowed);
          case CELLS -> "has more than %d cells".formatted(allowed);
        };
    return Wording.of(
        "bảng tính quá lớn: " + vi,
        "the workbook is too large: it " + en,
        "xóa các trang, dòng và định dạng thừa rồi lưu lại, hoặc chia thành nhiều tệp",
        "remove sheets, rows and formats that nobody needs, or split the file");
  }

  private static Wording hidden(boolean sheet, List<String> rows, List<String> columns) {
    StringBuilder vi = new StringBuilder(sheet ? "bảng nằm ở trang tính bị ẩn" : "bảng có");
    StringBuilder en = new StringBuilder(sheet ? "the table's sheet is hidden" : "the table has");
    if (!rows.isEmpty()) {
      vi.append(sheet ? "; dòng ẩn: " : " dòng ẩn: ").append(String.join(", ", rows));
      en.append(sheet ? "; hidden rows: " : " hidden rows: ").append(String.join(", ", rows));
    }
    if (!columns.isEmpty()) {
      boolean more = sheet || !rows.isEmpty();
      vi.append(more ? "; cột ẩn: " : " cột ẩn: ").append(String.join(", ", columns));
      en.append(more ? "; hidden columns: " : " hidden columns: ")
          .append(String.join(", ", columns));
    }
    return Wording.of(
        vi.toString(),
        en.toString(),
        "phần bị ẩn vẫn được đọc; xóa khỏi tệp nếu không phải số liệu báo cáo",
        "what is hidden is read all the same; delete it if it is no part of the report");
  }
}

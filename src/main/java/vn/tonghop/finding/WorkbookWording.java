package vn.tonghop.finding;

import java.util.List;

/// The words of problems with workbooks.
final class WorkbookWording {

  private WorkbookWording() {}

  static Wording of(WorkbookProblem problem) {
    return switch (problem) {
      case WorkbookProblem.StaleFormula(String stored, String recalculated) ->
          Wording.of(
              "công thức lưu kết quả %s, tính lại được %s; số đang dùng là %s"
                  .formatted(stored, recalculated, stored),
              "the formula's stored value is %s, but it gives %s; %s is used"
                  .formatted(stored, recalculated, stored),
              "mở tệp bằng Excel, nhấn F9 để tính lại, lưu rồi gửi lại",
              "open it in Excel, press F9 to calculate it again, save it and send it again");
      case WorkbookProblem.ExternalLink(String formula) ->
          Wording.of(
              "công thức lấy số từ tệp khác: %s".formatted(formula),
              "the formula takes its value from another file: %s".formatted(formula),
              "số đã lưu vẫn được dùng; đối chiếu với tệp gốc, hoặc dán thành giá trị (Paste Values) rồi gửi lại",
              "the stored value is used; compare it with that file, or paste it as a value");
      case WorkbookProblem.FormulasUnchecked() ->
          Wording.of(
              "quá nhiều công thức, không tính lại để đối chiếu được; dùng kết quả đã lưu",
              "the formulas are too many to be calculated again; their stored values are used",
              "nên dán thành giá trị (Paste Values), hoặc thu hẹp vùng tính như A:IV",
              "paste them as values, or make ranges such as A:IV smaller");
      case WorkbookProblem.ActiveFilter(String range) ->
          Wording.of(
              "trang tính đang lọc dữ liệu ở vùng %s; các dòng bị lọc vẫn được đọc"
                  .formatted(range),
              "a filter is on in %s; the rows that it hides are read all the same".formatted(range),
              "bỏ lọc để xem đủ các dòng; xóa dòng không phải số liệu báo cáo",
              "clear the filter to see all rows; delete those that are no part of the report");
      case WorkbookProblem.LegacyFont(List<String> fonts, int cells) ->
          Wording.of(
              "%d ô viết bằng phông cũ (%s) đã được chuyển sang Unicode"
                  .formatted(cells, String.join(", ", fonts)),
              "%d cells in fonts from before Unicode (%s) were translated"
                  .formatted(cells, String.join(", ", fonts)),
              "nên gửi tệp dùng phông Unicode như Times New Roman",
              "better send files in a Unicode font such as Times New Roman");
      case WorkbookProblem.CellTooLong(int allowed) ->
          Wording.of(
              "có ô dài hơn %d ký tự".formatted(allowed),
              "a cell holds more than %d characters".formatted(allowed),
              "Excel không cho phép ô dài như vậy; đề nghị đơn vị kiểm tra và gửi lại tệp",
              "no spreadsheet allows that; ask the unit to check the file and send it again");
    };
  }
}

package vn.tonghop.finding;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.tonghop.model.Label;

/// The words of problems with tables.
final class TableWording {

  private static final int MOST_HEADS = 12;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private TableWording() {}

  static Wording of(TableProblem problem) {
    return switch (problem) {
      case TableProblem.NoValueColumn(List<String> heads) ->
          Wording.of(
              "không tìm thấy cột số liệu; các tiêu đề cột đọc được: " + listed(heads),
              "no column holds values; the heads are: " + listed(heads),
              "đặt tên cột là \"Kết quả\" hoặc \"Lũy kế\", đặt tên chỉ tiêu đúng như trong kế hoạch, hoặc khai báo tiêu đề riêng ở `columns:` của plan.yaml",
              "head a column `Kết quả` or `Lũy kế`, name the indicators as the plan does, or give this office's heads under `columns:` in plan.yaml");
      case TableProblem.DatePastWindow(LocalDate date, LocalDate closing) ->
          Wording.of(
              "biểu ghi số liệu đến ngày %s, sau ngày chốt số liệu của kỳ (%s)"
                  .formatted(DAY.format(date), DAY.format(closing)),
              "the table says that its figures reach to %s, past the last day of the period (%s)"
                  .formatted(date, closing),
              "kiểm tra kỳ báo cáo; nếu số liệu tính cả những ngày sau, đề nghị đơn vị báo cáo lại",
              "look at the period; if later days are counted, ask the unit to report again");
      case TableProblem.MissingColumn(String column, List<String> heads) ->
          Wording.of(
              "thiếu cột `%s`; các tiêu đề cột đọc được: %s".formatted(column, listed(heads)),
              "there is no column `%s`; the heads are: %s".formatted(column, listed(heads)),
              "thêm cột này; dòng đầu của tệp là tên các cột",
              "add the column; the first line of the file holds the heads");
      case TableProblem.TwoValueColumns(List<String> heads) ->
          Wording.of(
              "có nhiều cột có thể là cột số liệu: " + listed(heads),
              "several columns may hold the values: " + listed(heads),
              "chỉ để một cột số liệu của kỳ, hoặc khai báo cột đúng ở `columns: {value: […]}` của plan.yaml",
              "leave one column for the period's values, or name the right one under `columns: {value: […]}` in plan.yaml");
      case TableProblem.PersonalData(TableProblem.PersonalData.Kind kind) -> personal(kind);
      case TableProblem.PersonalCellsHidden(long cells) ->
          Wording.of(
              "%d ô có thể là dữ liệu cá nhân, đã che".formatted(cells),
              "cells that may hold personal data are hidden: %d".formatted(cells),
              "tệp này sẽ bị loại khi tổng hợp; xóa dữ liệu cá nhân, chỉ báo cáo số lượng",
              "the file would be refused; take the personal data out and report counts alone");
      case TableProblem.HeadBeatsPlan(String head, boolean cumulative) ->
          Wording.of(
              "cột \"%s\" được lấy là số %s, khác với khai báo `values:` của kế hoạch"
                  .formatted(head, cumulative ? "lũy kế" : "trong kỳ"),
              "column `%s` is taken as %s, unlike `values:` in the plan"
                  .formatted(head, cumulative ? "cumulative" : "the period's own"),
              "nếu không đúng, sửa tiêu đề cột; nếu mọi đơn vị đều báo cáo như vậy, sửa `values:` trong plan.yaml",
              "if that is wrong, correct the head; if all units report so, correct `values:` in plan.yaml");
      case TableProblem.TableNotRead(List<String> heads) ->
          Wording.of(
              "bỏ qua một bảng không có chỉ tiêu nào của kế hoạch: " + listed(heads),
              "a table without any of the plan's indicators was passed over: " + listed(heads),
              "không cần làm gì nếu đây là bảng hướng dẫn hoặc danh mục",
              "nothing to do if it holds instructions or lists");
    };
  }

  private static String listed(List<String> heads) {
    List<String> named = heads.stream().filter(head -> !head.isBlank()).toList();
    String shown = String.join(" | ", named.subList(0, Math.min(MOST_HEADS, named.size())));
    return named.size() > MOST_HEADS ? shown + " | …" : shown;
  }

  private static Wording personal(TableProblem.PersonalData.Kind kind) {
    Label what =
        switch (kind) {
          case NAME -> new Label("họ tên", "names");
          case BIRTH_DATE -> new Label("ngày sinh, năm sinh", "birth dates");
          case ID_NUMBER -> new Label("số định danh cá nhân", "an identity number");
          case ADDRESS -> new Label("địa chỉ", "home addresses");
          case PHONE -> new Label("số điện thoại", "a phone number");
        };
    return Wording.of(
        "có dữ liệu cá nhân (%s); cả tệp bị loại".formatted(what.vi()),
        "there is personal data (%s); the whole file is refused".formatted(what.en()),
        "xóa cột hoặc ô này, chỉ báo cáo số lượng, rồi nộp lại",
        "delete the column or the cell, report counts alone, and submit again");
  }
}

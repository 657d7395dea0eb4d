package vn.tonghop.finding;

import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Period;

/// The words of problems between the files of a workspace.
final class WorkspaceWording {

  private WorkspaceWording() {}

  static Wording of(WorkspaceProblem problem) {
    return switch (problem) {
      case WorkspaceProblem.PreviousUnusable(String folder) ->
          Wording.of(
              "thư mục `%s` của các năm trước không có kế hoạch dùng được".formatted(folder),
              "the folder `%s` of the years before holds no plan that can be used"
                  .formatted(folder),
              "sửa `previous`, hoặc chạy `tonghop check -C %s` để xem lỗi".formatted(folder),
              "correct `previous`, or run `tonghop check -C %s` to see what is wrong"
                  .formatted(folder));
      case WorkspaceProblem.TargetsNotRestated(Label indicator) ->
          Wording.of(
              "%s: không so chỉ tiêu giao cho từng đơn vị với số liệu theo địa giới khác"
                  .formatted(indicator.vi()),
              "%s: what single units were given is not set against figures for other boundaries"
                  .formatted(indicator.en()),
              "bỏ `--boundaries` để xem chỉ tiêu của từng đơn vị",
              "leave `--boundaries` out to see the targets of single units");
      case WorkspaceProblem.AdjustmentStale(Label unit, Label indicator, Period period) ->
          Wording.of(
              "không áp dụng điều chỉnh của %s, %s, %s: số liệu đã nộp không còn như cột `old`"
                  .formatted(unit.vi(), indicator.vi(), period.name(Lang.VI)),
              "the correction of %s, %s, %s is not applied: the reading is not `old` any more"
                  .formatted(unit.en(), indicator.en(), period.name(Lang.EN)),
              "đối chiếu lại với đơn vị, rồi sửa hoặc xóa dòng này",
              "ask the unit again, then correct the row or delete it");
      case WorkspaceProblem.ReceiptWithoutFile(String file) ->
          Wording.of(
              "received.csv ghi ngày nhận của `%s`, nhưng không có tệp này".formatted(file),
              "received.csv has a day for `%s`, but there is no such file".formatted(file),
              "ghi đường dẫn kể từ thư mục submissions, đúng cả thư mục con và đuôi tệp",
              "write its path from the folder of submissions on, with sub-folders and ending");
    };
  }
}

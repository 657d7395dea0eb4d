package vn.tonghop.finding;

/// The words of problems with cells that hold no plain number.
final class SpecialWording {

  private SpecialWording() {}

  static Wording of(CellProblem.Special problem) {
    return switch (problem) {
      case CellProblem.UnknownSiteState(String written) ->
          Wording.of(
              "\"%s\" không phải là tình trạng của một tụ điểm".formatted(written),
              "\"%s\" is no state of a site".formatted(written),
              "ghi một trong các tình trạng: đã triệt xóa, đang hoạt động, tái hoạt động, mới phát sinh",
              "write one of: closed, open, reopened, new");
      case CellProblem.SiteNotNamed(String written) ->
          Wording.of(
              "\"%s\" ghi cho cả danh sách tụ điểm, không rõ tụ điểm nào".formatted(written),
              "\"%s\" stands for a whole list of sites, and names none".formatted(written),
              "ghi mỗi tụ điểm một dòng, với tên tụ điểm và tình trạng",
              "give each site a row, with its name and its state");
      case CellProblem.NotAMilestone(String written) ->
          Wording.of(
              "\"%s\" không cho biết việc đã thực hiện hay chưa".formatted(written),
              "\"%s\" does not say whether it is done".formatted(written),
              "ghi ngày thực hiện và văn bản, ví dụ \"Kế hoạch số 12/KH-UBND ngày 15/3/2024\"; ghi \"chưa\" nếu chưa thực hiện",
              "write the day and the document, as in `Kế hoạch số 12/KH-UBND ngày 15/3/2024`, or `chưa` if it is not done");
      case CellProblem.NotADate(String written) ->
          Wording.of(
              written.isEmpty() ? "không ghi ngày" : "\"%s\" không phải là ngày".formatted(written),
              written.isEmpty() ? "no date is given" : "\"%s\" is no date".formatted(written),
              "ghi ngày như 2024-03-15 hoặc 15/3/2024",
              "write it as in 2024-03-15 or 15/3/2024");
      case CellProblem.BadWeight(String reported, String expected) ->
          Wording.of(
              "số báo cáo đã nhận \"%s\" trên số phải nộp \"%s\" không hợp lệ"
                  .formatted(reported, expected),
              "\"%s\" reports of \"%s\" due cannot be".formatted(reported, expected),
              "đề nghị đơn vị xuất lại bảng bằng tonghop rollup; không sửa cột reported và expected",
              "ask for the table again as tonghop rollup writes it; its columns reported and expected are not to be changed");
      case CellProblem.PartAboveWhole(String written) ->
          Wording.of(
              "\"%s\" có tử số lớn hơn mẫu số".formatted(written),
              "\"%s\" has a part above its whole".formatted(written),
              "kiểm tra lại hai số, rồi nộp lại",
              "look at both numbers, and submit again");
      case CellProblem.NotAdjustable(String indicator) ->
          Wording.of(
              "không điều chỉnh được %s: chỉ tiêu này không có số liệu riêng".formatted(indicator),
              "%s cannot be adjusted: it has no number of its own".formatted(indicator),
              "điều chỉnh chỉ tiêu thành phần; với nội dung bằng lời thì nộp lại báo cáo",
              "adjust the indicators that it is made of; where it is in words, submit again");
    };
  }
}

package vn.tonghop.finding;

import java.util.List;
import java.util.Optional;
import vn.tonghop.model.Label;

/// The words of problems with names of units, periods and indicators.
final class NameWording {

  private NameWording() {}

  static Wording of(NameProblem problem) {
    return switch (problem) {
      case NameProblem.UnknownUnit(String written, Optional<String> nearest) ->
          Wording.of(
              "không có đơn vị nào tên là \"%s\"".formatted(written),
              "no unit is called \"%s\"".formatted(written),
              nearest
                  .map(
                      "có phải \"%s\"? sửa lại trong tệp, hoặc thêm tên này vào `aliases:` của đơn vị"
                          ::formatted)
                  .orElse("ghi mã hoặc tên đơn vị như trong units.yaml"),
              nearest
                  .map(
                      "\"%s\"? correct the file, or add the name to the unit's `aliases:`"
                          ::formatted)
                  .orElse("use a code or name of units.yaml"));
      case NameProblem.UnitOutOfTime outOfTime -> OutOfTimeWording.of(outOfTime);
      case NameProblem.UnknownIndicator(String written, Optional<String> nearest) ->
          unknownIndicator(written, nearest);
      case NameProblem.UnknownPeriod(String written, Optional<String> years) ->
          unknownPeriod(written, years);
      case NameProblem.NoUnit() ->
          Wording.of(
              "không rõ số liệu của đơn vị nào",
              "nothing says which unit this is from",
              "ghi \"Đơn vị: …\" ở đầu biểu, thêm cột đơn vị, hoặc đặt tên tệp theo mã đơn vị, ví dụ phuc-xa.xlsx",
              "write `Đơn vị: …` above the table, add a column for the unit, or name the file after the unit's code, as in phuc-xa.xlsx");
      case NameProblem.NoPeriod() ->
          Wording.of(
              "không rõ số liệu của kỳ nào",
              "nothing says which period this is for",
              "ghi \"Kỳ báo cáo: 2021-06\" ở đầu biểu, thêm cột kỳ báo cáo, hoặc để tệp trong thư mục 2021-06",
              "write `Kỳ báo cáo: 2021-06` above the table, add a column for the period, or put the file into a folder 2021-06");
      case NameProblem.AmbiguousName(String written, List<String> candidates) ->
          Wording.of(
              "tên \"%s\" ứng với nhiều mã: %s".formatted(written, String.join(", ", candidates)),
              "\"%s\" may be any of %s".formatted(written, String.join(", ", candidates)),
              "ghi mã, hoặc tên đầy đủ dấu và cấp (phường, xã, quận…)",
              "write the code, or the full name with its accents and its kind");
      case NameProblem.NamesDisagree(String first, String second) ->
          Wording.of(
              "mã và tên trong một dòng không khớp: \"%s\" và \"%s\"".formatted(first, second),
              "code and name in one row do not agree: \"%s\" and \"%s\"".formatted(first, second),
              "sửa một trong hai cho đúng; đến khi đó dòng này không được lấy",
              "correct one of the two; until then the row is not taken");
      case NameProblem.PlacesDisagree disagree -> placesDisagree(disagree);
      case NameProblem.OtherIndicator(String written) ->
          Wording.of(
              "\"%s\" là chỉ tiêu của kế hoạch khác, không được lấy".formatted(written),
              "\"%s\" is an indicator of another plan and is not taken".formatted(written),
              "không cần làm gì; tên này có ở `other-indicators:` của plan.yaml",
              "nothing to do; plan.yaml names it under `other-indicators:`");
    };
  }

  private static Wording unknownIndicator(String written, Optional<String> nearest) {
    return written.isEmpty()
        ? Wording.of(
            "dòng này có số liệu nhưng không ghi chỉ tiêu",
            "the row has a value but names no indicator",
            "ghi mã hoặc tên chỉ tiêu như trong kế hoạch",
            "write an indicator's code or name as the plan has it")
        : Wording.of(
            "kế hoạch không có chỉ tiêu \"%s\"".formatted(written),
            "the plan has no indicator \"%s\"".formatted(written),
            nearest
                .map(
                    "có phải \"%s\"? sửa lại trong tệp, hoặc thêm tên này vào `aliases:` của chỉ tiêu"
                        ::formatted)
                .orElse(
                    "ghi mã hoặc tên chỉ tiêu như trong kế hoạch; chỉ tiêu của kế hoạch khác thì khai báo ở `other-indicators:`"),
            nearest
                .map(
                    "\"%s\"? correct the file, or add the name to the indicator's `aliases:`"
                        ::formatted)
                .orElse(
                    "use a code or name of the plan; name those of other plans under `other-indicators:`"));
  }

  private static Wording unknownPeriod(String written, Optional<String> years) {
    return years
        .map(plan ->
            Wording.of(
                "kỳ \"%s\" nằm ngoài kế hoạch (%s)".formatted(written, plan),
                "the period \"%s\" lies outside of the plan (%s)".formatted(written, plan),
                "kiểm tra năm trong tệp, tên tệp và tên thư mục",
                "look at the year in the file, in its name and in its folder"))
        .orElseGet(() ->
            Wording.of(
                "\"%s\" không phải là kỳ báo cáo".formatted(written),
                "\"%s\" is no period".formatted(written),
                "ghi kỳ báo cáo như 2021-06, 2021-Q2, 2021-H1, 2021-9M, 2021 hoặc \"tháng 6 năm 2021\"",
                "write it as in 2021-06, 2021-Q2, 2021-H1, 2021-9M, 2021 or `tháng 6 năm 2021`"));
  }

  private static Wording placesDisagree(NameProblem.PlacesDisagree disagree) {
    Label subject =
        switch (disagree.subject()) {
          case UNIT -> new Label("đơn vị", "units");
          case PERIOD -> new Label("kỳ báo cáo", "periods");
          case REVISION -> new Label("lần gửi", "revisions");
        };
    return Wording.of(
        "%s không thống nhất: %s ghi %s, %s ghi %s; cả tệp bị loại"
            .formatted(
                subject.vi(),
                place(disagree.firstPlace()).vi(),
                disagree.first(),
                place(disagree.secondPlace()).vi(),
                disagree.second()),
        "two %s: %s says %s, %s says %s; the whole file is refused"
            .formatted(
                subject.en(),
                place(disagree.firstPlace()).en(),
                disagree.first(),
                place(disagree.secondPlace()).en(),
                disagree.second()),
        "sửa chỗ sai, hoặc đổi tên tệp, chuyển tệp sang đúng thư mục",
        "correct the wrong one, or rename or move the file");
  }

  private static Label place(NameProblem.Place place) {
    return switch (place) {
      case CELL -> new Label("ô trong bảng", "a cell");
      case TITLE -> new Label("phần đầu biểu", "the title block");
      case FILE_NAME -> new Label("tên tệp", "the file's name");
      case FOLDER -> new Label("tên thư mục", "the folder's name");
      case SHEET -> new Label("tên trang tính", "the sheet's name");
    };
  }
}

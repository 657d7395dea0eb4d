package vn.tonghop.finding;

import vn.tonghop.finding.PlanProblem.WrongGoal.Reason;
import vn.tonghop.model.Label;

/// The words for the reasons why an indicator cannot have a goal.
final class GoalReasons {

  private GoalReasons() {}

  static Wording of(String indicator, String written, Reason reason) {
    return new Wording(message(indicator, written, reason), hint(reason));
  }

  private static Label message(String indicator, String written, Reason reason) {
    return switch (reason) {
      case NONE ->
          new Label(
              "chưa ghi mức giao cho `%s`".formatted(indicator),
              "nothing is demanded of `%s`".formatted(indicator));
      case SEVERAL ->
          new Label(
              "`%s` có thêm mức giao `%s`".formatted(indicator, written),
              "`%s` has another goal, `%s`".formatted(indicator, written));
      case OF_TEXT ->
          new Label(
              "`%s` là nội dung bằng lời, không giao bằng số được".formatted(indicator),
              "`%s` is a text, of which no number can be demanded".formatted(indicator));
      case OF_MILESTONE ->
          new Label(
              "`%s` là việc làm một lần, không giao `%s` được".formatted(indicator, written),
              "`%s` is done once and takes no `%s`".formatted(indicator, written));
      case PERCENT_OF_COUNT ->
          new Label(
              "`%s` là số đếm, không giao bằng `%s`".formatted(indicator, written),
              "`%s` is a count and takes no `%s`".formatted(indicator, written));
      case COUNT_OF_PERCENT ->
          new Label(
              "`%s` tính bằng phần trăm, không giao bằng `%s`".formatted(indicator, written),
              "`%s` is a percentage and takes no `%s`".formatted(indicator, written));
      case COVERAGE_OF_NUMBER ->
          new Label(
              "`coverage` không dùng cho `%s`".formatted(indicator),
              "`%s` takes no `coverage`".formatted(indicator));
      case DAY_OF_NUMBER ->
          new Label(
              "`done-by` không dùng cho `%s`".formatted(indicator),
              "`%s` takes no `done-by`".formatted(indicator));
      case CEILING_OF_SITES ->
          new Label(
              "`%s` đếm số điểm đã đóng, không giao `%s` được".formatted(indicator, written),
              "`%s` counts the sites that are closed and takes no `%s`"
                  .formatted(indicator, written));
      case RELATIVE_OF_OTHER ->
          new Label(
              "`%s` không phải là số đếm, không giao `%s` được".formatted(indicator, written),
              "`%s` is no count and takes no `%s`".formatted(indicator, written));
      case NO_BOUND ->
          new Label(
              "`%s` của `%s` chưa có mức".formatted(written, indicator),
              "`%s` of `%s` has no bound".formatted(written, indicator));
      case NO_TARGET_OF_WHOLE ->
          new Label(
              "`%s` chưa được giao chỉ tiêu nào để tính tỷ lệ `%s`".formatted(written, indicator),
              "no number is demanded of `%s`, of which `%s` should be a part"
                  .formatted(written, indicator));
      case NESTED ->
          new Label("`all-of` nằm trong một `all-of` khác", "`all-of` stands in another `all-of`");
      case TOO_FEW ->
          new Label(
              "`all-of` của `%s` có ít hơn hai mức giao".formatted(indicator),
              "`all-of` of `%s` has fewer than two goals".formatted(indicator));
      case ABOVE_HUNDRED ->
          new Label(
              "`%s` lớn hơn 100%%, `%s` không đạt được".formatted(written, indicator),
              "`%s` is above 100%%, which `%s` cannot reach".formatted(written, indicator));
      case NEGATIVE ->
          new Label(
              "`%s` không nhận số âm `%s`".formatted(indicator, written),
              "`%s` takes no number below 0, `%s`".formatted(indicator, written));
      case TOO_FINE ->
          new Label(
              "`%s` có nhiều chữ số thập phân hơn chỉ tiêu `%s`".formatted(written, indicator),
              "`%s` has more decimals than `%s`".formatted(written, indicator));
    };
  }

  private static Label hint(Reason reason) {
    return switch (reason) {
      case NONE, SEVERAL ->
          new Label(
              "ghi đúng một trong: `at-least`, `at-most`, `exactly`, `between`, `coverage`, `done-by`, `all-of`",
              "give one of `at-least`, `at-most`, `exactly`, `between`, `coverage`, `done-by`, `all-of`");
      case OF_TEXT ->
          new Label(
              "dùng `coverage: 100%`: mọi đơn vị đều có báo cáo nội dung này",
              "take `coverage: 100%`: every reporter has written about it");
      case OF_MILESTONE ->
          new Label(
              "dùng `done-by: 2024-12-31` hoặc `coverage: 100%`",
              "take `done-by: 2024-12-31` or `coverage: 100%`");
      case DAY_OF_NUMBER ->
          new Label(
              "`done-by` dùng cho `measure: milestone` và `yes-no`",
              "`done-by` is for `measure: milestone` and `yes-no`");
      case CEILING_OF_SITES ->
          new Label(
              "viết `coverage: 100%` (tỷ lệ điểm đã đóng) hoặc `at-least` (số điểm đã đóng)",
              "write `coverage: 100%` (the part that is closed) or `at-least` (how many are closed)");
      case RELATIVE_OF_OTHER ->
          new Label(
              "`share-of` và `change-from` dùng cho `measure: flow`, `stock`, `distinct`",
              "`share-of` and `change-from` are for `measure: flow`, `stock`, `distinct`");
      case NO_BOUND ->
          new Label(
              "thêm một trong: `at-least`, `at-most`, `exactly`, `between`, bằng phần trăm",
              "add one of `at-least`, `at-most`, `exactly`, `between`, in percent");
      case NO_TARGET_OF_WHOLE ->
          new Label(
              "giao chỉ tiêu bằng số cho chỉ tiêu đó, hoặc bỏ `of: target`",
              "set a target in numbers for it, or leave `of: target` out");
      case NESTED -> new Label("đưa các mức giao về một danh sách", "make one list of the goals");
      case TOO_FEW ->
          new Label(
              "ghi từ hai mức giao trở lên, hoặc bỏ `all-of`",
              "list two goals or more, or leave `all-of` out");
      case PERCENT_OF_COUNT ->
          new Label(
              "ghi một số, ví dụ `32`; nếu là tỷ lệ thì khai chỉ tiêu `measure: share`",
              "write a number such as `32`; for a ratio define a `measure: share` indicator");
      case COUNT_OF_PERCENT -> new Label("ghi phần trăm, ví dụ `80%`", "write `80%` or the like");
      case COVERAGE_OF_NUMBER ->
          new Label(
              "`coverage` không dùng cho số đếm; ở đây dùng `at-least`",
              "`coverage` is not for counts; take `at-least` here");
      case ABOVE_HUNDRED -> new Label("ghi từ `0%` đến `100%`", "write `0%` to `100%`");
      case NEGATIVE ->
          new Label(
              "ghi số từ 0 trở lên, hoặc khai `negative: allowed` cho chỉ tiêu",
              "write 0 or more, or set `negative: allowed` for the indicator");
      case TOO_FINE ->
          new Label(
              "bỏ bớt chữ số thập phân, hoặc khai `decimals` cho chỉ tiêu",
              "write fewer decimals, or set `decimals` for the indicator");
    };
  }
}

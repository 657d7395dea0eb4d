package vn.tonghop.finding;

/// The words of problems with targets, checks and scorecards.
final class TargetWording {

  private TargetWording() {}

  static Wording of(TargetProblem problem) {
    return switch (problem) {
      case TargetProblem.UnlikeUnits unlike ->
          Wording.of(
              "`%s` tính bằng `%s`, `%s` tính bằng `%s`, không so với nhau được"
                  .formatted(unlike.part(), unlike.partUnit(), unlike.whole(), unlike.wholeUnit()),
              "`%s` counts `%s`, `%s` counts `%s`: they cannot be set against each other"
                  .formatted(unlike.part(), unlike.partUnit(), unlike.whole(), unlike.wholeUnit()),
              "sửa `unit` của chỉ tiêu nếu ghi nhầm đơn vị tính, hoặc dùng chỉ tiêu khác",
              "correct the `unit` of the indicator if it is wrong, or take another indicator");
      case TargetProblem.ClashingKeys(String one, String other) ->
          Wording.of(
              "`%s` và `%s` không dùng cùng nhau được".formatted(one, other),
              "`%s` and `%s` cannot stand together".formatted(one, other),
              "bỏ một trong hai, hoặc tách thành hai mục",
              "leave one of them out, or make two entries of them");
      case TargetProblem.NeverInForce(String period) ->
          Wording.of(
              "chỉ tiêu không có hiệu lực vào ngày nào của kỳ `%s`".formatted(period),
              "the target is in force on no day of its period, `%s`".formatted(period),
              "sửa `from`, `until`, hoặc `period` của chỉ tiêu",
              "correct `from` and `until`, or the target's `period`");
      case TargetProblem.AllocationImpossible(
              String indicator,
              String unit,
              TargetProblem.AllocationImpossible.Obstacle obstacle) ->
          impossible(indicator, unit, obstacle);
      case TargetProblem.NotBestFirst(String key, String written, String before) ->
          Wording.of(
              "`%s: %s` không thấp hơn mức `%s` đứng trước".formatted(key, written, before),
              "`%s: %s` is no lower a demand than `%s` before it".formatted(key, written, before),
              "xếp từ mức tốt nhất xuống: mức sau yêu cầu thấp hơn và ít điểm hơn",
              "put the best first: what follows asks for less and gives fewer points");
      case TargetProblem.UnreachableClass(String grade, String before) ->
          Wording.of(
              "không đơn vị nào được xếp loại `%s` vì `%s` ở trên không có điều kiện"
                  .formatted(grade, before),
              "no unit can be in class `%s`, for `%s` before it takes every unit"
                  .formatted(grade, before),
              "thêm `points` hoặc `at-least` cho loại ở trên, hoặc đặt loại đó xuống cuối",
              "give the class before it `points` or `at-least`, or put it last");
    };
  }

  private static Wording impossible(
      String indicator, String unit, TargetProblem.AllocationImpossible.Obstacle obstacle) {
    return switch (obstacle) {
      case NO_REPORTERS ->
          Wording.of(
              "không đơn vị nào dưới `%s` báo cáo `%s` để phân bổ".formatted(unit, indicator),
              "no unit below `%s` reports `%s`, so nothing can be allocated"
                  .formatted(unit, indicator),
              "sửa `reporters`, hoặc `unit` của chỉ tiêu, hoặc bỏ `allocate`",
              "correct `reporters` or the target's `unit`, or leave `allocate` out");
      case NO_POPULATION ->
          Wording.of(
              "chưa có dân số của `%s` để phân bổ `%s`".formatted(unit, indicator),
              "the population of `%s` is not known, so `%s` cannot be allocated"
                  .formatted(unit, indicator),
              "thêm `population: …` cho đơn vị trong units.yaml, hoặc ghi từng số vào `allocate`",
              "add `population: …` to the unit in units.yaml, or write the shares out");
    };
  }
}

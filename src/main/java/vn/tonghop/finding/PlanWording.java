package vn.tonghop.finding;

import vn.tonghop.finding.PlanProblem.BadNumber.Bounds;
import vn.tonghop.model.Label;

/// The words of problems with definitions.
final class PlanWording {

  private PlanWording() {}

  static Wording of(PlanProblem problem) {
    return switch (problem) {
      case PlanProblem.NotYaml(PlanProblem.NotYaml.Slip slip) -> YamlWording.of(slip);
      case PlanProblem.UnsupportedYaml(PlanProblem.UnsupportedYaml.Feature feature) ->
          YamlWording.of(feature);
      case PlanProblem.UnknownKey unknown -> unknownKey(unknown);
      case PlanProblem.UnknownWord unknown -> unknownWord(unknown);
      case PlanProblem.UnknownReference unknown -> unknownReference(unknown);
      case PlanProblem.DuplicateKey(String key, int line) ->
          Wording.of(
              "khóa `%s` đã có ở dòng %d".formatted(key, line),
              "the key `%s` already stands on line %d".formatted(key, line),
              "giữ lại một khóa; nếu là danh sách thì gộp các mục vào một chỗ",
              "keep one of them; join lists into one");
      case PlanProblem.MissingKey(String key, String block) ->
          Wording.of(
              "thiếu `%s` trong `%s`".formatted(key, block),
              "`%s` is missing in `%s`".formatted(key, block),
              "thêm `%s: …` vào đây".formatted(key),
              "add `%s: …` here".formatted(key));
      case PlanProblem.MisplacedKey(String key, String belongs) ->
          Wording.of(
              "`%s` chỉ dùng cùng `%s`".formatted(key, belongs),
              "`%s` goes only with `%s`".formatted(key, belongs),
              "bỏ khóa `%s`, hoặc khai `%s`".formatted(key, belongs),
              "leave `%s` out, or set `%s`".formatted(key, belongs));
      case PlanProblem.WrongType(String key, PlanProblem.Shape expected, PlanProblem.Shape found) ->
          wrongType(key, PlanReasons.shape(expected), PlanReasons.shape(found));
      case PlanProblem.BadNumber bad -> badNumber(bad);
      case PlanProblem.AmbiguousGoal(String written, String thousands, String fraction) ->
          Wording.of(
              "`%s` có thể là %s hoặc %s".formatted(written, thousands, fraction),
              "`%s` may be %s or %s".formatted(written, thousands, fraction),
              "viết `%s` hoặc `%s` (số đếm lẻ cần khai `decimals`)".formatted(thousands, fraction),
              "write `%s` or `%s` (a count with a fraction needs `decimals`)"
                  .formatted(thousands, fraction));
      case PlanProblem.BadDate(String key, String written) ->
          Wording.of(
              "`%s: %s` không phải là ngày".formatted(key, written),
              "`%s: %s` is no date".formatted(key, written),
              "viết năm-tháng-ngày, ví dụ `2021-02-10`",
              "write year-month-day, such as `2021-02-10`");
      case PlanProblem.BadPeriod(String written, PlanProblem.BadPeriod.Misfit misfit) ->
          PlanReasons.period(written, misfit);
      case PlanProblem.UnitOutside(String unit, String root) ->
          Wording.of(
              "đơn vị `%s` không thuộc `%s`".formatted(unit, root),
              "the unit `%s` does not stand below `%s`".formatted(unit, root),
              "sửa mã đơn vị, hoặc `parent` của đơn vị, hoặc `unit` của kế hoạch",
              "correct the code, the unit's `parent`, or the plan's `unit`");
      case PlanProblem.BadCode(String written) ->
          Wording.of(
              "`%s` không dùng làm mã được".formatted(written),
              "`%s` cannot be a code".formatted(written),
              "mã gồm chữ, số và các dấu `-` `_` `.`, bắt đầu bằng chữ hoặc số, không quá 64 ký tự",
              "a code is letters, digits, `-` `_` `.`; a letter or digit first; at most 64 of them");
      case PlanProblem.DuplicateCode(String code, int line) ->
          Wording.of(
              "mã `%s` đã dùng ở dòng %d".formatted(code, line),
              "the code `%s` is already taken on line %d".formatted(code, line),
              "mỗi mã chỉ dùng một lần: đổi một trong hai",
              "a code is used once: change one of them");
      case PlanProblem.UnitCycle(java.util.List<String> path) ->
          Wording.of(
              "đi lên từ `%s` không gặp đơn vị gốc: %s"
                  .formatted(path.getFirst(), String.join(" → ", path)),
              "going up from `%s` meets no root: %s"
                  .formatted(path.getFirst(), String.join(" → ", path)),
              "sửa `parent` của một trong các đơn vị này; đơn vị gốc không có `parent`",
              "correct the `parent` of one of them; a root has no `parent`");
      case PlanProblem.UnitsTwice(String file) ->
          Wording.of(
              "danh sách đơn vị có cả ở đây và ở %s".formatted(file),
              "the units stand both here and in %s".formatted(file),
              "giữ lại một nơi",
              "keep them in one place");
      case PlanProblem.NoReporters(String level) ->
          Wording.of(
              "đơn vị lập kế hoạch không có đơn vị nào cấp `%s`".formatted(level),
              "the plan's unit has no unit of the level `%s`".formatted(level),
              "sửa `reporters`, hoặc `level` và `parent` của các đơn vị",
              "correct `reporters`, or the units' `level` and `parent`");
      case PlanProblem.WrongGoal(
              String indicator,
              String written,
              PlanProblem.WrongGoal.Reason reason) ->
          GoalReasons.of(indicator, written, reason);
      case PlanProblem.WrongPart(String part, String whole, PlanProblem.WrongPart.Flaw flaw) ->
          PlanReasons.part(part, whole, flaw);
      case PlanProblem.RangeUpsideDown(String low, String high) ->
          Wording.of(
              "khoảng bị ngược: %s lớn hơn %s".formatted(low, high),
              "the range is upside down: %s is more than %s".formatted(low, high),
              "viết giá trị nhỏ (hoặc ngày sớm) trước: `%s`, `%s`".formatted(high, low),
              "write the lower value or the earlier date first: `%s`, `%s`".formatted(high, low));
      case PlanProblem.DeadlineTooSoon(String written) ->
          Wording.of(
              "hạn nộp sau ngày chốt số liệu `%s` ngày làm việc là quá sớm".formatted(written),
              "`%s` working days after the data closes are too few".formatted(written),
              "Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5b: ít nhất 01 ngày làm việc",
              "Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5b: at least 1 working day");
    };
  }

  private static Wording unknownKey(PlanProblem.UnknownKey unknown) {
    Label hint = PlanReasons.meant(unknown.meant());
    return Wording.of(
        "không có khóa `%s` trong `%s`".formatted(unknown.key(), unknown.block()),
        "`%s` has no key `%s`".formatted(unknown.block(), unknown.key()),
        hint.vi(),
        hint.en());
  }

  private static Wording unknownWord(PlanProblem.UnknownWord unknown) {
    Label hint = PlanReasons.meant(unknown.meant());
    return Wording.of(
        "`%s` không nhận giá trị `%s`".formatted(unknown.key(), unknown.written()),
        "`%s` does not take `%s`".formatted(unknown.key(), unknown.written()),
        hint.vi(),
        hint.en());
  }

  private static Wording unknownReference(PlanProblem.UnknownReference unknown) {
    Label kind = PlanReasons.kind(unknown.kind());
    Label hint = PlanReasons.meant(unknown.meant());
    return Wording.of(
        "không có %s `%s`".formatted(kind.vi(), unknown.written()),
        "there is no %s `%s`".formatted(kind.en(), unknown.written()),
        hint.vi(),
        hint.en());
  }

  private static Wording wrongType(String key, Label expected, Label found) {
    return Wording.of(
        "`%s` phải là %s, ở đây là %s".formatted(key, expected.vi(), found.vi()),
        "`%s` must be %s, here is %s".formatted(key, expected.en(), found.en()),
        "xem lại thụt dòng và các dấu `-` `[ ]` `{ }`",
        "look at the indentation and at `-` `[ ]` `{ }`");
  }

  private static Wording badNumber(PlanProblem.BadNumber bad) {
    Label hint =
        bad.bounds()
            .map(PlanWording::bounds)
            .orElse(
                new Label(
                    "chỉ viết chữ số, không dấu ngăn cách hàng nghìn: `1700`, `80%`",
                    "write digits only, without separators: `1700`, `80%`"));
    return Wording.of(
        "`%s` không nhận số `%s`".formatted(bad.key(), bad.written()),
        "`%s` does not take `%s` as a number".formatted(bad.key(), bad.written()),
        hint.vi(),
        hint.en());
  }

  private static Label bounds(Bounds bounds) {
    return new Label(
        "viết một số từ %s đến %s".formatted(bounds.least(), bounds.most()),
        "write a number from %s to %s".formatted(bounds.least(), bounds.most()));
  }
}

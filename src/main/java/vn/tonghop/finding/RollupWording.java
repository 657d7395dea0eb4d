package vn.tonghop.finding;

import java.util.List;

/// The words of problems with rolling up.
final class RollupWording {

  private RollupWording() {}

  static Wording of(RollupProblem problem) {
    return switch (problem) {
      case RollupProblem.PeriodsDisagree(
              String unit,
              String indicator,
              String period,
              String whole,
              String sum) ->
          Wording.of(
              "%s, %s: số liệu %s là %s, cộng các kỳ thành phần là %s"
                  .formatted(unit, indicator, period, whole, sum),
              "%s, %s: the reading for %s is %s, the periods in it add up to %s"
                  .formatted(unit, indicator, period, whole, sum),
              "đề nghị đơn vị xác nhận số đúng; đến khi đó không lấy số nào",
              "ask the unit which one is right; until then neither is taken");
      case RollupProblem.CumulativeFalls(
              String unit,
              String indicator,
              String period,
              String before,
              String after) ->
          Wording.of(
              "%s, %s: số lũy kế đến hết %s giảm từ %s xuống %s"
                  .formatted(unit, indicator, period, before, after),
              "%s, %s: the running total to %s falls from %s to %s"
                  .formatted(unit, indicator, period, before, after),
              "số lũy kế không thể giảm; đề nghị đơn vị nộp lại, đánh dấu \"lần 2\" nếu là số điều chỉnh",
              "a running total cannot fall; ask for a new submission, marked `lần 2` if it corrects the last");
      case RollupProblem.Carried(String indicator, String period, List<String> units) ->
          Wording.of(
              "%s, %s: lấy số liệu kỳ trước của %s"
                  .formatted(indicator, period, String.join(", ", units)),
              "%s, %s: the last reading of %s stands in"
                  .formatted(indicator, period, String.join(", ", units)),
              "các đơn vị này không được tính là đã báo cáo; đề nghị nộp số liệu kỳ này",
              "these units do not count as reported; ask them for this period's reading");
      case RollupProblem.CutPeriod(String period, String cut, String span, boolean counted) ->
          Wording.of(
              "kỳ %s (%s) chỉ nằm một phần trong khoảng %s; kỳ này %s"
                  .formatted(period, cut, span, counted ? "được tính cả kỳ" : "không được tính"),
              "%s (%s) lies only partly in %s; it %s"
                  .formatted(period, cut, span, counted ? "counts as a whole" : "does not count"),
              "một kỳ thuộc khoảng ngày khi ngày chốt số liệu của kỳ nằm trong khoảng đó",
              "a submission period belongs to two dates when its closing day lies between them");
    };
  }
}

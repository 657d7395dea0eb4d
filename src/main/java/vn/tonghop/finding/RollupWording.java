package vn.tonghop.finding;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import vn.tonghop.finding.RollupProblem.BoundariesUnresolved;
import vn.tonghop.finding.RollupProblem.Carried;
import vn.tonghop.finding.RollupProblem.CumulativeFalls;
import vn.tonghop.finding.RollupProblem.CumulativeRevised;
import vn.tonghop.finding.RollupProblem.CutPeriod;
import vn.tonghop.finding.RollupProblem.DistinctNotAdded;
import vn.tonghop.finding.RollupProblem.PeriodsDisagree;
import vn.tonghop.finding.RollupProblem.ReconcileDiffers;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Window;

/// The words of problems with rolling up.
final class RollupWording {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private RollupWording() {}

  static Wording of(RollupProblem problem) {
    return switch (problem) {
      case PeriodsDisagree(Label unit, Label indicator, String period, String whole, String sum) ->
          Wording.of(
              "%s, %s: số liệu %s là %s, cộng các kỳ thành phần là %s"
                  .formatted(unit.vi(), indicator.vi(), period, whole, sum),
              "%s, %s: the reading for %s is %s, the periods in it add up to %s"
                  .formatted(unit.en(), indicator.en(), period, whole, sum),
              "đề nghị đơn vị xác nhận số đúng; đến khi đó không lấy số nào",
              "ask the unit which one is right; until then neither is taken");
      case CumulativeFalls(
              Label unit,
              Label indicator,
              String period,
              String before,
              String after) ->
          Wording.of(
              fallsVi(unit, indicator, period, before, after),
              fallsEn(unit, indicator, period, before, after),
              "số lũy kế không thể giảm, số này không được dùng; đề nghị đơn vị nộp lại, ghi \"lần 2\""
                  + " nếu là số điều chỉnh",
              "a running total cannot fall, this one is not used; ask for a new submission, marked"
                  + " `lần 2` if it corrects the last");
      case CumulativeRevised(
              Label unit,
              Label indicator,
              String period,
              String before,
              String after) ->
          Wording.of(
              fallsVi(unit, indicator, period, before, after),
              fallsEn(unit, indicator, period, before, after),
              "số này đến từ bản điều chỉnh nên được dùng; đối chiếu với các kỳ trước",
              "it came as a revision and is used; compare it with the periods before");
      case Carried(Label indicator, String period, List<Label> units) ->
          Wording.of(
              "%s, %s: lấy số liệu kỳ trước của %s"
                  .formatted(indicator.vi(), period, names(units, Lang.VI)),
              "%s, %s: an earlier reading stands in for %s"
                  .formatted(indicator.en(), period, names(units, Lang.EN)),
              "các đơn vị này không được tính là đã báo cáo; đề nghị nộp số liệu kỳ này",
              "these units do not count as reported; ask them for this period's reading");
      case CutPeriod(String period, Window cut, Window span, boolean counted) ->
          Wording.of(
              "kỳ %s (%s) chỉ nằm một phần trong khoảng %s; kỳ này %s"
                  .formatted(
                      period,
                      days(cut),
                      days(span),
                      counted ? "được tính cả kỳ" : "không được tính"),
              "%s (%s) lies only partly in %s; it %s"
                  .formatted(
                      period,
                      days(cut),
                      days(span),
                      counted ? "counts as a whole" : "does not count"),
              "một kỳ thuộc khoảng ngày khi ngày chốt số liệu của kỳ nằm trong khoảng đó",
              "a submission period belongs to two dates when its closing day lies between them");
      case DistinctNotAdded(Label indicator, String period, List<Label> units) ->
          Wording.of(
              "%s, %s: %s báo cáo từng kỳ nhưng không có số của cả kỳ"
                  .formatted(indicator.vi(), period, names(units, Lang.VI)),
              "%s, %s: parts of it were reported, but no number for the whole, by %s"
                  .formatted(indicator.en(), period, names(units, Lang.EN)),
              "mỗi người chỉ được tính một lần nên không cộng các kỳ; đề nghị nộp số của cả kỳ hoặc"
                  + " số lũy kế từ đầu năm",
              "people are counted once, so periods are not added; ask for a number for the whole"
                  + " period or a running total from the start of the year");
      case ReconcileDiffers(
              Label unit,
              Label indicator,
              String period,
              String agencies,
              String others,
              Coverage coverage) ->
          Wording.of(
              "%s, %s, %s: cơ quan chuyên môn báo cáo %s, các đơn vị khác cộng lại là %s (%s báo cáo)"
                  .formatted(unit.vi(), indicator.vi(), period, agencies, others, coverage),
              "%s, %s, %s: the agencies report %s, the other units add up to %s (%s reports)"
                  .formatted(unit.en(), indicator.en(), period, agencies, others, coverage),
              "lấy số của cơ quan chuyên môn; đề nghị hai bên đối chiếu",
              "the agencies' number is taken; ask both to compare theirs");
      case BoundariesUnresolved(List<Label> units, Label at, LocalDate day) ->
          Wording.of(
              "không chia được số liệu của %s theo địa giới ngày %s; số liệu chỉ được tính ở %s"
                  .formatted(names(units, Lang.VI), DAY.format(day), at.vi()),
              "what %s reported cannot be shared out to the units of %s; it counts at %s alone"
                  .formatted(names(units, Lang.EN), DAY.format(day), at.en()),
              "nếu biết tỷ lệ, khai `share` cho từng đơn vị kế tiếp (`successors`) trong units.yaml",
              "where the parts are known, give each of the `successors` in units.yaml its `share`");
    };
  }

  private static String fallsVi(
      Label unit, Label indicator, String period, String before, String after) {
    return "%s, %s: số lũy kế đến hết %s giảm từ %s xuống %s"
        .formatted(unit.vi(), indicator.vi(), period, before, after);
  }

  private static String fallsEn(
      Label unit, Label indicator, String period, String before, String after) {
    return "%s, %s: the running total to %s falls from %s to %s"
        .formatted(unit.en(), indicator.en(), period, before, after);
  }

  private static String names(List<Label> units, Lang lang) {
    return units.stream().map(unit -> unit.in(lang)).collect(Collectors.joining(", "));
  }

  private static String days(Window window) {
    return DAY.format(window.from()) + "–" + DAY.format(window.to());
  }
}

package vn.tonghop.finding;

import static vn.tonghop.model.Lang.EN;
import static vn.tonghop.model.Lang.VI;
import static vn.tonghop.model.Numbers.plain;

import vn.tonghop.finding.CheckProblem.AboveLimit;
import vn.tonghop.finding.CheckProblem.AllocationOver;
import vn.tonghop.finding.CheckProblem.AllocationShort;
import vn.tonghop.finding.CheckProblem.AllocationUnequal;
import vn.tonghop.finding.CheckProblem.ConflictingReadings;
import vn.tonghop.finding.CheckProblem.CumulativeDiffers;
import vn.tonghop.finding.CheckProblem.Jump;
import vn.tonghop.finding.CheckProblem.LateSubmission;
import vn.tonghop.finding.CheckProblem.MissingFigures;
import vn.tonghop.finding.CheckProblem.MissingReport;
import vn.tonghop.finding.CheckProblem.NotExpected;
import vn.tonghop.finding.CheckProblem.NumeratorAbove;
import vn.tonghop.finding.CheckProblem.ParentAndChildren;
import vn.tonghop.finding.CheckProblem.PartsDiffer;
import vn.tonghop.finding.CheckProblem.RejectedReport;
import vn.tonghop.finding.CheckProblem.RevisedReading;
import vn.tonghop.finding.CheckProblem.SameFileTwice;
import vn.tonghop.finding.CheckProblem.SameReadingTwice;
import vn.tonghop.finding.CheckProblem.SubsetAboveWhole;
import vn.tonghop.finding.CheckProblem.TotalsDiffer;
import vn.tonghop.model.Label;

/// The words of problems of the check stage.
final class CheckWording {

  private CheckWording() {}

  static Wording of(CheckProblem problem) {
    return switch (problem) {
      case SameReadingTwice same -> sameReadingTwice(same);
      case ConflictingReadings conflicting -> conflictingReadings(conflicting);
      case RevisedReading revised -> revisedReading(revised);
      case TotalsDiffer totals -> totalsDiffer(totals);
      case CumulativeDiffers cumulative -> cumulativeDiffers(cumulative);
      case PartsDiffer parts -> partsDiffer(parts);
      case AboveLimit above -> aboveLimit(above);
      case SubsetAboveWhole above -> RuleWording.of(above);
      case Jump jump -> RuleWording.of(jump);
      case NumeratorAbove above -> numeratorAbove(above);
      case NotExpected unexpected -> notExpected(unexpected);
      case ParentAndChildren parent -> parentAndChildren(parent);
      case MissingReport missing -> AbsenceWording.of(missing);
      case RejectedReport rejected -> AbsenceWording.of(rejected);
      case LateSubmission late -> AbsenceWording.of(late);
      case MissingFigures missing -> AbsenceWording.of(missing);
      case AllocationShort(CheckProblem.Shares shares) -> AllocationWording.tooLittle(shares);
      case AllocationOver(CheckProblem.Shares shares) -> AllocationWording.tooMuch(shares);
      case AllocationUnequal(CheckProblem.Shares shares) -> AllocationWording.unequal(shares);
      case SameFileTwice same -> sameFileTwice(same);
    };
  }

  private static Wording sameReadingTwice(SameReadingTwice same) {
    return Wording.of(
        "số liệu (%s) của %s đã có tại %s"
            .formatted(same.value().vi(), same.of().in(VI), same.other()),
        "the reading (%s) of %s stands in %s already"
            .formatted(same.value().en(), same.of().in(EN), same.other()),
        "hai số bằng nhau nên chỉ tính một lần; bỏ bớt một chỗ nếu nộp trùng",
        "they are equal and count once; leave one out if it was sent twice by mistake");
  }

  private static Wording conflictingReadings(ConflictingReadings two) {
    return Wording.of(
        "hai số liệu khác nhau của %s: ở đây là %s, tại %s là %s"
            .formatted(two.of().in(VI), two.value().vi(), two.other(), two.otherValue().vi()),
        "two different readings of %s: %s here, in %s it is %s"
            .formatted(two.of().in(EN), two.value().en(), two.other(), two.otherValue().en()),
        "chưa lấy số nào; đề nghị đơn vị xác nhận số đúng, hoặc nộp lại và ghi rõ \"lần 2\"",
        "neither is taken; ask the unit which one is right, or for it again, marked `lần 2`");
  }

  private static Wording revisedReading(RevisedReading revised) {
    return Wording.of(
        "số liệu của %s được điều chỉnh từ %s (tại %s) thành %s"
            .formatted(
                revised.of().in(VI), revised.oldValue().vi(), revised.old(), revised.value().vi()),
        "the reading of %s is revised from %s (in %s) to %s"
            .formatted(
                revised.of().in(EN), revised.oldValue().en(), revised.old(), revised.value().en()),
        "lấy số của lần gửi sau; báo cáo liệt kê số đã thay",
        "the later one is taken; the report lists what it replaced");
  }

  private static Wording totalsDiffer(TotalsDiffer totals) {
    String stated = plain(totals.stated());
    String summed = plain(totals.summed());
    String difference = plain(totals.stated().subtract(totals.summed()).abs());
    Label slip = SlipWording.before(totals.slip(), SlipWording.Of.ROWS);
    return Wording.of(
        "dòng tổng của %s, %s ghi %s, cộng %d ô được %s, chênh lệch %s"
            .formatted(
                totals.indicator().vi(),
                totals.period().name(VI),
                stated,
                totals.cells(),
                summed,
                difference),
        "the total of %s, %s is given as %s, its cells (%d) add up to %s, a difference of %s"
            .formatted(
                totals.indicator().en(),
                totals.period().name(EN),
                stated,
                totals.cells(),
                summed,
                difference),
        slip.vi()
            + "cần kiểm tra lại số liệu của các đơn vị trong bảng; sửa dòng tổng hoặc ô sai rồi nộp lại",
        slip.en()
            + "verify the readings of this table; correct the total or the wrong cell and send it again");
  }

  private static Wording cumulativeDiffers(CumulativeDiffers cumulative) {
    String stated = plain(cumulative.stated());
    String given = plain(cumulative.given());
    String difference = plain(cumulative.stated().subtract(cumulative.given()).abs());
    Label slip = SlipWording.before(cumulative.slip(), SlipWording.Of.PERIODS);
    return Wording.of(
        "số lũy kế của %s ghi %s, tính từ số liệu các kỳ là %s, chênh lệch %s"
            .formatted(cumulative.of().in(VI), stated, given, difference),
        "the running total of %s is given as %s, the readings of the periods make it %s, a difference of %s"
            .formatted(cumulative.of().in(EN), stated, given, difference),
        slip.vi() + "kiểm tra số trong kỳ này và các kỳ trước; số lũy kế chỉ dùng để đối chiếu",
        slip.en()
            + "check this period's reading and the earlier ones; the running total is compared only");
  }

  private static Wording partsDiffer(PartsDiffer parts) {
    String stated = plain(parts.stated());
    String summed = plain(parts.summed());
    return Wording.of(
        "số tổng của %s là %s, các thành phần cộng lại được %s"
            .formatted(parts.of().in(VI), stated, summed),
        "the whole of %s is %s, its parts add up to %s"
            .formatted(parts.of().in(EN), stated, summed),
        "các thành phần: %s; đề nghị đơn vị kiểm tra và nộp lại"
            .formatted(AbsenceWording.names(parts.parts(), VI)),
        "the parts are %s; ask the unit to check and send it again"
            .formatted(AbsenceWording.names(parts.parts(), EN)));
  }

  private static Wording aboveLimit(AboveLimit above) {
    String value = plain(above.value());
    String most = plain(above.most());
    return Wording.of(
        "số liệu của %s là %s, lớn hơn %s (%s)"
            .formatted(above.of().in(VI), value, above.limit().vi(), most),
        "the reading of %s is %s, above that of %s (%s)"
            .formatted(above.of().in(EN), value, above.limit().en(), most),
        "theo kế hoạch, số này không được lớn hơn; đề nghị đơn vị kiểm tra cả hai số",
        "the plan says that it is never above; ask the unit to check both");
  }

  private static Wording numeratorAbove(NumeratorAbove above) {
    String part = plain(above.part());
    String whole = plain(above.whole());
    return Wording.of(
        "tử số lớn hơn mẫu số của %s: %s (%s) trên %s (%s)"
            .formatted(
                above.of().in(VI), above.numerator().vi(), part, above.denominator().vi(), whole),
        "the numerator is above the denominator of %s: %s (%s) out of %s (%s)"
            .formatted(
                above.of().in(EN), above.numerator().en(), part, above.denominator().en(), whole),
        "một phần không thể lớn hơn tổng thể; đề nghị đơn vị kiểm tra cả hai số",
        "a part cannot be above its whole; ask the unit to check both");
  }

  private static Wording notExpected(NotExpected unexpected) {
    return Wording.of(
        "số liệu (%s) của %s nằm ngoài diện báo cáo"
            .formatted(unexpected.value().vi(), unexpected.of().in(VI)),
        "the reading (%s) of %s comes from outside the reporters"
            .formatted(unexpected.value().en(), unexpected.of().in(EN)),
        "số này được liệt kê, không cộng; nếu đơn vị phải báo cáo thì sửa `reporters:`, hoặc"
            + " `from:`, `until:` của đơn vị",
        "it is listed, never summed; if the unit must report it, correct `reporters:`, or the"
            + " unit's `from:` and `until:`");
  }

  private static Wording parentAndChildren(ParentAndChildren parent) {
    return Wording.of(
        "số liệu (%s) của %s do chính cấp trên ghi, trong khi đơn vị trực thuộc phải báo cáo"
            .formatted(parent.value().vi(), parent.of().in(VI)),
        "the reading (%s) of %s is its own, where the units below it report"
            .formatted(parent.value().en(), parent.of().in(EN)),
        "số của cấp trên là tổng của các đơn vị trực thuộc nên không lấy số này; bỏ dòng này hoặc ghi"
            + " vào đúng đơn vị",
        "it is the sum of the units below, so this is not taken; leave it out or move it to its unit");
  }

  private static Wording sameFileTwice(SameFileTwice same) {
    return Wording.of(
        "nội dung trùng hoàn toàn với tệp " + same.other(),
        "the file is a copy of " + same.other(),
        "bỏ bớt một tệp; nếu là báo cáo của đơn vị hoặc kỳ khác thì đề nghị nộp đúng tệp",
        "leave one out; if it stands for another unit or period, ask for the right file");
  }
}

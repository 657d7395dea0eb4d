package vn.tonghop.finding;

import static vn.tonghop.model.Lang.EN;
import static vn.tonghop.model.Lang.VI;
import static vn.tonghop.model.Numbers.plain;

import vn.tonghop.finding.CheckProblem.Jump;
import vn.tonghop.finding.CheckProblem.SubsetAboveWhole;

/// The words for readings that break a rule of the plan's own.
final class RuleWording {

  private RuleWording() {}

  static Wording of(SubsetAboveWhole above) {
    String whole = plain(above.whole());
    String summed = plain(above.summed());
    return Wording.of(
        "các số bộ phận của %s cộng lại được %s, lớn hơn số tổng là %s"
            .formatted(above.of().in(VI), summed, whole),
        "the parts of %s add up to %s, above the whole, which is %s"
            .formatted(above.of().in(EN), summed, whole),
        "các số bộ phận: %s; đề nghị đơn vị kiểm tra và nộp lại"
            .formatted(AbsenceWording.names(above.parts(), VI)),
        "the parts are %s; ask the unit to check and send it again"
            .formatted(AbsenceWording.names(above.parts(), EN)));
  }

  static Wording of(Jump jump) {
    boolean more = jump.now().compareTo(jump.before()) > 0;
    String now = plain(jump.now());
    String before = plain(jump.before());
    String change = jump.change().code();
    String most = plain(jump.most());
    return Wording.of(
        "số liệu của %s là %s, kỳ trước là %s: %s %s%%, quá mức %s%% mà kế hoạch nêu"
            .formatted(jump.of().in(VI), now, before, more ? "tăng" : "giảm", change, most),
        "the reading of %s is %s, in the period before it was %s: %s %s%%, beyond the %s%% of the plan"
            .formatted(jump.of().in(EN), now, before, more ? "up" : "down", change, most),
        "số này vẫn được lấy; đề nghị đơn vị kiểm tra lại số của hai kỳ",
        "it is taken all the same; ask the unit to check both periods");
  }
}

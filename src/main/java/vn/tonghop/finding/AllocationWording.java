package vn.tonghop.finding;

import static vn.tonghop.model.Numbers.plain;

import java.math.BigDecimal;
import vn.tonghop.finding.CheckProblem.AllocationOver;
import vn.tonghop.finding.CheckProblem.AllocationShort;
import vn.tonghop.finding.CheckProblem.AllocationUnequal;

/// The words for shares of a target that do not add up to it.
final class AllocationWording {

  private AllocationWording() {}

  static Wording of(AllocationShort shares) {
    BigDecimal left = shares.target().subtract(shares.given());
    return Wording.of(
        "chỉ tiêu %s: còn %s chưa giao (đã giao %s/%s)"
            .formatted(
                shares.indicator().vi(),
                (padded(left) + " " + shares.measure()).strip(),
                plain(shares.given()),
                plain(shares.target())),
        "the shares of %s leave %s of the target to no one (%s/%s given)"
            .formatted(
                shares.indicator().en(),
                plain(left),
                plain(shares.given()),
                plain(shares.target())),
        "giao tiếp phần còn lại; ghi `must: equal` nếu tổng số giao phải bằng chỉ tiêu",
        "give the rest to units; write `must: equal` if the shares must add up");
  }

  static Wording of(AllocationOver shares) {
    return Wording.of(
        "tổng số giao của %s cao hơn chỉ tiêu (giao %s/%s)"
            .formatted(shares.indicator().vi(), plain(shares.given()), plain(shares.target())),
        "the shares of %s add up to more than the target (%s/%s given)"
            .formatted(shares.indicator().en(), plain(shares.given()), plain(shares.target())),
        "mỗi đơn vị vẫn tính theo số được giao; ghi `must: equal` nếu tổng phải bằng chỉ tiêu",
        "each unit keeps its own target; write `must: equal` if the shares must add up");
  }

  static Wording of(AllocationUnequal shares) {
    return Wording.of(
        "tổng số giao của %s là %s, chỉ tiêu là %s"
            .formatted(shares.indicator().vi(), plain(shares.given()), plain(shares.target())),
        "the shares of %s add up to %s, the target is %s"
            .formatted(shares.indicator().en(), plain(shares.given()), plain(shares.target())),
        "kế hoạch yêu cầu tổng số giao bằng chỉ tiêu; sửa `allocate:` hoặc chỉ tiêu",
        "the plan says that they must be equal; correct `allocate:` or the target");
  }

  /// Official letters write small counts with two digits: `còn 01 vụ`.
  private static String padded(BigDecimal count) {
    String plain = plain(count);
    return plain.length() == 1 ? "0" + plain : plain;
  }
}

package vn.tonghop.finding;

import static vn.tonghop.model.Numbers.plain;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import vn.tonghop.finding.CheckProblem.Shares;
import vn.tonghop.model.Lang;

/// The words for shares of a target that do not add up to it.
final class AllocationWording {

  private AllocationWording() {}

  static Wording tooLittle(Shares shares) {
    BigDecimal left = shares.target().subtract(shares.given());
    return Wording.of(
        "chỉ tiêu %s: còn %s chưa giao (đã giao %s/%s%s)"
            .formatted(
                shares.indicator().vi(),
                (padded(left) + " " + shares.measure()).strip(),
                plain(shares.given()),
                plain(shares.target()),
                kinds(shares, "; ", Lang.VI)),
        "the shares of %s leave %s of the target to no one (%s/%s given%s)"
            .formatted(
                shares.indicator().en(),
                plain(left),
                plain(shares.given()),
                plain(shares.target()),
                kinds(shares, "; ", Lang.EN)),
        "giao tiếp phần còn lại; ghi `must: equal` nếu tổng số giao phải bằng chỉ tiêu",
        "give the rest to units; write `must: equal` if the shares must add up");
  }

  static Wording tooMuch(Shares shares) {
    return Wording.of(
        "tổng số giao của %s cao hơn chỉ tiêu (giao %s/%s%s)"
            .formatted(
                shares.indicator().vi(),
                plain(shares.given()),
                plain(shares.target()),
                kinds(shares, "; ", Lang.VI)),
        "the shares of %s add up to more than the target (%s/%s given%s)"
            .formatted(
                shares.indicator().en(),
                plain(shares.given()),
                plain(shares.target()),
                kinds(shares, "; ", Lang.EN)),
        "mỗi đơn vị vẫn tính theo số được giao; ghi `must: equal` nếu tổng phải bằng chỉ tiêu",
        "each unit keeps its own target; write `must: equal` if the shares must add up");
  }

  static Wording unequal(Shares shares) {
    return Wording.of(
        "tổng số giao của %s là %s%s, chỉ tiêu là %s"
            .formatted(
                shares.indicator().vi(),
                plain(shares.given()),
                bracketed(kinds(shares, "", Lang.VI)),
                plain(shares.target())),
        "the shares of %s add up to %s%s, the target is %s"
            .formatted(
                shares.indicator().en(),
                plain(shares.given()),
                bracketed(kinds(shares, "", Lang.EN)),
                plain(shares.target())),
        "kế hoạch yêu cầu tổng số giao bằng chỉ tiêu; sửa `allocate:` hoặc chỉ tiêu",
        "the plan says that they must be equal; correct `allocate:` or the target");
  }

  /// `phường 3, công an 2`, where there is more than one kind of units to tell apart.
  private static String kinds(Shares shares, String before, Lang lang) {
    return shares.kinds().isEmpty()
        ? ""
        : before
            + shares.kinds().stream()
                .map(given -> given.kind().in(lang) + " " + plain(given.amount()))
                .collect(Collectors.joining(", "));
  }

  private static String bracketed(String text) {
    return text.isEmpty() ? "" : " (" + text + ")";
  }

  /// Official letters write small counts with two digits: `còn 01 vụ`.
  private static String padded(BigDecimal count) {
    String plain = plain(count);
    return plain.length() == 1 ? "0" + plain : plain;
  }
}

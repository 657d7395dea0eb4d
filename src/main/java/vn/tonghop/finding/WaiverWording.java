package vn.tonghop.finding;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The words of problems with what a plan takes as it is or tries out.
final class WaiverWording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private WaiverWording() {}

  static Wording of(WaiverProblem problem) {
    return switch (problem) {
      case WaiverProblem.NotWaivable(String written) ->
          Wording.of(
              "`%s` không được chấp nhận hay thử nghiệm".formatted(written),
              "`%s` can be neither waived nor on trial".formatted(written),
              "sửa chính lỗi đó; chỉ chấp nhận được nội dung cần rà soát trong báo cáo của đơn vị",
              "correct the mistake itself; only findings about submissions can be waived");
      case WaiverProblem.WaiverExpired(String of, LocalDate until) ->
          Wording.of(
              "thời hạn chấp nhận `%s` đã qua (đến hết ngày %s)".formatted(of, day(until)),
              "the waiver of `%s` ended on %s".formatted(of, until),
              "yêu cầu đơn vị sửa, hoặc ghi `until` mới cùng lý do; nội dung này nay tính đầy đủ",
              "have it corrected, or write a new `until` with its reason; it has its full weight"
                  + " again");
      case WaiverProblem.WaiverUnused(String of) ->
          Wording.of(
              "mục chấp nhận `%s` không ứng với nội dung nào".formatted(of),
              "the waiver of `%s` matches nothing".formatted(of),
              "xóa mục này nếu đơn vị đã sửa; nếu chưa, kiểm tra lại tệp, đơn vị, chỉ tiêu, kỳ",
              "delete it if the unit has corrected its report; otherwise check its file, unit,"
                  + " indicator and period");
    };
  }

  /// A day as official letters write it.
  static String day(LocalDate day) {
    return DAY.format(day);
  }
}

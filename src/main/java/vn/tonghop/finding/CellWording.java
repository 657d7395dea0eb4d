package vn.tonghop.finding;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/// The words of problems with the values of cells.
final class CellWording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private CellWording() {}

  static Wording of(CellProblem problem) {
    return switch (problem) {
      case CellProblem.NotANumber(
              String written,
              CellProblem.Slip slip,
              Optional<String> instead) ->
          notANumber(written, slip, instead);
      case CellProblem.AmbiguousNumber(String written, String first, String second) ->
          Wording.of(
              "\"%s\" có thể là %s hoặc %s".formatted(written, first, second),
              "\"%s\" may be %s or %s".formatted(written, first, second),
              "ghi số không có dấu phân cách hàng nghìn, hoặc ghi đủ phần thập phân",
              "write it without separators of thousands");
      case CellProblem.Fraction(String written, Optional<String> instead) ->
          Wording.of(
              "\"%s\" có phần lẻ, nhưng chỉ tiêu này là số đếm".formatted(written),
              "\"%s\" has a fraction, but this indicator is a count".formatted(written),
              instead
                  .map(
                      "có phải %s? Excel cài đặt tiếng Anh đọc dấu chấm hàng nghìn là dấu thập phân; nhập lại không có dấu chấm"
                          ::formatted)
                  .orElse(
                      "ghi số nguyên; nếu chỉ tiêu có phần lẻ, khai báo `decimals:` trong plan.yaml"),
              instead
                  .map(
                      "%s? Excel under English settings takes the dot of thousands for a decimal point; type it again without the dot"
                          ::formatted)
                  .orElse(
                      "write a whole number; if the indicator has fractions, set its `decimals:` in plan.yaml"));
      case CellProblem.TooManyDecimals(String written, int allowed) ->
          Wording.of(
              "\"%s\" có quá %d chữ số thập phân".formatted(written, allowed),
              "\"%s\" has more than %d decimals".formatted(written, allowed),
              "ghi đúng số chữ số thập phân, hoặc sửa `decimals:` trong plan.yaml; số không được tự làm tròn",
              "write fewer, or change `decimals:` in plan.yaml; nothing is rounded");
      case CellProblem.Negative(String written) ->
          Wording.of(
              "\"%s\" là số âm".formatted(written),
              "\"%s\" is below 0".formatted(written),
              "ghi lại số đúng; nếu là số điều chỉnh giảm, khai báo `negative: allowed` trong plan.yaml",
              "write the right number; if it is a correction, set `negative: allowed` in plan.yaml");
      case CellProblem.DateForNumber(LocalDate date, Optional<String> written) ->
          dateForNumber(date, written);
      case CellProblem.BrokenFormula(String error) ->
          Wording.of(
              "công thức bị lỗi %s".formatted(error),
              "the formula gives %s".formatted(error),
              "sửa công thức, hoặc ghi số vào ô",
              "mend the formula, or write the number into the cell");
      case CellProblem.UncalculatedFormula(String formula) ->
          Wording.of(
              "công thức %s chưa có kết quả lưu trong tệp".formatted(formula),
              "the file holds no result of the formula %s".formatted(formula),
              "mở tệp bằng Excel, lưu lại, rồi nộp lại",
              "open the file in Excel, save it, and submit it again");
      case CellProblem.BarePercent(String written) ->
          Wording.of(
              "\"%s\" không cho biết tử số và mẫu số".formatted(written),
              "\"%s\" does not say what it is a part of".formatted(written),
              "ghi cả hai số, ví dụ 381/608; tỷ lệ phần trăm được tính lại từ hai số đó",
              "write both numbers, as in 381/608; the percentage is computed from them");
      case CellProblem.NotYesOrNo(String written) ->
          Wording.of(
              "\"%s\" không phải là có hoặc không".formatted(written),
              "\"%s\" is neither yes nor no".formatted(written),
              "ghi \"có\" (hoặc x) nếu đã thực hiện, \"không\" nếu chưa",
              "write `có` (or x) if it is done, `không` if not");
      case CellProblem.NilOnStock(String written) ->
          Wording.of(
              "\"%s\" không dùng được cho chỉ tiêu tính theo số hiện có cuối kỳ".formatted(written),
              "\"%s\" cannot say how many there are at the end of the period".formatted(written),
              "ghi 0 nếu không còn, ghi lại số kỳ trước nếu không thay đổi",
              "0 if none are left, last period's number if nothing changed");
      case CellProblem.Special special -> SpecialWording.of(special);
    };
  }

  private static Wording notANumber(
      String written, CellProblem.Slip slip, Optional<String> instead) {
    return Wording.of(
        "\"%s\" không phải là số".formatted(written),
        "\"%s\" is not a number".formatted(written),
        switch (slip) {
          case LETTER ->
              "có chữ cái ở vị trí của chữ số; có phải %s?".formatted(instead.orElse(""));
          case PERCENT -> "chỉ tiêu này là số đếm; ghi số lượng thực hiện, tỷ lệ được tính tự động";
          case RATIO -> "chỉ ghi số đã thực hiện; chỉ tiêu được giao đã có trong kế hoạch";
          case TOO_LONG -> "không có số đếm nào quá 15 chữ số; kiểm tra lại ô này";
          case UNKNOWN ->
              "chỉ ghi chữ số; ghi \"-\" nếu không phát sinh, để trống nếu chưa có số liệu";
        },
        switch (slip) {
          case LETTER -> letterHint(written, instead);
          case PERCENT -> "this indicator is a count; write the number, percentages are computed";
          case RATIO -> "write what was done alone; what was to be done stands in the plan";
          case TOO_LONG -> "no count has more than 15 digits; look at the cell";
          case UNKNOWN -> "write digits only, `-` if there were none, nothing if it is not known";
        });
  }

  private static String letterHint(String written, Optional<String> instead) {
    boolean zero = written.indexOf('O') >= 0 || written.indexOf('o') >= 0;
    return "the letter %s stands where a %s is expected; %s?"
        .formatted(
            zero ? (written.indexOf('O') >= 0 ? "O" : "o") : written.indexOf('l') >= 0 ? "l" : "I",
            zero ? "zero" : "one",
            instead.orElse(""));
  }

  /// What was typed is one of two: by the settings of the country Excel takes the day first or the
  /// month.
  private static Wording dateForNumber(LocalDate date, Optional<String> written) {
    int day = date.getDayOfMonth();
    int month = date.getMonthValue();
    String first = day + "/" + month;
    boolean turned = day <= 12 && day != month;
    String name = date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return Wording.of(
        "ô số chứa ngày %s".formatted(written.orElseGet(() -> DAY.format(date))),
        "the cell holds the date %s, not a number".formatted(written.orElseGet(date::toString)),
        "đã nhập %s hay ngày %d tháng %d? Excel đổi số như vậy thành ngày; nếu là số đếm, định dạng ô là số (Number) rồi nhập lại số đúng; nếu là tử số/mẫu số, gõ '%s (có dấu nháy ' ở đầu)"
            .formatted(turned ? first + ", " + month + "/" + day : first, day, month, first),
        "%s or %d %s? Excel makes a date of such a number; for a count, format the cell as Number and type it again; for two parts, type '%s (a ' first)"
            .formatted(turned ? first + ", " + month + "/" + day : first, day, name, first));
  }
}

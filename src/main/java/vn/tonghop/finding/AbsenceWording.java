package vn.tonghop.finding;

import static vn.tonghop.model.Lang.EN;
import static vn.tonghop.model.Lang.VI;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.tonghop.finding.CheckProblem.LateSubmission;
import vn.tonghop.finding.CheckProblem.MissingFigures;
import vn.tonghop.finding.CheckProblem.MissingReport;
import vn.tonghop.finding.CheckProblem.RejectedReport;
import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Receipt;

/// The words for what is not there.
final class AbsenceWording {

  /// A message may list every ward of a district, not every commune of the country.
  private static final int MOST_NAMES = 40;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private AbsenceWording() {}

  static Wording of(MissingReport missing) {
    return Wording.of(
        "chưa có báo cáo %s của %d đơn vị: %s"
            .formatted(
                missing.period().name(VI), missing.units().size(), names(missing.units(), VI)),
        "no report for %s from %s: %s"
            .formatted(
                missing.period().name(EN),
                counted(missing.units().size(), "unit"),
                names(missing.units(), EN)),
        "đôn đốc các đơn vị này nộp báo cáo; số liệu còn thiếu không được tính là 0",
        "remind them; what is missing is never taken for 0");
  }

  static Wording of(RejectedReport rejected) {
    return Wording.of(
        "không dùng được tệp %s nên chưa có báo cáo %s của %s"
            .formatted(rejected.file(), rejected.period().name(VI), names(rejected.units(), VI)),
        "the file %s cannot be used, so there is no report for %s from %s"
            .formatted(rejected.file(), rejected.period().name(EN), names(rejected.units(), EN)),
        "xem lỗi của tệp này, đề nghị đơn vị sửa và nộp lại",
        "see what is wrong with the file and ask for it again");
  }

  static Wording of(LateSubmission late) {
    Receipt receipt = late.receipt();
    return Wording.of(
        "nộp muộn báo cáo %s của %s (ngày %s, hạn %s, %s)"
            .formatted(
                late.period().name(VI),
                names(late.units(), VI),
                DAY.format(receipt.date()),
                DAY.format(late.deadline()),
                receipt.by().label().vi()),
        "the report for %s from %s came late (%s, due %s, %s)"
            .formatted(
                late.period().name(EN),
                names(late.units(), EN),
                DAY.format(receipt.date()),
                DAY.format(late.deadline()),
                receipt.by().label().en()),
        "số liệu vẫn được tổng hợp; nhắc đơn vị nộp đúng hạn, nếu ngày nhận sai thì sửa ngày",
        "it is rolled up all the same; remind the unit, or correct the date if it is wrong");
  }

  static Wording of(MissingFigures missing) {
    String more = missing.count() > missing.indicators().size() ? ", …" : "";
    return Wording.of(
        "báo cáo %s của %s còn thiếu %d chỉ tiêu: %s"
            .formatted(
                missing.period().name(VI),
                missing.unit().vi(),
                missing.count(),
                names(missing.indicators(), VI) + more),
        "the report for %s from %s lacks %s: %s"
            .formatted(
                missing.period().name(EN),
                missing.unit().en(),
                counted(missing.count(), "indicator"),
                names(missing.indicators(), EN) + more),
        "ô trống là chưa báo cáo, không phải 0; nếu không có thì đề nghị đơn vị ghi số 0",
        "a blank is not reported and never 0; where there are none, ask the unit to write 0");
  }

  static String names(List<Label> names, Lang lang) {
    String listed =
        names.stream()
            .limit(MOST_NAMES)
            .map(name -> name.in(lang))
            .collect(Collectors.joining(", "));
    return names.size() <= MOST_NAMES ? listed : listed + ", …";
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}

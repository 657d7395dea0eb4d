package vn.tonghop.report;

import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;

/// Every text of our own in a document, in both languages. Templates get them as
/// `text.reportingUnit`.
///
/// `%s` stands for a finished string.
enum Term {
  ABSENT("chưa nộp %s", "%s not submitted"),
  ACTUAL("Kết quả", "Result"),
  ADJUSTED(
      "Điều chỉnh số liệu theo adjustments.csv: %s", "Readings adjusted by adjustments.csv: %s"),
  ADJUSTED_READINGS(
      "Số liệu được điều chỉnh (adjustments.csv):", "Adjusted readings (adjustments.csv):"),
  ALL_CLOSED("đã triệt xóa", "all closed"),
  ALSO_NONE("%s cũng không phát sinh", "also nil in %s"),
  AND_MORE("… và %s dòng nữa", "… and %s more rows"),
  APPENDIX("Phụ lục: Biểu số liệu", "Appendix: figures"),
  ASKED("chỉ tiêu %s", "target: %s"),
  AS_OF("Ngày tổng hợp", "As of"),
  ASSESSMENT("Đánh giá", "Assessment"),
  AT_LEAST_PERCENT("chỉ tiêu %s", "target %s"),
  AT_MOST("không quá %s", "at most %s"),
  BODY_ROWS("%s dòng nội dung", "%s body rows"),
  BOUNDARIES(
      "số liệu quy đổi theo các đơn vị hành chính có tại ngày %s",
      "figures restated for the units that exist on %s"),
  BOUNDARIES_HEAD("Địa giới", "Boundaries"),
  BY_UNIT("Kết quả theo đơn vị", "Results by unit"),
  BY_UNIT_TARGETS("Chỉ tiêu giao cho đơn vị", "Targets of units"),
  CARRIED("lấy số liệu kỳ trước: %s", "earlier readings: %s"),
  CELLS("%s số liệu", "readings: %s"),
  CHANGED_MEANWHILE(
      "tệp đã thay đổi sau khi lấy số liệu", "the file has changed since its readings were taken"),
  CHANGE_BETWEEN("thay đổi từ %s đến %s", "a change of %s to %s"),
  COMPARED_WITH("%s so với %s", "%s on %s"),
  COPY_CELL("dòng %s, cột %s", "line %s, column %s"),
  COPY_HINT("Cách sửa", "What to do"),
  COPY_LINE("dòng %s", "line %s"),
  COPY_MESSAGE("Nội dung", "What is wrong"),
  COPY_NUMBER("STT", "No."),
  COPY_PLACE("Ô", "Cell"),
  COPY_RULE("Mã", "Code"),
  COPY_SEVERITY("Mức độ", "Severity"),
  COPY_SHEET("Cần sửa", "To correct"),
  COPY_WHOLE("cả tệp", "whole file"),
  COVERAGE("%s %s đã nộp đủ báo cáo; %s báo cáo", "%s %s complete; %s reports"),
  CUMULATIVE_HEAD("(lũy kế)", "(to date)"),
  CUMULATIVE("lũy kế: %s", "to date: %s"),
  DAYS("%s ngày", "%s days"),
  DEADLINE("Hạn nộp", "Deadline"),
  DENOMINATOR("mẫu số", "denominator"),
  DIFF_CAME("tệp mới, %s", "new, %s"),
  DIFF_CHANGED("nội dung thay đổi, %s", "changed, %s"),
  DIFF_FIGURES("Số tổng hợp thay đổi: %s", "Figures that move: %s"),
  DIFF_FILES("Tệp thay đổi: %s", "Files that changed: %s"),
  DIFF_GONE("không còn", "gone"),
  DIFF_NONE("Không đổi", "Nothing changed"),
  DIFF_READINGS("Số liệu thay đổi: %s", "Readings that changed: %s"),
  DIFF_REPORTS("Báo cáo đã nộp", "Reports"),
  DIFF_TITLE("Thay đổi số liệu", "Changes"),
  DIFF_TO_DATE("Lũy kế", "To date"),
  DONE("đã hoàn thành", "done"),
  DONE_BY("hoàn thành chậm nhất ngày %s", "done by %s"),
  DONE_IN("%s đã hoàn thành", "%s done"),
  DONE_LATE("hoàn thành chậm: %s", "late: %s"),
  DONE_LATE_ON("hoàn thành ngày %s", "done on %s"),
  DONE_ON("đã hoàn thành ngày %s", "done on %s"),
  DUE("hạn ngày %s", "due %s"),
  EACH_PERIOD("từng %s phải đạt", "to be reached in each %s"),
  EACH_UNIT("từng %s phải đạt", "to be reached in each of the %s"),
  ENCODING("Bảng mã: %s", "Encoding: %s"),
  ERRORS_OPEN("%s cần rà soát", "%s to be looked into"),
  ERRORS("Lỗi", "Errors"),
  EXACTLY("chỉ tiêu đúng %s", "target exactly %s"),
  FALL("giảm đúng %s", "a fall of exactly %s"),
  FALL_AT_LEAST("giảm ít nhất %s", "a fall of at least %s"),
  FALL_AT_MOST("giảm không quá %s", "a fall of at most %s"),
  FELL("giảm %s so với %s", "down %s on %s"),
  FILE("Tệp", "File"),
  FILES("Tệp đã nhận: %s", "Files received: %s"),
  FILES_OF_OTHER_PERIODS("  và %s tệp của kỳ khác", "  and %s files of other periods"),
  FINDINGS("Cần rà soát: %s — chạy tonghop check", "To look into: %s — run tonghop check"),
  FORMULA("công thức: (thực hiện − năm gốc)/năm gốc", "formula: (result − base year)/base year"),
  FROM_NONE("tăng %s (%s không phát sinh)", "up %s (nil in %s)"),
  HALF_WORD("6 tháng", "half year"),
  HAPPENED("đã để phát sinh", "not kept"),
  HEADS("Tiêu đề: %s", "Heads: %s"),
  HIDDEN(" (ẩn)", " (hidden)"),
  INDICATOR_CHANGED(
      "không so sánh được với %s (nội dung chỉ tiêu thay đổi)",
      "not comparable with %s (the indicator changed)"),
  IN_PERIOD("trong %s: %s;", "in %s: %s;"),
  IN_PERIOD_HEAD("Trong kỳ", "In the period"),
  IN_UNITS("tại %s", "in %s"),
  INCOMPLETE_BY_INDICATOR("Chỉ tiêu còn thiếu số liệu", "Indicators with missing figures"),
  INCOMPLETE_REPORTS("Chưa đủ báo cáo", "Missing reports"),
  INDICATOR("Chỉ tiêu", "Indicator"),
  INDICATORS("Chỉ tiêu", "Figures"),
  INPUTS("Mã kiểm tra dữ liệu đầu vào: %s (%s tệp)", "Digest of the inputs: %s (%s files)"),
  KEPT("đạt", "met"),
  KEPT_SO_FAR("đến nay bảo đảm", "kept so far"),
  JUNK("tệp tạm của hệ thống", "a temporary file of the system"),
  LATE("nộp muộn (ngày %s, hạn %s)", "late (%s, due %s)"),
  LATE_REPORTS("Nộp muộn: %s báo cáo", "Late: %s reports"),
  LATE_BY("%s, chậm %s", "%s, %s late"),
  MADE_BY("Lập bằng tonghop %s", "Made with tonghop %s"),
  MANY_UNITS("%s %s", "%s %s"),
  MONTH_WORD("tháng", "month"),
  NARRATIVE("Nội dung báo cáo của các đơn vị", "What the units write"),
  NO("không", "no"),
  NONE_IN("%s không phát sinh", "nil in %s"),
  NOTE("Ghi chú: %s", "Note: %s"),
  NOT_DONE("chưa hoàn thành", "not done"),
  NOT_DONE_IN("chưa hoàn thành: %s", "not done: %s"),
  NO_BASE("không có số liệu để so sánh với %s", "no figures to compare with %s"),
  NO_CHANGE("không thay đổi", "no change"),
  NO_FALL("không giảm", "no fall"),
  NO_FILES("Chưa nhận được tệp nào", "No file has been received"),
  NO_INDICATORS("Kế hoạch không có chỉ tiêu bằng số", "The plan has no indicator in numbers"),
  NO_REPORTS_DUE("chưa có báo cáo nào đến hạn", "no reports are due yet"),
  NO_RISE("không tăng", "no rise"),
  NO_STANDINGS("Không có đơn vị nào phải nộp báo cáo trong kỳ", "No unit owes a report"),
  NO_HEAD_ROW("không có dòng tiêu đề", "no head row"),
  NO_TABLES("Không tìm thấy bảng nào", "No table found"),
  NOT_COUNTED("không tính", "not counted"),
  NONE_ALLOWED("không để phát sinh", "none allowed"),
  NOT_EXPECTED("không thuộc diện báo cáo", "not expected"),
  NOT_REPORTED("chưa báo cáo", "missing"),
  NOTHING("không phát sinh", "nil"),
  NUMERATOR("tử số", "numerator"),
  OF_NUMBER("%s", "of %s"),
  OF_TARGET_FOR("chỉ tiêu được giao về %s", "of the target for %s"),
  ONE_DAY("%s ngày", "%s day"),
  ONLY_REPORTS("%s mới có %s báo cáo", "only %2$s reports for %1$s"),
  ON_DAY("ngày %s", "%s"),
  ORIGINS("Tệp nguồn:", "Files:"),
  OUTLINE("Kết quả thực hiện chỉ tiêu", "Results against targets"),
  OVERALL("đánh giá chung: %s", "overall: %s"),
  OVERDUE("chưa nộp %s (quá hạn)", "%s not submitted (overdue)"),
  OWNERS("Cơ quan chủ trì: %s", "In charge: %s"),
  OWNER_FROM("%s từ ngày %s", "%s from %s"),
  OWNER_UNTIL("%s đến hết ngày %s", "%s until %s"),
  PACKED("%s tệp nén, loại %s", "packed: %s, kinds: %s"),
  PARTIAL("mới có %s", "only %s"),
  PARTIAL_BASE(
      "chưa so sánh được với %s (số liệu chưa đầy đủ: %s)",
      "not comparable with %s yet (incomplete figures: %s)"),
  PARTIAL_COVERAGE("mới có %s nộp đủ báo cáo", "only %s complete"),
  PARTIAL_FIGURES("thiếu số liệu %s", "figures missing in %s"),
  PARTIAL_REPORT("Số liệu chưa đầy đủ", "Incomplete figures"),
  PASSAGES("%s nội dung báo cáo", "%s texts"),
  PERCENT("Tỷ lệ", "Percent"),
  PERIOD("Kỳ báo cáo", "Period"),
  PERIOD_HEAD("Kỳ", "Period"),
  RANK("Hạng", "Rank"),
  RANK_AND(" và ", " and "),
  RANK_AT_LEAST("từ %s trở lên", "at least %s"),
  RANK_BASIS("Căn cứ", "By"),
  RANK_BETWEEN("từ %s đến %s", "%s to %s"),
  RANK_CLASS("Xếp loại", "Class"),
  RANK_EXACTLY("đúng %s", "exactly %s"),
  RANK_NOBODY("Không có đơn vị nào để xếp loại", "There is no unit to class"),
  RANK_NO_CLASS("chưa xếp loại", "not classed yet"),
  RANK_NO_POPULATION("chưa có số dân", "population not known"),
  RANK_OF_POPULATION("%s dân số", "%s of the population"),
  RANK_ONE_POINT("%s điểm", "%s point"),
  RANK_OUT("không đạt tiêu chí bắt buộc", "a condition that none may miss is not met"),
  RANK_PEOPLE("%s dân", "%s people"),
  RANK_POINTS("Điểm", "Points"),
  RANK_SO_MANY_POINTS("%s điểm", "%s points"),
  RANK_TITLE("Xếp loại", "Classes"),
  POINTS("%s điểm phần trăm", "%s percentage points"),
  PREVIOUS_MONTH("tháng trước", "the previous month"),
  PREVIOUS_QUARTER("quý trước", "the previous quarter"),
  PREVIOUS_YEAR("năm trước", "the previous year"),
  QUARTER_WORD("quý", "quarter"),
  RECONCILED(
      "Số liệu %s: cơ quan chuyên môn báo cáo %s, các đơn vị khác cộng lại là %s (chênh lệch %s); lấy số của"
          + " cơ quan chuyên môn",
      "Figures of %s: the agencies report %s, the other units add up to %s (a difference of %s); the agencies'"
          + " number is taken"),
  REJECTED("bị loại", "rejected"),
  REJECTED_REPORTS("báo cáo %s bị loại", "report for %s rejected"),
  REPORTING_UNIT("Đơn vị báo cáo", "Reporting unit"),
  REPORTS("%s báo cáo", "%s reports"),
  REVISIONS("Số liệu được điều chỉnh", "Revised readings"),
  RISE("tăng đúng %s", "a rise of exactly %s"),
  RISE_AT_LEAST("tăng ít nhất %s", "a rise of at least %s"),
  RISE_AT_MOST("tăng không quá %s", "a rise of at most %s"),
  ROSE("tăng %s so với %s", "up %s on %s"),
  SAME_AS("bằng %s", "unchanged from %s"),
  SAME_PERIOD("cùng kỳ năm %s", "the same period of %s"),
  SHEET("Trang \"%s\"%s: %s dòng", "Sheet \"%s\"%s: %s rows"),
  SITES("điểm", "sites"),
  SITES_UNKNOWN("chưa báo cáo: %s %s", "not reported: %s"),
  SOURCE("Nguồn", "Source"),
  STATUS_SUMMARY("%s/%s %s đã nộp đủ", "%s/%s %s complete"),
  STATUS_TITLE("Tình hình nộp báo cáo", "Submissions"),
  STANDING("Tình hình", "Standing"),
  STAYED_CLOSED("không tái hoạt động", "none open again"),
  SUM("Cộng %s số liệu: %s", "Sum of %s readings: %s"),
  TABLE("Bảng %s: %s", "Table %s: %s"),
  TARGET("Chỉ tiêu được giao", "Target"),
  TARGET_ADJUSTED("Chỉ tiêu được điều chỉnh từ %s thành %s", "Target changed from %s to %s"),
  TARGET_ADJUSTED_FROM(
      "Chỉ tiêu được điều chỉnh từ %s thành %s kể từ ngày %s",
      "Target changed from %s to %s, in force from %s"),
  TERRITORY_CHANGED(
      "không so sánh được với %s (địa giới thay đổi)",
      "not comparable with %s (boundaries changed)"),
  THE_PERIOD("kỳ", "the period"),
  TARGET_OF("chỉ tiêu của %s", "target for %s"),
  TAKEN_OFF("trừ lũy kế trước kỳ", "running total before"),
  CARRIED_ROLE("kỳ trước chuyển sang", "carried over"),
  TEXT_FILE("Tệp văn bản: %s dòng", "Text file: %s lines"),
  THIS_PERIOD("kỳ này", "this period"),
  UNIT("Đơn vị", "Unit"),
  UNITS_WORD("đơn vị", "units"),
  VALID_FROM("Chỉ tiêu áp dụng từ ngày %s", "Asked for from %s"),
  VALID_UNTIL("Chỉ tiêu áp dụng đến hết ngày %s", "Asked for until %s"),
  VALID_WITHIN("Chỉ tiêu áp dụng từ ngày %s đến hết ngày %s", "Asked for from %s until %s"),
  WARNINGS("Cảnh báo", "Warnings"),
  WINDOW("từ ngày %s đến ngày %s", "%s to %s"),
  WINDOW_OF("Số liệu tính %s", "Figures of %s"),
  WROTE("đã báo cáo", "reported"),
  WROTE_IN("%s đã báo cáo", "%s reported"),
  YEAR_WORD("năm", "year"),
  YES("có", "yes");

  private final Label label;

  Term(String vi, String en) {
    label = new Label(vi, en);
  }

  String in(Lang lang) {
    return label.in(lang);
  }

  /// The text with its places filled, in order.
  String with(Lang lang, Object... parts) {
    return String.format(Locale.ROOT, label.in(lang), parts);
  }

  /// Its name in templates: `reportingUnit`.
  String key() {
    StringBuilder key = new StringBuilder();
    for (String word : name().toLowerCase(Locale.ROOT).split("_", -1)) {
      key.append(
          key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return key.toString();
  }

  /// All texts by their names, for templates.
  static SequencedMap<String, Object> all(Lang lang) {
    SequencedMap<String, Object> texts = new TreeMap<>();
    for (Term term : values()) {
      texts.put(term.key(), term.in(lang));
    }
    return texts;
  }
}

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
  AND_MORE("… và %s dòng nữa", "… and %s more rows"),
  APPENDIX("Phụ lục: Biểu số liệu", "Appendix: figures"),
  AS_OF("Ngày tổng hợp", "As of"),
  ASSESSMENT("Đánh giá", "Assessment"),
  AT_LEAST_PERCENT("chỉ tiêu %s", "target %s"),
  AT_MOST("không quá %s", "at most %s"),
  BODY_ROWS("%s dòng nội dung", "%s body rows"),
  BY_UNIT("Kết quả theo đơn vị", "Results by unit"),
  BY_UNIT_TARGETS("Chỉ tiêu giao cho đơn vị", "Targets of units"),
  CARRIED("lấy số liệu kỳ trước: %s", "earlier readings: %s"),
  CELLS("%s số liệu", "readings: %s"),
  COVERAGE("%s/%s %s đã nộp đủ báo cáo; %s/%s báo cáo", "%s/%s %s complete; %s/%s reports"),
  CUMULATIVE_HEAD("(lũy kế)", "(to date)"),
  CUMULATIVE("lũy kế: %s", "to date: %s"),
  DEADLINE("Hạn nộp", "Deadline"),
  DENOMINATOR("mẫu số", "denominator"),
  EACH_UNIT("từng %s phải đạt", "to be reached in each of the %s"),
  ENCODING("Bảng mã: %s", "Encoding: %s"),
  ERRORS_OPEN("%s cần rà soát", "%s to be looked into"),
  ERRORS("Lỗi", "Errors"),
  EXACTLY("chỉ tiêu đúng %s", "target exactly %s"),
  FILE("Tệp", "File"),
  FILES("Tệp đã nhận: %s", "Files received: %s"),
  FILES_OF_OTHER_PERIODS("  và %s tệp của kỳ khác", "  and %s files of other periods"),
  FINDINGS("Cần rà soát: %s — chạy tonghop check", "To look into: %s — run tonghop check"),
  HAPPENED("đã để phát sinh", "not kept"),
  HEADS("Tiêu đề: %s", "Heads: %s"),
  HIDDEN(" (ẩn)", " (hidden)"),
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
  LATE("nộp muộn (ngày %s, hạn %s)", "late (%s, due %s)"),
  LATE_REPORTS("Nộp muộn: %s báo cáo", "Late: %s reports"),
  MADE_BY("Lập bằng tonghop %s", "Made with tonghop %s"),
  MANY_UNITS("%s %s", "%s %s"),
  NARRATIVE("Nội dung báo cáo của các đơn vị", "What the units write"),
  NO("không", "no"),
  NO_FILES("Chưa nhận được tệp nào", "No file has been received"),
  NO_INDICATORS("Kế hoạch không có chỉ tiêu bằng số", "The plan has no indicator in numbers"),
  NO_REPORTS_DUE("chưa có báo cáo nào đến hạn", "no reports are due yet"),
  NO_STANDINGS("Không có đơn vị nào phải nộp báo cáo trong kỳ", "No unit owes a report"),
  NO_TABLES("Không tìm thấy bảng nào", "No table found"),
  NOT_COUNTED("không tính", "not counted"),
  NONE_ALLOWED("không để phát sinh", "none allowed"),
  NOT_EXPECTED("không thuộc diện báo cáo", "not expected"),
  NOT_REPORTED("chưa báo cáo", "missing"),
  NOTHING("không phát sinh", "nil"),
  NUMERATOR("tử số", "numerator"),
  OUTLINE("Kết quả thực hiện chỉ tiêu", "Results against targets"),
  OVERDUE("chưa nộp %s (quá hạn)", "%s not submitted (overdue)"),
  PARTIAL("mới có %s", "only %s"),
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
  REJECTED("bị loại", "rejected"),
  REJECTED_REPORTS("báo cáo %s bị loại", "report for %s rejected"),
  REPORTING_UNIT("Đơn vị báo cáo", "Reporting unit"),
  REPORTS("%s báo cáo", "%s reports"),
  REVISIONS("Số liệu được điều chỉnh", "Revised readings"),
  SHEET("Trang \"%s\"%s: %s dòng", "Sheet \"%s\"%s: %s rows"),
  SOURCE("Nguồn", "Source"),
  STATUS_SUMMARY("%s/%s %s đã nộp đủ", "%s/%s %s complete"),
  STATUS_TITLE("Tình hình nộp báo cáo", "Submissions"),
  STANDING("Tình hình", "Standing"),
  SUM("Cộng %s số liệu: %s", "Sum of %s readings: %s"),
  TABLE("Bảng %s: %s", "Table %s: %s"),
  TARGET("Chỉ tiêu được giao", "Target"),
  THE_PERIOD("kỳ", "the period"),
  TARGET_OF("chỉ tiêu của %s", "target for %s"),
  TAKEN_OFF("trừ lũy kế trước kỳ", "running total before"),
  CARRIED_ROLE("kỳ trước chuyển sang", "carried over"),
  TEXT_FILE("Tệp văn bản: %s dòng", "Text file: %s lines"),
  UNIT("Đơn vị", "Unit"),
  UNITS_WORD("đơn vị", "units"),
  WARNINGS("Cảnh báo", "Warnings"),
  WINDOW("từ ngày %s đến ngày %s", "%s to %s"),
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

package vn.tonghop.report;

import java.util.SequencedMap;
import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;

/// The texts of a message to a unit, in both languages. Its template gets them as `text.toDo`.
enum MessageTerm implements Phrase {
  ABOUT("V/v báo cáo %s: %s", "Re: report for %s: %s"),
  CELL("%s, trang \"%s\", ô %s", "%s, sheet \"%s\", cell %s"),
  CLOSING("Trân trọng cảm ơn./.", "With thanks and kind regards,"),
  COMMITTEE("UBND %s", "People's Committee of %s"),
  CORRECTIONS("Nội dung đề nghị đơn vị kiểm tra, chỉnh sửa:", "To be checked and corrected:"),
  DUE(
      "hạn nộp ngày %s (%s ngày làm việc sau ngày chốt số liệu %s)",
      "due %s (working days after the data closes on %3$s: %2$s)"),
  FIGURES_MISSING(
      "Báo cáo %s đã nhận nhưng còn thiếu số liệu: %s; đề nghị bổ sung",
      "The report for %s lacks figures: %s; please add them"),
  FILE("tệp %s", "file %s"),
  HINT("Cách xử lý", "What to do"),
  INTRODUCTION(
      "%s đã rà soát báo cáo của đơn vị và thông báo như sau:",
      "%s has gone through your report and lets you know:"),
  LATE_FILE(
      "%s: nhận ngày %s, muộn so với hạn nộp (ngày %s), %s", "%s: received %s, late (due %s), %s"),
  LATE_REQUEST("Đề nghị đơn vị nộp báo cáo các kỳ sau đúng hạn.", "Please be on time from now on."),
  LINE("%s, dòng %s", "%s, line %s"),
  LINE_AND_COLUMN("%s, dòng %s, cột %s", "%s, line %s, column %s"),
  MISSING("Chưa nhận được báo cáo %s; %s", "The report for %s has not come; %s"),
  MORE("và %s chỉ tiêu khác", "and %s more"),
  NOT_RECEIVED("Chưa nhận được tệp nào.", "No file has been received."),
  OVERDUE("đã quá hạn", "overdue"),
  ON_FILE("%s: nhận ngày %s, %s", "%s: received %s, %s"),
  RECEIVED("Báo cáo đã nhận:", "Received:"),
  RECEIVED_FILE("%s: đã nhận, %s", "%s: received, %s"),
  REJECTED(
      "Báo cáo %s chưa sử dụng được, đề nghị sửa và gửi lại; %s",
      "The report for %s cannot be used, please correct and send it again; %s"),
  ROW("%s, trang \"%s\", dòng %s", "%s, sheet \"%s\", row %s"),
  SEND_BY(
      "Đề nghị đơn vị gửi báo cáo (hoặc gửi lại báo cáo đã chỉnh sửa) chậm nhất ngày %s.",
      "Please send the report, or the corrected one, by %s."),
  SEND_SOON(
      "Đề nghị đơn vị gửi báo cáo (hoặc gửi lại báo cáo đã chỉnh sửa) trong thời gian sớm nhất.",
      "Please send the report, or the corrected one, as soon as possible."),
  SHEET("%s, trang \"%s\"", "%s, sheet \"%s\""),
  TO("Kính gửi: %s", "To: %s"),
  TO_DO("Nội dung còn thiếu:", "Missing:"),
  WRITTEN("Đang ghi", "It says");

  private final Label label;

  MessageTerm(String vi, String en) {
    label = new Label(vi, en);
  }

  @Override
  public Label label() {
    return label;
  }

  /// All texts by their names, `sendBy`, for the template.
  static SequencedMap<String, Object> all(Lang lang) {
    return Phrase.named(values(), lang);
  }
}

package vn.tonghop.report;

import vn.tonghop.model.Label;

/// The texts of what a re-submission changed, in both languages.
enum DiffTerm implements Phrase {
  CAME("tệp mới, %s", "new, %s"),
  CHANGED("nội dung thay đổi, %s", "changed, %s"),
  FIGURES("Số tổng hợp thay đổi: %s", "Figures that move: %s"),
  FILES("Tệp thay đổi: %s", "Files that changed: %s"),
  GONE("không còn", "gone"),
  NONE("Không đổi", "Nothing changed"),
  READINGS("Số liệu thay đổi: %s", "Readings that changed: %s"),
  REPORTS("Báo cáo đã nộp", "Reports"),
  TITLE("Thay đổi số liệu", "Changes"),
  TO_DATE("Lũy kế", "To date");

  private final Label label;

  DiffTerm(String vi, String en) {
    label = new Label(vi, en);
  }

  @Override
  public Label label() {
    return label;
  }
}

package vn.tonghop.report;

import vn.tonghop.model.Label;

/// The texts of a copy that goes back to its sender, in both languages.
enum CopyTerm implements Phrase {
  CELL("dòng %s, cột %s", "line %s, column %s"),
  HINT("Cách sửa", "What to do"),
  LINE("dòng %s", "line %s"),
  MESSAGE("Nội dung", "What is wrong"),
  NUMBER("STT", "No."),
  PLACE("Ô", "Cell"),
  RULE("Mã", "Code"),
  SEVERITY("Mức độ", "Severity"),
  SHEET("Cần sửa", "To correct"),
  WHOLE("cả tệp", "whole file");

  private final Label label;

  CopyTerm(String vi, String en) {
    label = new Label(vi, en);
  }

  @Override
  public Label label() {
    return label;
  }
}

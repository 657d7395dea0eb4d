package vn.tonghop.finding;

import vn.tonghop.model.Label;

/// How much a finding matters, by what follows from it.
public enum Severity {
  /// A figure is not used, or cannot be trusted; exit 1, in definitions exit 3.
  ERROR("error", new Label("lỗi", "error")),
  /// The figure is used; somebody should look.
  WARNING("warning", new Label("cảnh báo", "warning")),
  /// Worth knowing.
  REMARK("remark", new Label("lưu ý", "remark"));

  private final String word;
  private final Label name;

  Severity(String word, Label name) {
    this.word = word;
    this.name = name;
  }

  /// The word that data files use.
  public String word() {
    return word;
  }

  public Label label() {
    return name;
  }
}

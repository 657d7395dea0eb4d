package vn.tonghop.model;

/// What became of a file.
public enum Fate {
  USED("used", new Label("đã dùng", "used")),
  SUPERSEDED("superseded", new Label("đã thay thế", "superseded")),
  REJECTED("rejected", new Label("bị loại", "rejected")),
  IGNORED("ignored", new Label("bỏ qua", "ignored")),
  NOT_A_TABLE("not-a-table", new Label("đã nhận, chưa đọc được số liệu", "received, not a table"));

  private final String word;
  private final Label name;

  Fate(String word, Label name) {
    this.word = word;
    this.name = name;
  }

  public String word() {
    return word;
  }

  public Label label() {
    return name;
  }
}

package vn.tonghop.model;

/// Where a figure stands against its target.
public enum Status {
  NO_TARGET("no-target", new Label("không giao chỉ tiêu", "no target")),
  NOT_DUE("not-due", new Label("chưa đến hạn", "not due yet")),
  NO_DATA("no-data", new Label("chưa có số liệu", "no data")),
  NIL("nil", new Label("không phát sinh", "nil")),
  BREACHED("breached", new Label("vượt mức cho phép", "above the limit")),
  EXCEEDED("exceeded", new Label("vượt chỉ tiêu", "exceeded")),
  MET("met", new Label("đạt chỉ tiêu", "met")),
  INCOMPLETE("incomplete", new Label("chưa đủ số liệu", "incomplete")),
  ON_TRACK("on-track", new Label("bảo đảm tiến độ", "on track")),
  BEHIND("behind", new Label("chậm tiến độ", "behind")),
  MISSED("missed", new Label("không đạt chỉ tiêu", "missed"));

  private final String word;
  private final Label name;

  Status(String word, Label name) {
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

  /// Whether the target is reached.
  public boolean reached() {
    return this == MET || this == EXCEEDED;
  }
}

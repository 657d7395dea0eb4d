package vn.tonghop.model;

import java.time.LocalDate;

/// When a submission came, and how that is known.
public record Receipt(LocalDate date, By by) {

  public enum By {
    /// `received.csv` says so.
    SIDECAR("received.csv", new Label("theo received.csv", "by received.csv")),
    /// The file itself says so, in a column or its head.
    FILE("file", new Label("theo ngày ghi trong file", "by the date in the file")),
    /// The file was last changed then.
    FILE_TIME("file-time", new Label("theo ngày lưu file", "by the file's time"));

    private final String word;
    private final Label name;

    By(String word, Label name) {
      this.word = word;
      this.name = name;
    }

    /// The word that plans and data files use.
    public String word() {
      return word;
    }

    public Label label() {
      return name;
    }
  }
}

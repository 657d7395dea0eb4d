package vn.tonghop.model;

/// What a column of a submission says.
public enum ColumnRole {
  UNIT("unit"),
  PERIOD("period"),
  INDICATOR("indicator"),
  VALUE("value"),
  CUMULATIVE("cumulative"),
  NOTE("note"),
  REVISION("revision");

  private final String word;

  ColumnRole(String word) {
    this.word = word;
  }

  /// The word that plans use under `columns:`.
  public String word() {
    return word;
  }
}

package vn.tonghop.model;

/// What is known of one (unit, period, indicator). Only a value and nil count; nothing becomes 0 in
/// silence.
public enum State {
  /// A number, a yes or no, a text.
  VALUE("value"),
  /// Nothing happened: said so, with `-`, `KPS`, `không phát sinh`.
  NIL("nil"),
  /// Not reported: no submission, or a blank cell.
  MISSING("missing"),
  /// From a unit that does not owe the indicator: listed, never counted.
  NOT_EXPECTED("not-expected"),
  /// Reported, but unusable: no number, a conflict.
  REJECTED("rejected");

  private final String word;

  State(String word) {
    this.word = word;
  }

  /// The word that data files use.
  public String word() {
    return word;
  }

  public boolean counts() {
    return this == VALUE || this == NIL;
  }
}

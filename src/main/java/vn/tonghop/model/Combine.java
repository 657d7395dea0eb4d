package vn.tonghop.model;

/// What is done where agencies and the units of a level both report an indicator.
public enum Combine {
  /// They count different things: their readings are added.
  ADD("add"),
  /// They count the same things: the agencies' figure is taken, the difference to the others' sum
  /// is named.
  RECONCILE("reconcile");

  private final String word;

  Combine(String word) {
    this.word = word;
  }

  /// The word that plans use.
  public String word() {
    return word;
  }
}

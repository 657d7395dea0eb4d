package vn.tonghop.model;

/// How an indicator adds up where it does not by its measure's own rule: over units, over time. It
/// holds at every level of the tree.
///
/// @param units how the figures of units make that of the unit above
/// @param time how the readings of submission periods make that of a longer span
public record Over(Rule units, Rule time) {

  /// The rule of a flow: what happens adds up.
  public static final Over FLOW = new Over(Rule.SUM, Rule.SUM);

  /// The rule of a stock: the last reading stands.
  public static final Over STOCK = new Over(Rule.SUM, Rule.LAST);

  public enum Rule {
    SUM("sum"),
    MAX("max"),
    MIN("min"),
    /// The last reading of a span; over time alone.
    LAST("last");

    private final String word;

    Rule(String word) {
      this.word = word;
    }

    /// The word that plans use.
    public String word() {
      return word;
    }
  }
}

package vn.tonghop.model;

/// How an indicator adds up, over units and over time.
public enum Measure {
  /// What happened in a period: summed over units and over periods.
  FLOW("flow"),
  /// What there is at the end of a period: summed over units, the last one counts over time.
  STOCK("stock"),
  /// Whether a unit does something: the units that say yes, of those that should; the last one
  /// counts.
  YES_NO("yes-no"),
  /// People or things counted once: summed over units, never over time. A span needs a reading of
  /// its own.
  DISTINCT("distinct"),
  /// One indicator as a part of another: Σ numerator / Σ denominator, never a mean of percentages.
  SHARE("share"),
  /// Named places that are closed or not: the last state of each counts.
  SITE("site"),
  /// The state of one site of a [#SITE]; plans do not write it, the reader of plans makes one for
  /// each site.
  SITE_STATE("site-state"),
  /// Something done once, on a day and with a document to show for it.
  MILESTONE("milestone"),
  /// The narrative parts of a report: listed, never added.
  TEXT("text");

  private final String word;

  Measure(String word) {
    this.word = word;
  }

  /// The word that plans and data files use.
  public String word() {
    return word;
  }
}

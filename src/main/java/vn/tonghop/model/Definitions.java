package vn.tonghop.model;

/// What a workspace defines: a plan and its reporting tree, free of mistakes. Every code that the
/// one refers to is in the other or in itself.
///
/// @param leniency what the plan does not want to be held up by
public record Definitions(Plan plan, Units units, Leniency leniency) {

  /// Definitions that take every finding for what it is.
  public Definitions(Plan plan, Units units) {
    this(plan, units, Leniency.NONE);
  }
}

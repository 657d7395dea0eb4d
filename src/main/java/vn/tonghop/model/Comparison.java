package vn.tonghop.model;

import java.math.BigDecimal;
import java.util.Optional;

/// A figure beside that of an earlier period.
///
/// @param unit the unit's place in the tree
/// @param indicator the indicator's place in the plan
/// @param against which earlier period
/// @param base that period
/// @param outcome what comes of it
public record Comparison(int unit, int indicator, Against against, Period base, Outcome outcome) {

  public enum Against {
    /// The period of the same length just before.
    PREVIOUS("previous"),
    /// The same period of the year before (cùng kỳ).
    LAST_YEAR("last-year"),
    /// The year that a target names.
    BASE_YEAR("base-year");

    private final String word;

    Against(String word) {
      this.word = word;
    }

    /// The word that plans and data files use.
    public String word() {
      return word;
    }
  }

  /// What comes of a comparison: numbers, or the reason why there are none.
  public sealed interface Outcome {

    /// Two amounts.
    ///
    /// @param change (now − before) / before; none where before is 0
    record Amounts(BigDecimal before, BigDecimal now, Optional<Percent> change)
        implements Outcome {}

    /// Two percentages, whose difference is in percentage points.
    record Points(Percent before, Percent now, Percent difference) implements Outcome {}

    /// Nothing is known of the earlier period, or of this one.
    record NoBase() implements Outcome {}

    /// One of the two does not rest on all its reports.
    record Partial(Coverage before, Coverage now) implements Outcome {}

    /// The boundaries changed, and nobody said how to share out what was reported before.
    record TerritoryChanged() implements Outcome {}

    /// The indicator does not count what it counted then.
    record IndicatorChanged() implements Outcome {}
  }
}

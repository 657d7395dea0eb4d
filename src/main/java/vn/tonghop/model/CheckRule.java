package vn.tonghop.model;

import java.util.List;

/// A rule of the plan's own, which its submissions must keep.
public sealed interface CheckRule {

  /// Where the rule stands in the plan's file.
  Source source();

  /// In every unit and period the parts add up to the whole.
  record Sum(String whole, List<String> parts, Source source) implements CheckRule {
    public Sum {
      parts = List.copyOf(parts);
    }
  }

  /// In every unit and period the parts together are not above the whole: they share nothing, but
  /// need not make it up.
  record Subset(String whole, List<String> parts, Source source) implements CheckRule {
    public Subset {
      parts = List.copyOf(parts);
    }
  }

  /// In every unit and period no part is above the whole; the parts may overlap, and are never
  /// added.
  record Nested(String whole, List<String> parts, Source source) implements CheckRule {
    public Nested {
      parts = List.copyOf(parts);
    }
  }

  /// From one submission period to the next a unit's reading changes by no more than so many
  /// percent.
  record Change(String indicator, java.math.BigDecimal percent, Source source)
      implements CheckRule {}

  /// In every unit and period the one is not above the other.
  record NotAbove(String indicator, String limit, Source source) implements CheckRule {}

  /// What the units were given of an indicator's target adds up to it.
  record Allocated(String indicator, Source source) implements CheckRule {}

  /// No reading is far from what its unit usually says, by the middle of what it said before and
  /// the middle of how far that was from it.
  ///
  /// @param wanted whether anybody looks
  /// @param history from how many earlier readings on
  /// @param factor how many times the usual distance is far
  record Outliers(boolean wanted, int history, int factor, Source source) implements CheckRule {

    /// What holds where a plan says nothing.
    public static final Outliers DEFAULT = new Outliers(true, 6, 6, Source.ofFile("plan.yaml"));
  }
}

package vn.tonghop.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What a roll-up gives for one unit, period and indicator.
public sealed interface Total {

  /// No value and no nil from anyone.
  record NoData() implements Total {}

  /// A sum, or the number of a single unit; 0 where all that was said is nil.
  record Amount(BigDecimal value) implements Total {}

  /// How many units say yes.
  ///
  /// @param of the units that should
  record YesOf(int yes, int of) implements Total {}

  /// Σ numerator / Σ denominator, over the units where both count; the denominator may be 0.
  record Ratio(BigDecimal numerator, BigDecimal denominator) implements Total {}

  /// How many named sites are closed.
  ///
  /// @param named how many there are
  /// @param open those that are not closed, with where they were reported
  record Sites(int closed, int named, List<SiteFound> open) implements Total {
    public Sites {
      open = List.copyOf(open);
    }
  }

  /// A site as it was last reported.
  ///
  /// @param site its name
  /// @param unit the place of the unit that reported it so
  /// @param period the submission period
  record SiteFound(Label site, Site.State state, int unit, Period period, Source source) {}

  /// How many units have something done.
  ///
  /// @param of the units that should
  record Milestones(List<Done> done, int of) implements Total {
    public Milestones {
      done = List.copyOf(done);
    }
  }

  /// What a unit did once.
  ///
  /// @param unit the unit's place in the tree
  /// @param day the day, where it is said
  /// @param document what there is to show for it; empty where nothing is said
  record Done(int unit, Optional<java.time.LocalDate> day, String document, Source source) {}

  /// What each unit wrote.
  record Texts(List<Passage> passages) implements Total {
    public Texts {
      passages = List.copyOf(passages);
    }
  }

  /// What one unit wrote.
  ///
  /// @param unit the unit's place in the tree
  /// @param period the submission period that it was written for
  record Passage(int unit, Period period, String text, Source source) {}

  /// The spelling in data files: a plain number, `10/10`, `381/608`; empty where there is none.
  default String code() {
    return switch (this) {
      case NoData() -> "";
      case Amount(BigDecimal value) -> Numbers.plain(value);
      case YesOf(int yes, int of) -> yes + "/" + of;
      case Ratio(BigDecimal numerator, BigDecimal denominator) ->
          Numbers.plain(numerator) + "/" + Numbers.plain(denominator);
      case Sites(int closed, int named, List<SiteFound> _) -> closed + "/" + named;
      case Milestones(List<Done> done, int of) -> done.size() + "/" + of;
      case Texts(List<Passage> passages) ->
          String.join("\n", passages.stream().map(Passage::text).toList());
    };
  }
}

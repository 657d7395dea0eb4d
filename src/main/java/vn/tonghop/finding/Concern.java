package vn.tonghop.finding;

import java.util.Set;
import vn.tonghop.model.Period;

/// A finding, with whom and what it concerns.
///
/// @param units the codes of the units; empty where nobody knows
/// @param periods the periods; empty where nobody knows
public record Concern(Finding finding, Set<String> units, Set<Period> periods) {

  public Concern {
    units = Set.copyOf(units);
    periods = Set.copyOf(periods);
  }
}

package vn.tonghop.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.finding.Nearest;
import vn.tonghop.model.Period;

/// What the names of one file stand for; each spelling is looked up once.
final class Lookups {

  /// A file with more misspelt names is about something else; to search for each takes long.
  private static final int MOST_NEAR = 500;

  private final Index index;
  private final Map<String, Match> units = new HashMap<>();
  private final Map<String, Match> indicators = new HashMap<>();
  private final Map<String, Optional<Period>> periods = new HashMap<>();
  private final Map<String, Optional<String>> nearUnits = new HashMap<>();
  private final Map<String, Optional<String>> nearIndicators = new HashMap<>();

  Lookups(Index index) {
    this.index = index;
  }

  Match unit(String written) {
    Match known = units.get(written);
    if (known != null) {
      return known;
    }
    Match found = index.unitNames().find(written);
    units.put(written, found);
    return found;
  }

  Match indicator(String written) {
    Match known = indicators.get(written);
    if (known != null) {
      return known;
    }
    Match found = index.indicatorNames().find(written);
    indicators.put(written, found);
    return found;
  }

  Optional<Period> period(String written) {
    return periods.computeIfAbsent(written, PeriodNames::whole);
  }

  Optional<String> nearestUnit(String written) {
    return nearest(written, nearUnits, index.unitNames().known());
  }

  Optional<String> nearestIndicator(String written) {
    return nearest(written, nearIndicators, index.indicatorNames().known());
  }

  private static Optional<String> nearest(
      String written, Map<String, Optional<String>> seen, Collection<String> known) {
    Optional<String> before = seen.get(written);
    if (before != null) {
      return before;
    }
    Optional<String> near = seen.size() < MOST_NEAR ? Nearest.of(written, known) : Optional.empty();
    seen.put(written, near);
    return near;
  }
}

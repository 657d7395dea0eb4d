package vn.tonghop.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.tonghop.finding.Nearest;
import vn.tonghop.finding.Problem;
import vn.tonghop.model.Period;

/// What the names of one file stand for; each spelling is looked up once.
final class Lookups {

  /// A file with more misspelt names is about something else; to search for each takes long.
  private static final int MOST_NEAR = 500;

  private final Index index;
  private final Map<Integer, InPeriod> units = new HashMap<>();
  private Optional<InPeriod> last = Optional.empty();
  private final Map<String, Match> indicators = new HashMap<>();
  private final Map<String, Optional<Period>> periods = new HashMap<>();
  private final Map<String, Optional<String>> nearUnits = new HashMap<>();
  private final Map<String, Optional<String>> nearIndicators = new HashMap<>();

  Lookups(Index index) {
    this.index = index;
  }

  /// The names of a period, and what became of them. The names of its closing day count, then those
  /// of its first.
  private record InPeriod(
      int period, List<UnitNames> names, Map<String, Match> found, Map<String, Problem> troubles) {

    Match find(String written) {
      Match known = found.get(written);
      if (known != null) {
        return known;
      }
      Match match = names.getFirst().find(written);
      if (match instanceof Match.None && names.size() > 1) {
        match = names.get(1).find(written);
      }
      found.put(written, match);
      return match;
    }
  }

  /// What a name stands for when a period closes.
  ///
  /// @param period the period's key; 0 where it is not known
  Match unit(String written, int period) {
    return inPeriod(period).find(written);
  }

  private InPeriod inPeriod(int period) {
    if (last.isEmpty() || last.get().period() != period) {
      last = Optional.of(units.computeIfAbsent(period, this::named));
    }
    return last.get();
  }

  private InPeriod named(int period) {
    NamesInTime names = index.namesInTime();
    return new InPeriod(
        period,
        period == 0
            ? List.of(names.ever())
            : List.of(names.on(index.window(period).to()), names.on(index.window(period).from())),
        new HashMap<>(),
        new HashMap<>());
  }

  /// Why a name that some unit has stands for none when a period closes.
  Problem outOfTime(String written, List<Integer> places, int period) {
    return inPeriod(period)
        .troubles()
        .computeIfAbsent(
            written,
            _ -> index.namesInTime().outOfTime(written, places, index.window(period).to()));
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
    return nearest(written, nearUnits, index.unitNames()::nearest);
  }

  Optional<String> nearestIndicator(String written) {
    return nearest(
        written, nearIndicators, name -> Nearest.of(name, index.indicatorNames().known()));
  }

  private static Optional<String> nearest(
      String written,
      Map<String, Optional<String>> seen,
      Function<String, Optional<String>> search) {
    Optional<String> before = seen.get(written);
    if (before != null) {
      return before;
    }
    Optional<String> near = seen.size() < MOST_NEAR ? search.apply(written) : Optional.empty();
    seen.put(written, near);
    return near;
  }
}

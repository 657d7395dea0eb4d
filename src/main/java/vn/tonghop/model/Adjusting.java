package vn.tonghop.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Corrections on their way into a settled ledger, one after the other.
final class Adjusting {

  private final Settled settled;
  private final Map<Key, Adjustment.Reading> standing = new HashMap<>();

  private record Key(int unit, int period, int indicator) {}

  Adjusting(Settled settled) {
    this.settled = settled;
  }

  Settled.Adjusted adjusted(List<Adjustment> adjustments) {
    List<Adjustment> applied = new ArrayList<>();
    List<Adjustment> stale = new ArrayList<>();
    for (Adjustment adjustment : adjustments) {
      Key key = new Key(adjustment.unit(), adjustment.period(), adjustment.indicator());
      if (standing(key).equals(plain(adjustment.old()))) {
        standing.put(key, plain(adjustment.value()));
        applied.add(adjustment);
      } else {
        stale.add(adjustment);
      }
    }
    Settled corrected = applied.isEmpty() ? settled : settled.with(segments(applied));
    return new Settled.Adjusted(corrected, applied, stale);
  }

  private Adjustment.Reading standing(Key key) {
    return standing.computeIfAbsent(
        key,
        _ ->
            handle(key)
                .map(handle ->
                    plain(new Adjustment.Reading(settled.state(handle), settled.value(handle))))
                .orElse(new Adjustment.Reading(State.MISSING, 0)));
  }

  private Optional<Integer> handle(Key key) {
    int handle = settled.at(key.unit(), settled.periodPlace(key.period()), key.indicator());
    return handle == Settled.NONE ? Optional.empty() : Optional.of(handle);
  }

  /// Only a value has a number.
  private static Adjustment.Reading plain(Adjustment.Reading reading) {
    return reading.state() == State.VALUE ? reading : new Adjustment.Reading(reading.state(), 0);
  }

  /// A segment a run of corrections from one file: claims stand in the order given. A correction is
  /// a revision: it may let a running total fall.
  private List<Segment> segments(List<Adjustment> applied) {
    List<Segment> segments = new ArrayList<>();
    for (int first = 0; first < applied.size(); ) {
      String name = applied.get(first).source().file();
      Segment.Builder file = new Segment.Builder(name, 1);
      while (first < applied.size() && applied.get(first).source().file().equals(name)) {
        add(applied.get(first++), file);
      }
      segments.add(file.build());
    }
    return segments;
  }

  private void add(Adjustment adjustment, Segment.Builder file) {
    Optional<Integer> corrected =
        handle(new Key(adjustment.unit(), adjustment.period(), adjustment.indicator()));
    Source source = adjustment.source();
    file.add(
        adjustment.unit(),
        adjustment.period(),
        adjustment.indicator(),
        adjustment.value().state(),
        plain(adjustment.value()).value(),
        corrected.filter(settled::cumulative).isPresent(),
        source.sheet().map(file::sheet).orElse(-1),
        source.row(),
        source.column());
    corrected.flatMap(settled::weight).ifPresent(file::weigh);
  }
}

package vn.tonghop.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// One pass over all claims that leaves one standing a key.
///
/// Claims that stand alone go to their slot; the few that share a key are gathered, ordered by
/// revision and place, and judged together.
final class Settling {

  private final Plan plan;
  private final Reporters reporters;
  private final List<Segment> segments;
  private final int[] offsets;
  private final int[] periods;
  private final Map<Integer, Integer> periodPlaces = new HashMap<>();
  private final BitSet outOfTime = new BitSet();
  private final Slots standing;
  private final byte[] states;
  private final Map<Key, List<Integer>> shared = new HashMap<>();
  private final List<Repeat> repeats = new ArrayList<>();

  /// By their places.
  private record Key(int unit, int period, int indicator) {}

  Settling(Plan plan, Units units, Ledger ledger) {
    this.plan = plan;
    this.reporters = Reporters.of(plan, units);
    this.segments = ledger.segments();
    this.offsets = new int[segments.size()];
    int size = 0;
    TreeSet<Integer> keys = new TreeSet<>();
    for (int index = 0; index < offsets.length; index++) {
      offsets[index] = size;
      size += segments.get(index).size();
      collectPeriods(segments.get(index), keys);
    }
    this.periods = keys.stream().mapToInt(Integer::intValue).toArray();
    for (int place = 0; place < periods.length; place++) {
      periodPlaces.put(periods[place], place);
    }
    collectOutOfTime(units);
    this.states = new byte[size];
    this.standing = new Slots(units.size(), periods.length, plan.indicators().size());
  }

  private static void collectPeriods(Segment segment, Set<Integer> keys) {
    int last = 0;
    for (int claim = 0; claim < segment.size(); claim++) {
      if (claim == 0 || segment.period(claim) != last) {
        last = segment.period(claim);
        keys.add(last);
      }
    }
  }

  /// Notes which units exist on no day of which period.
  private void collectOutOfTime(Units units) {
    for (int place = 0; place < periods.length; place++) {
      Window window = plan.calendar().window(Period.ofKey(periods[place]));
      for (int unit = 0; unit < units.size(); unit++) {
        if (!units.get(unit).existsWithin(window)) {
          outOfTime.set(unit * periods.length + place);
        }
      }
    }
  }

  Settled settled() {
    for (int index = 0; index < offsets.length; index++) {
      for (int claim = 0; claim < segments.get(index).size(); claim++) {
        place(segments.get(index), index, claim);
      }
    }
    shared.forEach(this::judge);
    repeats.sort(
        Comparator.comparing((Repeat repeat) -> repeat.later().source())
            .thenComparing(repeat -> repeat.earlier().source())
            .thenComparingInt(repeat -> repeat.later().indicator()));
    return new Settled(segments, offsets, periods, standing, states, repeats);
  }

  private void place(Segment segment, int index, int claim) {
    int handle = offsets[index] + claim;
    int unit = segment.unit(claim);
    int indicator = segment.indicator(claim);
    int period = periodPlaces.getOrDefault(segment.period(claim), 0);
    boolean expected =
        reporters.owes(unit, indicator) && !outOfTime.get(unit * periods.length + period);
    State state = expected ? segment.state(claim) : State.NOT_EXPECTED;
    states[handle] = (byte) state.ordinal();
    int first = standing.get(unit, period, indicator);
    if (first == 0) {
      standing.set(unit, period, indicator, handle + 1);
    } else {
      shared
          .computeIfAbsent(
              new Key(unit, period, indicator), _ -> new ArrayList<>(List.of(first - 1)))
          .add(handle);
    }
  }

  /// A blank deletes nothing, wherever it comes from, unless there are only blanks.
  private void judge(Key key, List<Integer> handles) {
    List<Integer> ordered =
        handles.stream().sorted(Comparator.comparing(this::claim, Claim.ORDER)).toList();
    List<Integer> saying =
        ordered.stream().filter(handle -> claim(handle).state() != State.MISSING).toList();
    int stands = saying.isEmpty() ? ordered.getFirst() : standing(saying);
    standing.set(key.unit(), key.period(), key.indicator(), stands + 1);
  }

  /// Which of several claims stands: the first of the latest revision. Those of the same revision
  /// that say something else are its rivals; a later revision settles what earlier ones disputed.
  private int standing(List<Integer> ordered) {
    int stands = ordered.getFirst();
    List<Integer> rivals = new ArrayList<>();
    for (int handle : ordered.subList(1, ordered.size())) {
      if (claim(handle).revision() > claim(stands).revision()) {
        replace(stands, rivals, handle);
        rivals.clear();
        stands = handle;
      } else if (saysTheSame(stands, handle)) {
        repeats.add(new Repeat(Repeat.Kind.SAME, claim(stands), claim(handle)));
      } else {
        rivals.add(handle);
      }
    }
    for (int rival : rivals) {
      repeats.add(new Repeat(Repeat.Kind.CONFLICT, claim(stands), claim(rival)));
    }
    if (!rivals.isEmpty() && states[stands] != State.NOT_EXPECTED.ordinal()) {
      states[stands] = (byte) State.REJECTED.ordinal();
    }
    return stands;
  }

  private void replace(int stood, List<Integer> rivals, int revised) {
    List<Integer> changed =
        Stream.concat(Stream.of(stood), rivals.stream())
            .filter(handle -> !saysTheSame(handle, revised))
            .toList();
    for (int handle : changed) {
      repeats.add(new Repeat(Repeat.Kind.REPLACED, claim(handle), claim(revised)));
    }
    if (changed.isEmpty()) {
      repeats.add(new Repeat(Repeat.Kind.SAME, claim(stood), claim(revised)));
    }
  }

  private boolean saysTheSame(int earlier, int later) {
    Claim first = claim(earlier);
    Claim second = claim(later);
    if (first.state() != second.state() || first.cumulative() != second.cumulative()) {
      return false;
    }
    return plan.indicators().get(first.indicator()).measure() == Measure.TEXT
        ? text(earlier).equals(text(later))
        : first.value() == second.value();
  }

  private Claim claim(int handle) {
    int index = segmentIndex(handle);
    return segments.get(index).claim(handle - offsets[index]);
  }

  private String text(int handle) {
    int index = segmentIndex(handle);
    Segment segment = segments.get(index);
    int claim = handle - offsets[index];
    return segment.state(claim) == State.VALUE ? segment.text(claim) : "";
  }

  private int segmentIndex(int handle) {
    int index = java.util.Arrays.binarySearch(offsets, handle);
    int found = index >= 0 ? index : -index - 2;
    while (found + 1 < offsets.length && offsets[found + 1] <= handle) {
      found++;
    }
    return found;
  }
}

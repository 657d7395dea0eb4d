package vn.tonghop.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
  private final int[] standing;
  private final byte[] states;
  private final Map<Integer, List<Integer>> shared = new HashMap<>();
  private final List<Repeat> repeats = new ArrayList<>();

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
    this.states = new byte[size];
    this.standing =
        new int
            [Math.multiplyExact(
                Math.multiplyExact(units.size(), periods.length), plan.indicators().size())];
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

  Settled settled() {
    for (int index = 0; index < offsets.length; index++) {
      for (int claim = 0; claim < segments.get(index).size(); claim++) {
        place(segments.get(index), index, claim);
      }
    }
    shared.forEach(this::judge);
    repeats.sort(
        Comparator.comparing((Repeat repeat) -> repeat.later().source())
            .thenComparing(repeat -> repeat.earlier().source()));
    return new Settled(
        segments, offsets, periods, plan.indicators().size(), standing, states, repeats);
  }

  private void place(Segment segment, int index, int claim) {
    int handle = offsets[index] + claim;
    int unit = segment.unit(claim);
    int indicator = segment.indicator(claim);
    State state = reporters.owes(unit, indicator) ? segment.state(claim) : State.NOT_EXPECTED;
    states[handle] = (byte) state.ordinal();
    int slot =
        (unit * periods.length + periodPlaces.getOrDefault(segment.period(claim), 0))
                * plan.indicators().size()
            + indicator;
    int first = standing[slot];
    if (first == 0) {
      standing[slot] = handle + 1;
    } else {
      shared.computeIfAbsent(slot, _ -> new ArrayList<>(List.of(first - 1))).add(handle);
    }
  }

  private void judge(int slot, List<Integer> handles) {
    List<Integer> ordered =
        handles.stream().sorted(Comparator.comparing(this::claim, Claim.ORDER)).toList();
    int stands = ordered.getFirst();
    for (int handle : ordered.subList(1, ordered.size())) {
      stands = standing(stands, handle);
    }
    standing[slot] = stands + 1;
  }

  /// Which of two claims stands. A blank deletes nothing, wherever it comes from.
  private int standing(int earlier, int later) {
    Claim first = claim(earlier);
    Claim second = claim(later);
    if (second.state() == State.MISSING) {
      return earlier;
    }
    if (first.state() == State.MISSING) {
      return later;
    }
    if (second.revision() > first.revision()) {
      repeats.add(new Repeat(Repeat.Kind.REPLACED, first, second));
      return later;
    }
    if (saysTheSame(first, earlier, second, later)) {
      repeats.add(new Repeat(Repeat.Kind.SAME, first, second));
      return earlier;
    }
    repeats.add(new Repeat(Repeat.Kind.CONFLICT, first, second));
    if (states[earlier] != State.NOT_EXPECTED.ordinal()) {
      states[earlier] = (byte) State.REJECTED.ordinal();
    }
    return earlier;
  }

  private boolean saysTheSame(Claim first, int earlier, Claim second, int later) {
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

package vn.tonghop.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The settled ledger: for every (unit, period, indicator) the one claim that stands, if any.
///
/// A standing claim is a handle, a number; −1 is none. States here are final: a claim of a unit
/// that does not owe the indicator is not-expected, a conflict is rejected.
public final class Settled {

  /// No claim.
  public static final int NONE = -1;

  private static final State[] STATES = State.values();

  private final List<Segment> segments;
  private final int[] offsets;
  private final int[] owners;
  private final int[] periods;
  private final Slots standing;
  private final boolean anyCumulative;
  private final boolean anyWeight;
  private final byte[] states;
  private final List<Repeat> repeats;

  Settled(
      List<Segment> segments,
      int[] offsets,
      int[] periods,
      Slots standing,
      byte[] states,
      List<Repeat> repeats) {
    this.segments = segments;
    this.offsets = offsets;
    this.owners = owners(segments, offsets);
    this.periods = periods;
    this.standing = standing;
    this.anyCumulative = segments.stream().anyMatch(Segment::anyCumulative);
    this.anyWeight = segments.stream().anyMatch(Segment::anyWeight);
    this.states = states;
    this.repeats = List.copyOf(repeats);
  }

  /// Which segment each claim stands in.
  private static int[] owners(List<Segment> segments, int[] offsets) {
    int size = segments.stream().mapToInt(Segment::size).sum();
    int[] owners = new int[size];
    for (int index = 0; index < offsets.length; index++) {
      Arrays.fill(owners, offsets[index], offsets[index] + segments.get(index).size(), index);
    }
    return owners;
  }

  /// The periods that any claim is for, as keys, in order.
  public int[] periods() {
    return periods.clone();
  }

  /// The place of a period among [#periods], negative if no claim is for it.
  public int periodPlace(int periodKey) {
    return Arrays.binarySearch(periods, periodKey);
  }

  /// The claim that stands for a key, [#NONE] if there is none.
  ///
  /// @param periodPlace from [#periodPlace]
  public int at(int unit, int periodPlace, int indicator) {
    if (periodPlace < 0) {
      return NONE;
    }
    return standing.get(unit, periodPlace, indicator) - 1;
  }

  /// The state of a key: missing where no claim stands.
  public State state(int unit, int periodPlace, int indicator) {
    int handle = at(unit, periodPlace, indicator);
    return handle == NONE ? State.MISSING : state(handle);
  }

  public State state(int handle) {
    return STATES[states[handle]];
  }

  /// The number of a claim, unscaled at its indicator's decimals; 1 or 0 for yes and no; 0 for nil.
  public long value(int handle) {
    Segment segment = segment(handle);
    return segment.value(handle - offsets[segmentIndex(handle)]);
  }

  /// What a claim of a rolled-up submission rests on.
  public Optional<Weight> weight(int handle) {
    return anyWeight
        ? segment(handle).weight(handle - offsets[segmentIndex(handle)])
        : Optional.empty();
  }

  public String text(int handle) {
    return segment(handle).text(handle - offsets[segmentIndex(handle)]);
  }

  public boolean cumulative(int handle) {
    return segment(handle).cumulative(handle - offsets[segmentIndex(handle)]);
  }

  /// Whether any claim is a running total: most ledgers have none, and need not look.
  public boolean anyCumulative() {
    return anyCumulative;
  }

  public Source source(int handle) {
    return segment(handle).source(handle - offsets[segmentIndex(handle)]);
  }

  /// The claim behind a handle; its state is the one that the file gave it.
  public Claim claim(int handle) {
    return segment(handle).claim(handle - offsets[segmentIndex(handle)]);
  }

  /// Every claim that stands.
  public IntStream handles() {
    return standing.numbers().map(number -> number - 1);
  }

  /// The claims on keys that have several, ordered by place.
  public List<Repeat> repeats() {
    return repeats;
  }

  /// What stands for a key, for those who look at few.
  public Optional<Claim> find(int unit, Period period, int indicator) {
    int handle = at(unit, periodPlace(period.key()), indicator);
    return handle == NONE ? Optional.empty() : Optional.of(claim(handle));
  }

  /// The ledger after the corrections that an office writes down for its units.
  ///
  /// @param settled the ledger in which the new values stand, their source the correction's row
  /// @param applied the corrections whose old reading was the one that stood
  /// @param stale those whose old reading did not stand: nothing is done about them
  public record Adjusted(Settled settled, List<Adjustment> applied, List<Adjustment> stale) {
    public Adjusted {
      applied = List.copyOf(applied);
      stale = List.copyOf(stale);
    }
  }

  /// Applies corrections in the order given, each to what the one before left. One applies only
  /// while its old reading is the state and value that stand for its key; no claim is as good as a
  /// blank. A correction keeps whether its claim is a running total and what it rests on.
  public Adjusted adjusted(List<Adjustment> adjustments) {
    return new Adjusting(this).adjusted(adjustments);
  }

  /// The same ledger with more claims: they stand for the keys that they are for.
  Settled with(List<Segment> more) {
    List<Segment> all = Stream.concat(segments.stream(), more.stream()).toList();
    int[] starts = Arrays.copyOf(offsets, all.size());
    int[] keys = IntStream.concat(IntStream.of(periods), keys(more)).distinct().sorted().toArray();
    Slots slots =
        standing.copy(
            IntStream.of(periods).map(key -> Arrays.binarySearch(keys, key)).toArray(),
            keys.length);
    int size = states.length;
    byte[] known = Arrays.copyOf(states, size + more.stream().mapToInt(Segment::size).sum());
    for (int index = 0; index < more.size(); index++) {
      Segment segment = more.get(index);
      starts[offsets.length + index] = size;
      for (int claim = 0; claim < segment.size(); claim++) {
        known[size] = (byte) segment.state(claim).ordinal();
        int place = Arrays.binarySearch(keys, segment.period(claim));
        slots.set(segment.unit(claim), place, segment.indicator(claim), ++size);
      }
    }
    return new Settled(all, starts, keys, slots, known, repeats);
  }

  private static IntStream keys(List<Segment> segments) {
    return segments.stream()
        .flatMapToInt(segment -> IntStream.range(0, segment.size()).map(segment::period));
  }

  private Segment segment(int handle) {
    return segments.get(segmentIndex(handle));
  }

  private int segmentIndex(int handle) {
    return owners[handle];
  }
}

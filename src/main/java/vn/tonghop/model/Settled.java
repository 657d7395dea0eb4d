package vn.tonghop.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
    return segment(handle).weight(handle - offsets[segmentIndex(handle)]);
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

  private Segment segment(int handle) {
    return segments.get(segmentIndex(handle));
  }

  private int segmentIndex(int handle) {
    return owners[handle];
  }
}

package vn.tonghop.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Problem;
import vn.tonghop.model.Account;
import vn.tonghop.model.Claim;
import vn.tonghop.model.CumulativeClaim;
import vn.tonghop.model.Segment;
import vn.tonghop.model.Source;
import vn.tonghop.model.State;
import vn.tonghop.model.TotalsClaim;
import vn.tonghop.model.Weight;

/// Takes what is read of one file.
final class Claims {

  /// More findings of one kind than any listing shows are not kept: a large file of another plan
  /// would fill the memory with them.
  private static final int MOST_OF_A_KIND = 20_000;

  private final Segment.Builder segment;
  private final List<TotalsClaim> totals = new ArrayList<>();
  private final List<CumulativeClaim> cumulatives = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Class<?>, Integer> kinds = new HashMap<>();
  private final BitSet units = new BitSet();
  private final TreeSet<Integer> periods = new TreeSet<>();
  private Optional<LocalDate> received = Optional.empty();
  private int lastPeriod;
  private int cells;
  private long used;
  private long labels;
  private long reported;

  Claims(String file, int revision) {
    segment = new Segment.Builder(file, revision);
  }

  int sheet(String name) {
    return segment.sheet(name);
  }

  long text(String text) {
    return segment.text(text);
  }

  /// Counts a cell that says a value, or that nothing happened.
  void countCell() {
    cells++;
  }

  /// Counts a cell that became a reading or was checked.
  void used() {
    used++;
  }

  /// Counts cells that name or number what stands beside them.
  void labels(int many) {
    labels += many;
  }

  /// Counts cells that a finding names.
  void reported(long many) {
    reported += many;
  }

  /// Adds a claim, as [Segment.Builder#add].
  void add(
      int unit,
      int period,
      int indicator,
      State state,
      long value,
      boolean cumulative,
      int sheet,
      int row,
      int column) {
    segment.add(unit, period, indicator, state, value, cumulative, sheet, row, column);
    units.set(unit);
    if (period != lastPeriod) {
      periods.add(period);
      lastPeriod = period;
    }
  }

  /// Says what the claim added last rests on.
  void weigh(Weight weight) {
    segment.weigh(weight);
  }

  void add(CumulativeClaim claim) {
    cumulatives.add(claim);
  }

  void add(TotalsClaim claim) {
    totals.add(claim);
  }

  /// How many claims there are so far.
  int size() {
    return segment.size();
  }

  /// The claims of a period and an indicator among those from one number to before another.
  List<Claim> claims(int from, int to, int period, int indicator) {
    return IntStream.range(from, to)
        .filter(claim -> segment.isOf(claim, period, indicator))
        .mapToObj(segment::claim)
        .toList();
  }

  void find(Problem problem, Source source, List<String> excerpt) {
    if (kinds.merge(problem.getClass(), 1, Integer::sum) <= MOST_OF_A_KIND) {
      findings.add(new Finding(problem, source, excerpt));
    }
  }

  void find(Finding finding) {
    find(finding.problem(), finding.source(), finding.excerpt());
  }

  /// Everything taken so far, as the reading of the file.
  ///
  /// @param stored how many cells of the file have something in them: those that are nothing else
  ///   are passed over
  ReadFile read(long stored) {
    return new ReadFile(
        false,
        segment.build(),
        totals,
        cumulatives,
        findings,
        units.stream().boxed().toList(),
        List.copyOf(periods),
        cells,
        new Account(used, labels, stored - used - labels - reported, reported),
        received);
  }

  /// Notes a day on which the file is said to have been sent.
  void receivedOn(LocalDate day) {
    received = received.filter(known -> !known.isBefore(day)).or(() -> Optional.of(day));
  }
}

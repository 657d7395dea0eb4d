package vn.tonghop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettlingPropertyTest {

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void orderAndGroupingOfMergesMakeNoDifference(int seed) {
    Random random = new Random(seed);
    List<Segment> segments =
        new ArrayList<>(
            RandomClaims.files(random).stream().map(RandomClaims.File::segment).toList());
    List<String> expected = told(merged(segments));

    for (int round = 0; round < 5; round++) {
      Collections.shuffle(segments, random);
      assertThat(told(grouped(segments, random))).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aFileInTwoPiecesSaysTheSameAsInOne(int seed) {
    Random random = new Random(seed);
    List<RandomClaims.File> files = RandomClaims.files(random);
    List<Segment> pieces =
        new ArrayList<>(
            files.stream()
                .flatMap(file -> file.halves(random.nextInt(file.drafts().size() + 1)).stream())
                .toList());
    Collections.shuffle(pieces, random);

    assertThat(told(merged(pieces)))
        .isEqualTo(told(merged(files.stream().map(RandomClaims.File::segment).toList())));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithSortingTheClaimsOfEachKey(int seed) {
    Ledger ledger =
        merged(
            RandomClaims.files(new Random(seed)).stream().map(RandomClaims.File::segment).toList());

    assertThat(readings(ledger.settle(RandomClaims.PLAN, RandomClaims.UNITS)))
        .isEqualTo(naive(ledger));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void blanksDeleteNothing(int seed) {
    List<RandomClaims.File> files = RandomClaims.files(new Random(seed));
    List<Segment> withoutBlanks =
        files.stream()
            .map(file ->
                new RandomClaims.File(
                    file.name(),
                    file.revision(),
                    file.drafts().stream()
                        .filter(draft -> draft.state() != State.MISSING)
                        .toList()))
            .map(RandomClaims.File::segment)
            .toList();
    Map<String, String> all =
        readings(
            merged(files.stream().map(RandomClaims.File::segment).toList())
                .settle(RandomClaims.PLAN, RandomClaims.UNITS));

    assertThat(all)
        .containsAllEntriesOf(
            readings(merged(withoutBlanks).settle(RandomClaims.PLAN, RandomClaims.UNITS)));
  }

  private static Ledger merged(List<Segment> segments) {
    return segments.stream().map(Ledger::of).reduce(Ledger.EMPTY, Ledger::merge);
  }

  /// Merges neighbours at random until one ledger is left.
  private static Ledger grouped(List<Segment> segments, Random random) {
    List<Ledger> ledgers = new ArrayList<>(segments.stream().map(Ledger::of).toList());
    while (ledgers.size() > 1) {
      int at = random.nextInt(ledgers.size() - 1);
      ledgers.set(at, ledgers.get(at).merge(ledgers.remove(at + 1)));
    }
    return ledgers.getFirst();
  }

  /// All that a settled ledger tells: readings, then repeats.
  private static List<String> told(Ledger ledger) {
    Settled settled = ledger.settle(RandomClaims.PLAN, RandomClaims.UNITS);
    List<String> told = new ArrayList<>();
    readings(settled).forEach((key, reading) -> told.add(key + " " + reading));
    settled
        .repeats()
        .forEach(repeat ->
            told.add(
                "%s %s %s"
                    .formatted(repeat.kind(), repeat.earlier().source(), repeat.later().source())));
    return told;
  }

  private static Map<String, String> readings(Settled settled) {
    Map<String, String> readings = new TreeMap<>();
    settled
        .handles()
        .forEach(handle -> {
          Claim claim = settled.claim(handle);
          readings.put(key(claim), settled.state(handle) + " " + claim.source());
        });
    return readings;
  }

  private static String key(Claim claim) {
    return claim.unit() + " " + Period.ofKey(claim.period()) + " " + claim.indicator();
  }

  /// The same, told anew: of the latest revision that says anything the first claim stands, and is
  /// rejected if another says something else.
  private static Map<String, String> naive(Ledger ledger) {
    Map<String, List<Said>> byKey = new TreeMap<>();
    for (Segment segment : ledger.segments()) {
      for (int claim = 0; claim < segment.size(); claim++) {
        Said said = new Said(segment.claim(claim), meaning(segment, claim));
        byKey.computeIfAbsent(key(said.claim()), _ -> new ArrayList<>()).add(said);
      }
    }
    Map<String, String> readings = new TreeMap<>();
    byKey.forEach((key, said) -> readings.put(key, judged(said)));
    return readings;
  }

  private record Said(Claim claim, String meaning) {}

  private static String meaning(Segment segment, int claim) {
    boolean text = segment.indicator(claim) == 2 && segment.state(claim) == State.VALUE;
    return segment.state(claim) + " " + (text ? segment.text(claim) : segment.value(claim));
  }

  private static String judged(List<Said> all) {
    List<Said> speaking =
        all.stream().filter(said -> said.claim().state() != State.MISSING).toList();
    List<Said> candidates = speaking.isEmpty() ? all : speaking;
    int latest =
        speaking.stream().mapToInt(said -> said.claim().revision()).max().orElse(Integer.MIN_VALUE);
    List<Said> last =
        candidates.stream()
            .filter(said -> speaking.isEmpty() || said.claim().revision() == latest)
            .sorted(Comparator.comparing(Said::claim, Claim.ORDER))
            .toList();
    Claim first = last.getFirst().claim();
    boolean agreed = last.stream().map(Said::meaning).distinct().count() == 1;
    State state = first.unit() == 0 ? State.NOT_EXPECTED : agreed ? first.state() : State.REJECTED;
    return state + " " + first.source();
  }
}

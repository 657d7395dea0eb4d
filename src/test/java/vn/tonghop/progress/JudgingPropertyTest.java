package vn.tonghop.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Status;
import vn.tonghop.model.Total;

/// What is judged and what is shown never contradict each other, however near the bound.
class JudgingPropertyTest {

  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  private static Progress share(BigInteger part, BigInteger whole, String goal) {
    Figure figure =
        Setting.figure(new Total.Ratio(new BigDecimal(part), new BigDecimal(whole)), 14, 14);
    return new Setting()
        .indicator("it", Measure.SHARE, 0)
        .target(Targets.target("it", goal))
        .rows("2021", "2021-12-31", (_, _) -> figure)
        .get(2);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aShareIsJudgedExactlyAndShownOnTheSameSide(long seed) {
    Random random = new Random(seed);
    int bound = random.nextInt(1, 100);
    BigInteger whole = BigInteger.valueOf(random.nextLong(100_000, 1_000_000_000));
    BigInteger edge = whole.multiply(BigInteger.valueOf(bound)).divide(HUNDRED);
    BigInteger part = edge.add(BigInteger.valueOf(random.nextInt(-2, 3)));
    int side = part.multiply(HUNDRED).compareTo(whole.multiply(BigInteger.valueOf(bound)));

    Progress floor = share(part, whole, bound + "%");
    Progress ceiling = share(part, whole, "<=" + bound + "%");

    assertThat(floor.status())
        .isEqualTo(side < 0 ? Status.MISSED : side == 0 ? Status.MET : Status.EXCEEDED);
    assertThat(ceiling.status()).isEqualTo(side > 0 ? Status.BREACHED : Status.MET);
    assertThat(shown(floor).compareTo(BigDecimal.valueOf(bound)) < 0).isEqualTo(side < 0);
    assertThat(shown(ceiling).compareTo(BigDecimal.valueOf(bound)) > 0).isEqualTo(side > 0);
  }

  private static BigDecimal shown(Progress row) {
    return new BigDecimal(row.percent().orElseThrow().code());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theLinearPaceOfACountIsTheWholeNumberBelowItsPart(long seed) {
    Random random = new Random(seed);
    int target = random.nextInt(1, 5_000);
    int gone = random.nextInt(1, 365);
    int asked = (int) ((long) target * gone / 365);
    String day = LocalDate.of(2020, 12, 14).plusDays(gone).toString();

    assertThat(flow(target, asked, day)).isEqualTo(Status.ON_TRACK);
    if (asked > 0) {
      assertThat(flow(target, asked - 1, day)).isEqualTo(Status.BEHIND);
    }
  }

  private static Status flow(int target, int value, String day) {
    return new Setting()
        .indicator("it", Measure.FLOW, 0)
        .target(Targets.target("it", Integer.toString(target)))
        .rows("2021", day, (_, _) -> Setting.amount(Integer.toString(value)))
        .getFirst()
        .status();
  }
}

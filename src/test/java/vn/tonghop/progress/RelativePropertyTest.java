package vn.tonghop.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.model.Earlier.Base;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Total;

/// A goal that is relative to something stands exactly where the absolute bound does that it comes
/// to.
class RelativePropertyTest {

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  private static String bound(Random random, int number) {
    return switch (random.nextInt(4)) {
      case 0 -> number + "%";
      case 1 -> "<=" + number + "%";
      case 2 -> "=" + number + "%";
      default -> number + "-" + (number + 10) + "%";
    };
  }

  private static String day(Random random) {
    return LocalDate.of(2020, 12, 10).plusDays(random.nextInt(380)).toString();
  }

  private static Progress share(Figure figure, String bound, String day) {
    return new Setting()
        .indicator("it", Measure.SHARE, 0)
        .target(Targets.target("it", bound))
        .rows("2021", day, (_, _) -> figure)
        .get(2);
  }

  private static void assertAlike(Progress row, Progress absolute) {
    assertThat(row.status()).isEqualTo(absolute.status());
    assertThat(row.percent().map(Percent::code)).isEqualTo(absolute.percent().map(Percent::code));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aPartOfAnotherIsJudgedAsAShare(long seed) {
    Random random = new Random(seed);
    Figure part = Setting.figure(amount(random.nextInt(120)), random.nextInt(13, 15), 14);
    Figure whole = Setting.figure(amount(random.nextInt(3) * 50), 14, 14);
    String bound = bound(random, random.nextInt(1, 100));
    String day = day(random);

    Progress row =
        new Setting()
            .indicator("it", Measure.FLOW, 0)
            .indicator("other", Measure.FLOW, 0)
            .target(Targets.target("it", bound + " of other"))
            .rows("2021", day, (_, indicator) -> indicator == 0 ? part : whole)
            .getFirst();

    assertAlike(row, share(row.toDate(), bound, day));
    assertThat(row.toDate().reports()).isEqualTo(part.reports());
  }

  private static Total amount(int value) {
    return new Total.Amount(BigDecimal.valueOf(value));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aRiseIsJudgedAsAShareOfTheBase(long seed) {
    Random random = new Random(seed);
    int before = random.nextInt(1, 200);
    int now = random.nextInt(300);
    String bound = bound(random, random.nextInt(50));
    String day = day(random);
    Figure rise = Setting.figure(new Total.Ratio(value(now - before), value(before)), 14, 14);

    Progress row = changed(before, now, bound, day);

    assertThat(row.status()).isEqualTo(share(rise, bound, day).status());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aFallToBeReachedIsJudgedAsAShareThatIsGone(long seed) {
    Random random = new Random(seed);
    int before = random.nextInt(1, 200);
    int now = random.nextInt(300);
    int asked = random.nextInt(1, 30);
    String day = day(random);
    Figure fall = Setting.figure(new Total.Ratio(value(before - now), value(before)), 14, 14);

    Progress row = changed(before, now, "<=-" + asked + "%", day);

    assertThat(row.status()).isEqualTo(share(fall, asked + "%", day).status());
  }

  private static BigDecimal value(int number) {
    return BigDecimal.valueOf(number);
  }

  private static Progress changed(int before, int now, String bound, String day) {
    Figure base = Setting.figure(amount(before), 14, 14);
    return new Setting()
        .indicator("it", Measure.FLOW, 0)
        .target(Targets.target("it", bound + " vs 2020"))
        .earlier((_, _, _) -> Optional.of(new Base.Known(base)))
        .rows("2021", day, (_, _) -> Setting.figure(amount(now), 14, 14))
        .getFirst();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void severalGoalsThatAreTheSameStandWhereTheOneDoes(long seed) {
    Random random = new Random(seed);
    Figure figure = Setting.figure(amount(random.nextInt(60)), random.nextInt(13, 15), 14);
    String goal = Integer.toString(random.nextInt(1, 50));
    String day = day(random);

    assertAlike(flow(figure, goal + " & " + goal, day), flow(figure, goal, day));
  }

  private static Progress flow(Figure figure, String goal, String day) {
    return new Setting()
        .indicator("it", Measure.FLOW, 0)
        .target(Targets.target("it", goal))
        .rows("2021", day, (_, _) -> figure)
        .getFirst();
  }
}

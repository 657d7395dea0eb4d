package vn.tonghop.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.finding.CheckProblem.Subject;
import vn.tonghop.model.Claim;
import vn.tonghop.model.CumulativeClaim;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Label;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Numbers;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Receipt;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Settled;
import vn.tonghop.model.State;
import vn.tonghop.model.Submission;
import vn.tonghop.model.TotalsClaim;
import vn.tonghop.model.Units;

/// All that rules look at.
///
/// @param totals what totals rows say
/// @param cumulatives what lũy kế columns beside a column for the period say
/// @param submissions the files and their fates
/// @param period the period that is asked for; none: all that there are readings for
/// @param asOf the day that the run takes for today
/// @param receipts when files came, by their names; empty where that is not to be known
public record CheckInput(
    Plan plan,
    Units units,
    Reporters reporters,
    Settled settled,
    List<TotalsClaim> totals,
    List<CumulativeClaim> cumulatives,
    List<Submission> submissions,
    Optional<Period> period,
    LocalDate asOf,
    Map<String, Receipt> receipts) {

  private static final long[] MILLIONTHS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};
  private static final Label YES = new Label("có", "yes");
  private static final Label NO = new Label("không", "no");
  private static final Label TEXT = new Label("văn bản", "a text");
  private static final Label NIL = new Label("không phát sinh", "nil");
  private static final Label BLANK = new Label("để trống", "blank");
  private static final Label INVALID = new Label("số không hợp lệ", "an invalid value");

  /// The same where nobody knows when files came.
  public CheckInput(
      Plan plan,
      Units units,
      Reporters reporters,
      Settled settled,
      List<TotalsClaim> totals,
      List<CumulativeClaim> cumulatives,
      List<Submission> submissions,
      Optional<Period> period,
      LocalDate asOf) {
    this(plan, units, reporters, settled, totals, cumulatives, submissions, period, asOf, Map.of());
  }

  public CheckInput {
    totals = List.copyOf(totals);
    cumulatives = List.copyOf(cumulatives);
    submissions = List.copyOf(submissions);
    receipts = Map.copyOf(receipts);
  }

  Indicator indicator(int place) {
    return plan.indicators().get(place);
  }

  Subject subject(int unit, int indicator, int periodKey) {
    return new Subject(
        units.get(unit).name(), indicator(indicator).name(), Period.ofKey(periodKey));
  }

  Subject subject(Claim claim) {
    return subject(claim.unit(), claim.indicator(), claim.period());
  }

  /// What a claim says, as a reader would say it; of a text, only that it is one.
  Label said(Claim claim) {
    return switch (claim.state()) {
      case VALUE, NOT_EXPECTED -> number(claim);
      case NIL -> NIL;
      case MISSING -> BLANK;
      case REJECTED -> INVALID;
    };
  }

  private Label number(Claim claim) {
    Indicator indicator = indicator(claim.indicator());
    if (indicator.measure() == Measure.TEXT) {
      return TEXT;
    }
    if (indicator.measure() == Measure.YES_NO) {
      return claim.value() == 0 ? NO : YES;
    }
    String plain = Numbers.plain(BigDecimal.valueOf(claim.value(), indicator.decimals()));
    return claim.cumulative()
        ? new Label(plain + " (lũy kế)", plain + " (to date)")
        : Label.same(plain);
  }

  /// What a claim that counts adds: nil adds nothing.
  BigDecimal amount(int handle, int indicator) {
    return settled.state(handle) == State.NIL
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(settled.value(handle), indicator(indicator).decimals());
  }

  /// The same, as a number of millionths: for comparing without an object a reading.
  ///
  /// @throws ArithmeticException if it is too large for that
  long scaled(int handle, int indicator) {
    return Math.multiplyExact(
        settled.value(handle),
        MILLIONTHS[Indicator.MOST_DECIMALS - indicator(indicator).decimals()]);
  }

  boolean counts(int handle) {
    return handle != Settled.NONE && settled.state(handle).counts();
  }
}

package vn.tonghop.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Problem;
import vn.tonghop.model.CumulativeClaim;
import vn.tonghop.model.Fate;
import vn.tonghop.model.Ledger;
import vn.tonghop.model.Months;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Receipt;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Segment;
import vn.tonghop.model.Source;
import vn.tonghop.model.State;
import vn.tonghop.model.Submission;
import vn.tonghop.model.TotalsClaim;
import vn.tonghop.model.Units;

/// Readings for tests, a line each, and the input of checks that they make.
final class Fixtures {

  static final Months JUNE = Months.month(2021, 6);
  static final String SUBMISSIONS = "submissions";

  private final Plan plan;
  private final Units units;
  private final Map<String, Segment.Builder> files = new TreeMap<>();
  private final Map<String, Integer> rows = new LinkedHashMap<>();
  private final List<TotalsClaim> totals = new ArrayList<>();
  private final List<CumulativeClaim> cumulatives = new ArrayList<>();
  private final List<Submission> submissions = new ArrayList<>();
  private final Map<String, Receipt> receipts = new TreeMap<>();
  private Optional<Period> period = Optional.empty();
  private LocalDate asOf = LocalDate.of(2021, 6, 30);

  Fixtures(Plan plan, Units units) {
    this.plan = plan;
    this.units = units;
  }

  Fixtures period(Period asked) {
    period = Optional.of(asked);
    return this;
  }

  Fixtures asOf(int year, int month, int day) {
    asOf = LocalDate.of(year, month, day);
    return this;
  }

  /// A number of June, in the unit's own file `UNIT.csv`.
  Fixtures says(String unit, String indicator, long value) {
    return in(unit + ".csv", unit, JUNE, indicator, State.VALUE, value);
  }

  Fixtures says(String unit, Period when, String indicator, long value) {
    return in(unit + ".csv", unit, when, indicator, State.VALUE, value);
  }

  Fixtures says(String unit, String indicator, State state) {
    return in(unit + ".csv", unit, JUNE, indicator, state, 0);
  }

  /// A reading on the next row of a file; a file whose name ends in `-r2` is a revision.
  Fixtures in(String file, String unit, Period when, String indicator, State state, long value) {
    Segment.Builder builder =
        files.computeIfAbsent(
            file, name -> new Segment.Builder(name, name.contains("-r2") ? 2 : 0));
    int row = rows.merge(file, 1, Integer::sum) + 1;
    builder.add(
        units.place(unit), when.key(), plan.indicator(indicator), state, value, false, -1, row, 4);
    return this;
  }

  Fixtures total(String indicator, String stated, String summed) {
    totals.add(
        new TotalsClaim(
            plan.indicator(indicator),
            JUNE.key(),
            new BigDecimal(stated),
            new BigDecimal(summed),
            3,
            Source.ofText("matrix.csv", 9, 2),
            List.of()));
    return this;
  }

  Fixtures cumulative(String unit, Period when, String indicator, String stated) {
    cumulatives.add(
        new CumulativeClaim(
            units.place(unit),
            plan.indicator(indicator),
            when.key(),
            new BigDecimal(stated),
            Source.ofText(unit + ".csv", 2, 5)));
    return this;
  }

  Fixtures file(String name, Fate fate, Period when, String digest, String... ofUnits) {
    submissions.add(
        new Submission(
            name,
            digest,
            fate,
            List.of(ofUnits).stream().map(units::place).toList(),
            List.of(when.key()),
            1));
    return this;
  }

  /// Notes, as `received.csv` does, when a file came.
  Fixtures received(String name, LocalDate day) {
    receipts.put(name, new Receipt(day, Receipt.By.SIDECAR));
    return this;
  }

  CheckInput input() {
    Ledger ledger = new Ledger(files.values().stream().map(Segment.Builder::build).toList());
    return new CheckInput(
        plan,
        units,
        Reporters.of(plan, units),
        ledger.settle(plan, units),
        totals,
        cumulatives,
        submissions,
        period,
        asOf,
        receipts);
  }

  /// What all rules find of one kind.
  <P extends Problem> List<P> problems(Class<P> kind) {
    return findings(kind).stream().map(Finding::problem).map(kind::cast).toList();
  }

  List<Finding> findings(Class<? extends Problem> kind) {
    return Checks.run(input()).stream()
        .filter(finding -> kind.isInstance(finding.problem()))
        .toList();
  }

  /// The codes of all that is found, but for what is merely not there.
  List<String> codes() {
    return Checks.run(input()).stream()
        .map(finding -> finding.problem().code())
        .filter(code -> !code.startsWith("missing-"))
        .toList();
  }
}

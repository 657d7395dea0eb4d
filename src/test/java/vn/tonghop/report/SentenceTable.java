package vn.tonghop.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.model.Comparison;
import vn.tonghop.model.Condition;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Demand;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Months;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Period;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Source;
import vn.tonghop.model.Status;
import vn.tonghop.model.Target;
import vn.tonghop.model.Total;
import vn.tonghop.model.Validity;

/// The table of sentences: what a row of it says is made into the row of a roll-up.
final class SentenceTable {

  private static final Path FILE = Path.of("src/test/resources/vn/tonghop/report/sentences.tsv");

  private SentenceTable() {}

  /// A row of the table, its cells by their heads.
  record Entry(Map<String, String> cells) {

    String cell(String head) {
      return cells.getOrDefault(head, "");
    }

    Period period() {
      return Period.parse(cell("period")).orElseThrow();
    }

    int indicator() {
      return Sentences.plan().indicator(cell("indicator"));
    }

    int unit() {
      return District.UNITS.place(cell("unit"));
    }

    /// Whether it is a figure beside that of an earlier period, not one against a target.
    boolean isComparison() {
      return cell("base").startsWith("previous") || cell("base").startsWith("last-year");
    }

    /// All but the sentences.
    String given() {
      return String.join("\t", cells.values().stream().limit(cells.size() - 2).toList());
    }
  }

  static String heads() {
    return lines().getFirst();
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(FILE);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  static List<Entry> read() {
    String[] heads = heads().split("\t", -1);
    List<Entry> entries = new ArrayList<>();
    for (String line : lines().subList(1, lines().size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> named = new LinkedHashMap<>();
      for (int column = 0; column < heads.length; column++) {
        named.put(heads[column], cells[column].strip());
      }
      entries.add(new Entry(named));
    }
    return entries;
  }

  static Progress row(Entry entry) {
    Optional<Target> target = target(entry);
    List<Demand> demands = target.map(one -> one.goal().demands()).orElse(List.of());
    Optional<Demand> first = demands.stream().findFirst();
    Figure toDate = figure(entry, entry.cell("to_date"));
    List<Condition> conditions = conditions(entry, demands);
    Optional<Comparison> base =
        entry.cell("base").isEmpty()
            ? Optional.empty()
            : Optional.of(SentenceBases.comparison(entry));
    return new Progress(
        entry.unit(),
        entry.indicator(),
        entry.cell("actual").isEmpty() ? toDate : figure(entry, entry.cell("actual")),
        toDate,
        target,
        conditions.isEmpty() ? percent(toDate, first, base) : conditions.getFirst().percent(),
        status(entry.cell("status")),
        conditions,
        base,
        Optional.empty());
  }

  private static Status status(String word) {
    return java.util.Arrays.stream(Status.values())
        .filter(status -> status.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No status " + word));
  }

  private static List<Condition> conditions(Entry entry, List<Demand> demands) {
    List<Condition> conditions = new ArrayList<>();
    for (String text : entry.cell("conditions").split(" ; ", -1)) {
      if (text.isEmpty()) {
        continue;
      }
      String[] parts = text.split(" ", 3);
      Optional<Months> period =
          Period.parse(parts[0]).filter(Months.class::isInstance).map(Months.class::cast);
      Demand demand = demands.get(period.isPresent() ? 0 : conditions.size());
      Figure figure = figure(entry, parts[1]);
      conditions.add(
          new Condition(
              demand,
              period,
              figure,
              percent(figure, Optional.of(demand), Optional.empty()),
              status(parts[2])));
    }
    return conditions;
  }

  private static Figure figure(Entry entry, String text) {
    String[] coverage = entry.cell("coverage").split(" ", -1);
    Coverage reports = coverage(coverage[0]);
    Coverage units = coverage(coverage[coverage.length - 1]);
    return new Figure(
        Sentences.total(entry.cell("indicator"), text), reports, units, List.of(), List.of());
  }

  static Coverage coverage(String text) {
    String[] parts = text.split("/", -1);
    return new Coverage(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  private static Optional<Target> target(Entry entry) {
    String text = entry.cell("target");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    boolean quarterly = text.endsWith(" each quarter");
    Goal goal = SentenceGoals.goal(text.replace(" each quarter", ""));
    boolean paced = text.contains("paced ");
    return Optional.of(
        new Target(
            entry.cell("indicator"),
            goal,
            "nam-tu-liem",
            Optional.empty(),
            false,
            List.of(),
            new LinkedHashMap<>(),
            false,
            new Target.Pace.Linear(paced),
            Optional.empty(),
            Source.ofText("plan.yaml", 30, 5),
            quarterly ? Optional.of(Frequency.QUARTER) : Optional.empty(),
            Validity.ALWAYS));
  }

  /// The percentage of a row, within the bounds of what is asked, as progress works it out.
  private static Optional<Percent> percent(
      Figure figure, Optional<Demand> demand, Optional<Comparison> base) {
    Optional<BigDecimal> floor = demand.filter(Demand::percent).flatMap(Demand::bottom);
    Optional<BigDecimal> ceiling = demand.filter(Demand::percent).flatMap(Demand::top);
    return switch (figure.total()) {
      case Total.NoData _, Total.Texts _ -> Optional.empty();
      case Total.Amount(BigDecimal now) when base.isPresent() ->
          base.map(Comparison::outcome)
              .filter(Comparison.Outcome.Amounts.class::isInstance)
              .map(Comparison.Outcome.Amounts.class::cast)
              .map(Comparison.Outcome.Amounts::before)
              .filter(before -> before.signum() != 0)
              .map(before -> new Percent(now.subtract(before), before, floor, ceiling));
      case Total.Amount(BigDecimal value) ->
          demand
              .filter(one -> one.floor() && !one.percent())
              .flatMap(Demand::bottom)
              .filter(bottom -> bottom.signum() > 0)
              .map(bottom ->
                  new Percent(
                      value, bottom, Optional.of(BigDecimal.valueOf(100)), Optional.empty()));
      case Total.Sites(int closed, int named, List<Total.SiteFound> _) ->
          of(BigDecimal.valueOf(closed), BigDecimal.valueOf(named), floor, ceiling);
      case Total.Milestones(List<Total.Done> done, int of) ->
          of(BigDecimal.valueOf(done.size()), BigDecimal.valueOf(of), floor, ceiling);
      case Total.YesOf(int yes, int of) ->
          of(BigDecimal.valueOf(yes), BigDecimal.valueOf(of), floor, ceiling);
      case Total.Ratio(BigDecimal part, BigDecimal whole)
          when demand.filter(Demand::percent).isEmpty() ->
          demand
              .flatMap(Demand::bottom)
              .map(bottom -> Percent.of(part, bottom))
              .or(() -> of(part, whole, floor, ceiling));
      case Total.Ratio(BigDecimal part, BigDecimal whole) -> of(part, whole, floor, ceiling);
    };
  }

  private static Optional<Percent> of(
      BigDecimal part, BigDecimal whole, Optional<BigDecimal> floor, Optional<BigDecimal> ceiling) {
    return whole.signum() == 0
        ? Optional.empty()
        : Optional.of(new Percent(part, whole, floor, ceiling));
  }
}

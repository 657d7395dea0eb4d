package vn.tonghop.rollup;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.RollupProblem;
import vn.tonghop.model.Dates;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Label;
import vn.tonghop.model.Months;
import vn.tonghop.model.Numbers;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Source;
import vn.tonghop.model.Span;
import vn.tonghop.model.Units;

/// The words for faults that belong to a span or a territory, not to one cell.
record SpanFaults(Plan plan, Units units) {

  private static final Source SUBMISSIONS = Source.ofFile("submissions");

  private record Whole(int indicator, Span span) {}

  private record Place(int at, java.time.LocalDate day) {}

  List<Finding> findings(
      Collection<DistinctMeasure.NotAdded> notAdded,
      Collection<Reconciling.Difference> differences,
      Collection<Restatement.Unresolved> unresolved) {
    return Stream.of(
            notAdded(notAdded), differences.stream().map(this::problem), unresolved(unresolved))
        .flatMap(problems -> problems)
        .map(problem -> new Finding(problem, SUBMISSIONS))
        .toList();
  }

  private Stream<RollupProblem> notAdded(Collection<DistinctMeasure.NotAdded> found) {
    Map<Whole, TreeSet<Integer>> byWhole =
        found.stream()
            .collect(
                Collectors.groupingBy(
                    one -> new Whole(one.indicator(), one.span()),
                    Collectors.mapping(
                        DistinctMeasure.NotAdded::unit, Collectors.toCollection(TreeSet::new))));
    return byWhole.entrySet().stream()
        .map(entry ->
            new RollupProblem.DistinctNotAdded(
                indicator(entry.getKey().indicator()).name(),
                code(entry.getKey().span()),
                names(entry.getValue())));
  }

  private RollupProblem problem(Reconciling.Difference found) {
    Indicator indicator = indicator(found.indicator());
    return new RollupProblem.ReconcileDiffers(
        units.get(found.unit()).name(),
        indicator.name(),
        code(found.span()),
        number(found.agencies(), indicator),
        number(found.others(), indicator),
        found.coverage());
  }

  private Stream<RollupProblem> unresolved(Collection<Restatement.Unresolved> found) {
    Map<Place, TreeSet<Integer>> byPlace =
        found.stream()
            .collect(
                Collectors.groupingBy(
                    one -> new Place(one.at(), one.day()),
                    Collectors.mapping(
                        Restatement.Unresolved::leaf, Collectors.toCollection(TreeSet::new))));
    return byPlace.entrySet().stream()
        .map(entry ->
            new RollupProblem.BoundariesUnresolved(
                names(entry.getValue()),
                units.get(entry.getKey().at()).name(),
                entry.getKey().day()));
  }

  private List<Label> names(Collection<Integer> places) {
    return places.stream().map(place -> units.get(place).name()).toList();
  }

  private Indicator indicator(int index) {
    return plan.indicators().get(index);
  }

  private static String number(BigDecimal unscaled, Indicator indicator) {
    return Numbers.plain(unscaled.movePointLeft(indicator.decimals()));
  }

  /// A span as data files spell periods; a run of months that is no period, by its first and last.
  static String code(Span span) {
    if (span.dates().isPresent()) {
      return span.dates().map(Dates::code).orElseThrow();
    }
    int length = span.end() - span.start();
    boolean period =
        switch (length) {
          case 1, 3, 6, 12 -> span.start() % length == 0;
          case 9 -> span.start() % 12 == 0;
          default -> false;
        };
    return period
        ? new Months(span.start(), length).code()
        : month(span.start()) + ".." + month(span.end() - 1);
  }

  private static String month(int month) {
    return new Months(month, 1).code();
  }
}

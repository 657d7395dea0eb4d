package vn.tonghop.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.finding.Checked;
import vn.tonghop.finding.Severity;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Fate;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Months;
import vn.tonghop.model.Over;
import vn.tonghop.model.Part;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Submission;
import vn.tonghop.model.Total;
import vn.tonghop.model.Units;

/// Reads one changed file in a workspace of its own, and holds the figures of its root against what
/// another reader finds in it.
final class MutantTrial {

  private static final LocalDate LONG_AFTER = LocalDate.of(2030, 1, 1);

  private final Path folder;
  private final Definitions definitions;
  private final CellSums sums;

  /// What became of a mutant.
  ///
  /// @param wrong what is wrong with it; empty if all is well
  /// @param judged whether another reader could say what its figures should be
  /// @param told whether an error or a warning names the file
  record Verdict(List<String> wrong, boolean judged, boolean told) {
    Verdict {
      wrong = List.copyOf(wrong);
    }
  }

  private MutantTrial(Path folder, Definitions definitions) {
    this.folder = folder;
    this.definitions = definitions;
    this.sums = new CellSums(definitions);
  }

  /// A workspace with the definitions of a sample; none where these cannot be used.
  static Optional<MutantTrial> of(Path sample, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String name : List.of(Workspace.PLAN, Workspace.UNITS)) {
      if (Files.exists(sample.resolve(name))) {
        Files.copy(sample.resolve(name), folder.resolve(name));
      }
    }
    return switch (Run.define(Workspace.in(folder).orElseThrow())) {
      case Checked.Usable<Definitions>(Definitions definitions, List<?> _) ->
          Optional.of(new MutantTrial(folder, definitions));
      case Checked.Unusable<Definitions> _ -> Optional.empty();
    };
  }

  /// Reads the file under its name, and takes it away again.
  Verdict read(String name, byte[] mutant) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, mutant);
    try {
      return judge(name, mutant);
    } finally {
      Files.delete(file);
    }
  }

  private Verdict judge(String name, byte[] mutant) {
    Run run = Run.of(Workspace.in(folder).orElseThrow(), definitions, LONG_AFTER);
    int[] periods = run.gathered().settled().periods();
    boolean one = periods.length == 1;
    Plan plan = definitions.plan();
    Period period = one ? Period.ofKey(periods[0]) : Months.year(plan.firstYear());
    Evaluated evaluated = run.evaluate(period);
    boolean told =
        evaluated.findings().stream()
            .anyMatch(finding ->
                finding.severity() != Severity.REMARK && finding.source().file().equals(name));
    List<String> wrong = new ArrayList<>(fromRejected(run, evaluated, period));
    Optional<Map<String, CellSums.Sum>> cells = sums.of(name, mutant);
    boolean span = plan.firstYear() == plan.lastYear();
    if (!told && cells.isPresent() && (one || span)) {
      wrong.addAll(differing(evaluated, cells.get(), one));
    }
    return new Verdict(wrong, cells.isPresent(), told);
  }

  /// No number may come out of a file that is not used.
  private List<String> fromRejected(Run run, Evaluated evaluated, Period period) {
    Set<String> unused =
        run.gathered().submissions().stream()
            .filter(file -> file.fate() != Fate.USED && file.fate() != Fate.SUPERSEDED)
            .map(Submission::file)
            .collect(Collectors.toSet());
    if (unused.isEmpty()) {
      return List.of();
    }
    List<String> wrong = new ArrayList<>();
    for (Progress row : evaluated.rollup().rows()) {
      for (Part part :
          run.parts(evaluated.rollup().boundaries()).of(period, row.unit(), row.indicator())) {
        part.source()
            .filter(source -> unused.contains(source.file()))
            .ifPresent(source -> wrong.add("from a rejected file: " + source));
      }
    }
    return wrong;
  }

  private List<String> differing(
      Evaluated evaluated, Map<String, CellSums.Sum> cells, boolean onePeriod) {
    Plan plan = definitions.plan();
    Units units = definitions.units();
    int root = units.place(plan.unit());
    List<String> wrong = new ArrayList<>();
    for (Progress row : evaluated.rollup().rows()) {
      Indicator indicator = plan.indicators().get(row.indicator());
      boolean owed = row.actual().reports().expected() > 0;
      if (row.unit() != root || !owed || !isSummed(plan, indicator, onePeriod)) {
        continue;
      }
      CellSums.Sum sum = cells.getOrDefault(indicator.code(), CellSums.Sum.NOTHING);
      Optional<Long> figure = figure(row.actual().total());
      Optional<Long> expected = sum.numbers() == 0 ? Optional.empty() : Optional.of(sum.sum());
      if (sum.unsure() || !figure.equals(expected)) {
        wrong.add(indicator.code() + ": " + figure + " instead of " + sum);
      }
    }
    return wrong;
  }

  /// What adds up by adding.
  private static boolean isSummed(Plan plan, Indicator indicator, boolean onePeriod) {
    boolean additive =
        indicator.measure() == Measure.FLOW && indicator.over().equals(Over.FLOW)
            || onePeriod
                && indicator.measure() == Measure.STOCK
                && indicator.over().equals(Over.STOCK);
    return additive
        && indicator.combine().isEmpty()
        && !isPart(plan, indicator)
        && !plan.cumulative()
        && indicator.shown();
  }

  /// A cell such as `12/15` stands for both parts of a share.
  private static boolean isPart(Plan plan, Indicator indicator) {
    return plan.indicators().stream()
        .flatMap(one -> one.ratio().stream())
        .anyMatch(ratio ->
            ratio.numerator().equals(indicator.code())
                || ratio.denominator().equals(indicator.code()));
  }

  private static Optional<Long> figure(Total total) {
    return switch (total) {
      case Total.Amount(java.math.BigDecimal value) -> Optional.of(value.longValueExact());
      case Total.YesOf(int yes, int _) -> Optional.of((long) yes);
      case Total.NoData _, Total.Ratio _, Total.Sites _, Total.Milestones _, Total.Texts _ ->
          Optional.empty();
    };
  }
}

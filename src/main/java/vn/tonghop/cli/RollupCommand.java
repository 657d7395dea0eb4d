package vn.tonghop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.model.Boundaries;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Months;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Rollup;
import vn.tonghop.model.Span;
import vn.tonghop.model.Units;
import vn.tonghop.pipeline.Evaluated;
import vn.tonghop.pipeline.Run;
import vn.tonghop.pipeline.Workspace;
import vn.tonghop.report.RollupCsv;
import vn.tonghop.report.RollupJson;

/// `rollup`: figures and progress of every unit, as data.
@Command(name = "rollup", aliases = "tong-hop")
final class RollupCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;
  @Mixin private Common common;
  @Mixin private PeriodOption asked;
  @Mixin private BoundariesOption drawn;
  @Mixin private Destination destination;

  @Option(names = "--by", paramLabel = "month|quarter|year", descriptionKey = "rollup.by")
  private @Nullable By by;

  @Option(names = "--level", paramLabel = "LEVEL", descriptionKey = "rollup.level")
  private @Nullable String level;

  /// The length of the periods that a span is shown by.
  enum By {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    By(int months) {
      this.months = months;
    }

    /// The periods of this length in a span, in order.
    List<Period> of(Span span) {
      List<Period> periods = new ArrayList<>();
      for (int start = Math.ceilDiv(span.start(), months) * months;
          start + months <= span.end();
          start += months) {
        periods.add(new Months(start, months));
      }
      return periods;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  RollupCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Session session = new Session(spec.commandLine(), common, surroundings);
    String format = destination.format(session, List.of("csv", "json"));
    Boundaries boundaries = drawn.asked(session);
    return session.with(
        asked,
        (workspace, definitions) -> rollUp(session, format, boundaries, workspace, definitions));
  }

  private void rollUp(
      Session session,
      String format,
      Boundaries boundaries,
      Workspace workspace,
      Definitions definitions) {
    Plan plan = session.seenFrom(asked.unit(), definitions);
    Units units = definitions.units();
    int root = units.place(plan.unit());
    Period period = session.period(asked.period(), plan);
    Optional<String> wanted = wantedLevel(session, definitions);
    Run run = Run.withoutDigests(workspace, definitions, session.asOf());
    session.tellFates(run.gathered());

    Evaluated whole = run.evaluate(period, boundaries).within(units, root);
    List<Rollup> rollups = new ArrayList<>();
    for (Period part : parts(plan, period)) {
      Evaluated evaluated =
          part.equals(period) ? whole : run.evaluate(part, boundaries).within(units, root);
      Rollup rollup = evaluated.rollup();
      rollups.add(wanted.map(name -> only(name, rollup, definitions)).orElse(rollup));
    }
    session.report(whole.findings());
    session.judge(whole, plan, root);
    Lang lang = session.dataLang(plan);
    destination.write(
        session,
        format.equals("csv")
            ? RollupCsv.render(rollups, plan, units, lang)
            : RollupJson.render(rollups, plan, units, lang, run.parts(boundaries)::of));
  }

  private List<Period> parts(Plan plan, Period period) {
    return by == null ? List.of(period) : by.of(plan.calendar().span(period, plan.frequency()));
  }

  private Optional<String> wantedLevel(Session session, Definitions definitions) {
    List<String> levels =
        definitions.units().list().stream().map(unit -> unit.level()).distinct().toList();
    return Optional.ofNullable(level).map(name -> session.known(Words.LEVEL, name, levels));
  }

  private static Rollup only(String level, Rollup rollup, Definitions definitions) {
    return rollup.only(unit -> definitions.units().get(unit).level().equals(level));
  }
}

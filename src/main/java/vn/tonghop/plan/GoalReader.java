package vn.tonghop.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.finding.PlanProblem.WrongGoal.Reason;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Source;

/// Reads what a target demands.
///
/// @param indicator its code, for findings
/// @param draft the indicator; none where the code is unknown, and then nothing is held against it
/// @param part whether it is one of several goals of a target
record GoalReader(
    Fields fields,
    String indicator,
    Optional<IndicatorDraft> draft,
    PlanIndicators indicators,
    Horizon horizon,
    boolean part) {

  /// Of these a target has one.
  private static final List<String> LEADING =
      Stream.concat(BoundReader.KEYS.stream(), Stream.of("coverage", "done-by", "all-of")).toList();

  static final List<String> KEYS =
      Stream.concat(LEADING.stream(), RelativeReader.KEYS.stream()).toList();

  /// The goal; where it cannot be had, there is a finding.
  Optional<Goal> read() {
    List<String> written = LEADING.stream().filter(fields::has).toList();
    List<String> relative = RelativeReader.LEADING.stream().filter(fields::has).toList();
    if (!fields.has("share-of") && !fields.misspelt("share-of")) {
      fields.refuse("share-of", "of");
    }
    if (!relative.isEmpty()) {
      BoundReader.refuseOthers(fields, indicator, relative);
      BoundReader.refuseOthers(fields, indicator, written);
      return new RelativeReader(fields, indicator, draft, indicators, horizon)
          .read(relative.getFirst(), written);
    }
    if (written.isEmpty()) {
      if (!isText() && KEYS.stream().noneMatch(fields::misspelt)) {
        refuse("", Reason.NONE, fields.source());
      } else if (isText()) {
        refuse("", Reason.OF_TEXT, fields.place("indicator"));
      }
      return Optional.empty();
    }
    BoundReader.refuseOthers(fields, indicator, written);
    return goal(written.getFirst());
  }

  private boolean isText() {
    return measure().filter(Measure.TEXT::equals).isPresent();
  }

  private Optional<Measure> measure() {
    return draft.flatMap(IndicatorDraft::measure);
  }

  /// The goal behind one key, without a look at others.
  Optional<Goal> goal(String key) {
    if (key.equals("all-of")) {
      return allOf();
    }
    Optional<Reason> misfit = measure().flatMap(measure -> misfit(key, measure));
    if (misfit.isPresent()) {
      refuse(key, misfit.get(), fields.place(misfit.get() == Reason.OF_TEXT ? "indicator" : key));
      return Optional.empty();
    }
    return switch (key) {
      case "coverage" -> coverage();
      case "done-by" -> doneBy();
      default -> bounds().goal(key);
    };
  }

  /// Why a measure takes no such goal.
  private static Optional<Reason> misfit(String key, Measure measure) {
    boolean coverage = key.equals("coverage");
    boolean day = key.equals("done-by");
    return switch (measure) {
      case FLOW, STOCK, DISTINCT ->
          coverage
              ? Optional.of(Reason.COVERAGE_OF_NUMBER)
              : Optional.of(Reason.DAY_OF_NUMBER).filter(_ -> day);
      case SITE, SITE_STATE ->
          day
              ? Optional.of(Reason.DAY_OF_NUMBER)
              : Optional.of(Reason.CEILING_OF_SITES)
                  .filter(_ -> !coverage && !key.equals("at-least"));
      case SHARE -> Optional.of(Reason.DAY_OF_NUMBER).filter(_ -> day);
      case YES_NO -> Optional.empty();
      case MILESTONE -> Optional.of(Reason.OF_MILESTONE).filter(_ -> !coverage && !day);
      case TEXT -> Optional.of(Reason.OF_TEXT).filter(_ -> !coverage);
    };
  }

  private Optional<Goal> coverage() {
    return new BoundReader(fields, indicator, Scale.percent(Scale.Range.PART))
        .bound("coverage")
        .map(floor -> new Goal.Coverage(floor.value()));
  }

  private Optional<Goal> doneBy() {
    Optional<LocalDate> day = Values.date(fields, "done-by");
    fields
        .scalar("done-by")
        .ifPresent(written -> day.ifPresent(by -> horizon.checkDay(fields, written, by)));
    return day.map(Goal.DoneBy::new);
  }

  private Optional<Goal> allOf() {
    if (part) {
      refuse("all-of", Reason.NESTED, fields.place("all-of"));
      return Optional.empty();
    }
    List<Goal> goals = new ArrayList<>();
    List<Node.Mapping> blocks = fields.mappings("all-of");
    if (blocks.size() < 2 && fields.list("all-of").size() < 2) {
      refuse("all-of", Reason.TOO_FEW, fields.place("all-of"));
    }
    for (Node.Mapping block : blocks) {
      Fields own = Fields.of(block, "all-of", KEYS, fields.findings());
      new GoalReader(own, indicator, draft, indicators, horizon, true).read().ifPresent(goals::add);
    }
    return goals.isEmpty() ? Optional.empty() : Optional.of(new Goal.AllOf(goals));
  }

  /// A count that a unit is given of the goal.
  Optional<BigDecimal> share(String key, Node node) {
    return bounds().bound(key, node).map(BoundReader.Bound::value);
  }

  private BoundReader bounds() {
    return new BoundReader(fields, indicator, scale());
  }

  private Scale scale() {
    int decimals = draft.map(IndicatorDraft::decimals).orElse(Amount.MOST_DECIMALS);
    boolean negatives = draft.map(IndicatorDraft::negatives).orElse(true);
    if (measure().isEmpty()) {
      return Scale.either(decimals, negatives);
    }
    return switch (measure().get()) {
      case FLOW, STOCK, DISTINCT -> Scale.count(decimals, negatives);
      case SITE, SITE_STATE -> Scale.either(0, false);
      case SHARE -> part ? numerator() : Scale.percent(Scale.Range.PART);
      case YES_NO, MILESTONE, TEXT -> Scale.percent(Scale.Range.PART);
    };
  }

  /// A share among several goals may have a count too: it is held against the numerator.
  private Scale numerator() {
    Optional<IndicatorDraft> above =
        draft
            .flatMap(IndicatorDraft::indicator)
            .flatMap(Indicator::ratio)
            .flatMap(ratio -> indicators.find(ratio.numerator()));
    return Scale.either(
        above.map(IndicatorDraft::decimals).orElse(Amount.MOST_DECIMALS),
        above.map(IndicatorDraft::negatives).orElse(true));
  }

  private void refuse(String written, Reason reason, Source source) {
    fields.add(new PlanProblem.WrongGoal(indicator, written, reason), source);
  }
}

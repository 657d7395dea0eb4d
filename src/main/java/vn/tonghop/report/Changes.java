package vn.tonghop.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.model.Comparison;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Dates;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Months;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;

/// How figures changed, as letters say it: *tăng*, *giảm* with the bare number, and where nothing
/// can be compared, why.
final class Changes {

  private final Plan plan;
  private final Phrases phrases;
  private final Lang lang;

  Changes(Plan plan, Phrases phrases, Lang lang) {
    this.plan = plan;
    this.phrases = phrases;
    this.lang = lang;
  }

  /// `giảm 3.062 vụ (24,69%) so với cùng kỳ năm 2023`.
  String words(Comparison comparison) {
    Indicator indicator = plan.indicators().get(comparison.indicator());
    String against = name(comparison);
    return switch (comparison.outcome()) {
      case Comparison.Outcome.Amounts amounts -> amounts(amounts, indicator, against);
      case Comparison.Outcome.Points(Percent _, Percent _, Percent difference) ->
          moved(
              difference.compareTo(BigDecimal.ZERO),
              Term.POINTS.with(lang, bare(difference)),
              against);
      case Comparison.Outcome.NoBase _ -> Term.NO_BASE.with(lang, against);
      case Comparison.Outcome.Partial(Coverage before, Coverage now) ->
          Term.PARTIAL_BASE.with(lang, against, lacking(before, now, against));
      case Comparison.Outcome.TerritoryChanged _ -> Term.TERRITORY_CHANGED.with(lang, against);
      case Comparison.Outcome.IndicatorChanged _ -> Term.INDICATOR_CHANGED.with(lang, against);
    };
  }

  private String amounts(Comparison.Outcome.Amounts amounts, Indicator indicator, String against) {
    BigDecimal difference = amounts.now().subtract(amounts.before());
    String number = phrases.amount(difference.abs(), indicator);
    if (amounts.before().signum() == 0) {
      return difference.signum() == 0
          ? Term.ALSO_NONE.with(lang, against)
          : Term.FROM_NONE.with(lang, number, against);
    }
    return moved(
        difference.signum(),
        amounts.change().map(change -> number + " (" + unsigned(change) + ")").orElse(number),
        against);
  }

  private String moved(int direction, String number, String against) {
    return switch (direction) {
      case 0 -> Term.SAME_AS.with(lang, against);
      case 1 -> Term.ROSE.with(lang, number, against);
      default -> Term.FELL.with(lang, number, against);
    };
  }

  /// What a target on a change says of the figure: with the number that it starts from, and the
  /// percentage as the target has it, signed.
  ///
  /// @param percent the change, with the bounds that it must not seem to cross
  String fromBase(Comparison base, Optional<Percent> percent) {
    if (!(base.outcome() instanceof Comparison.Outcome.Amounts amounts)) {
      return words(base);
    }
    Indicator indicator = plan.indicators().get(base.indicator());
    BigDecimal difference = amounts.now().subtract(amounts.before());
    String against = name(base);
    if (amounts.before().signum() == 0) {
      return Term.NONE_IN.with(lang, against);
    }
    String number = phrases.amount(difference.abs(), indicator);
    String moved =
        percent
            .or(amounts::change)
            .map(change -> number + " (" + phrases.percent(change) + ")")
            .orElse(number);
    return moved(difference.signum(), moved, against)
        + " ("
        + phrases.amount(amounts.before(), indicator)
        + ")";
  }

  private String lacking(Coverage before, Coverage now, String against) {
    List<String> sides = new ArrayList<>();
    if (!before.full()) {
      sides.add(Term.ONLY_REPORTS.with(lang, against, phrases.coverage(before)));
    }
    if (!now.full()) {
      sides.add(Term.ONLY_REPORTS.with(lang, Term.THIS_PERIOD.in(lang), phrases.coverage(now)));
    }
    return String.join("; ", sides);
  }

  /// A percentage without its sign: what fell is said to have fallen.
  private String unsigned(Percent percent) {
    return phrases.percent(magnitude(percent));
  }

  private String bare(Percent points) {
    return unsigned(points).replace("%", "");
  }

  private static Percent magnitude(Percent percent) {
    return percent.compareTo(BigDecimal.ZERO) >= 0
        ? percent
        : new Percent(
            percent.part().negate(),
            percent.whole(),
            percent.ceiling().map(BigDecimal::negate),
            percent.floor().map(BigDecimal::negate));
  }

  /// What is compared with: `tháng trước`, `cùng kỳ năm 2023`, `năm 2023`.
  private String name(Comparison comparison) {
    Period base = comparison.base();
    return switch (comparison.against()) {
      case PREVIOUS -> previous(base);
      case LAST_YEAR -> lastYear(base);
      case BASE_YEAR -> inside(base);
    };
  }

  private String previous(Period base) {
    return switch (base) {
      case Months months when months.length() == 1 -> Term.PREVIOUS_MONTH.in(lang);
      case Months months when months.length() == 3 -> Term.PREVIOUS_QUARTER.in(lang);
      case Months months when months.length() == 12 -> Term.PREVIOUS_YEAR.in(lang);
      case Months _, Dates _ -> inside(base);
    };
  }

  /// A period inside a sentence: `the first half of 2023`.
  private String inside(Period base) {
    boolean part =
        base instanceof Months months && months.length() % 3 == 0 && months.length() < 12;
    return part && lang == Lang.EN ? "the " + base.name(lang) : base.name(lang);
  }

  private String lastYear(Period base) {
    return switch (base) {
      case Months months when months.length() == 12 -> months.name(lang);
      case Months months -> Term.SAME_PERIOD.with(lang, Integer.toString(months.year()));
      case Dates dates -> Term.SAME_PERIOD.with(lang, Integer.toString(dates.to().getYear()));
    };
  }
}

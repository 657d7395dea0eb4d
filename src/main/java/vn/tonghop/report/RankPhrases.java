package vn.tonghop.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.model.Demand;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Ranking.Mark;
import vn.tonghop.model.Ranking.Outcome;
import vn.tonghop.model.Ranking.Row;
import vn.tonghop.model.Scorecard;
import vn.tonghop.model.Scorecard.Band;
import vn.tonghop.model.Scorecard.Grade;
import vn.tonghop.model.Total;

/// How a ranking words points, classes, figures and conditions.
final class RankPhrases {

  private final Plan plan;
  private final Phrases phrases;
  private final Lang lang;

  RankPhrases(Plan plan, Phrases phrases, Lang lang) {
    this.plan = plan;
    this.phrases = phrases;
    this.lang = lang;
  }

  /// `20 điểm`, `1 point`.
  String points(BigDecimal points) {
    boolean one = points.compareTo(BigDecimal.ONE) == 0;
    return (one ? Term.RANK_ONE_POINT : Term.RANK_SO_MANY_POINTS)
        .with(lang, phrases.number(points));
  }

  String name(Grade grade) {
    return Layout.line(grade.name().in(lang));
  }

  String grade(Row row) {
    return row.grade().map(this::name).orElse(Term.RANK_NO_CLASS.in(lang));
  }

  /// The classes of a quota within a sentence: `loại A, loại B`.
  String names(Scorecard scorecard, Scorecard.Quota quota) {
    return scorecard.grades().stream()
        .filter(grade -> quota.grades().contains(grade.code()))
        .map(grade -> inSentence(name(grade)))
        .collect(Collectors.joining(", "));
  }

  /// A word starts small, a letter or a number that stands for itself stays as it is.
  private static String inSentence(String name) {
    boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
    return word ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
  }

  /// `105 người/21000 dân = 0.5%`, `9/10 = 90% (mới có 3/4 báo cáo)`.
  String figure(Mark mark, int unit) {
    int indicator = plan.indicator(mark.criterion().indicator());
    Figure figure = mark.figure();
    String own =
        mark.criterion().perPopulation() && figure.total() instanceof Total.Amount
            ? phrases.bare(figure.total(), unit, indicator) + ofPeople(mark)
            : phrases.total(figure.total(), unit, indicator, mark.percent());
    return phrases.partial(figure, unit, indicator).map(part -> own + " " + part).orElse(own);
  }

  private String ofPeople(Mark mark) {
    return mark.population()
        .map(people ->
            "/"
                + Term.RANK_PEOPLE.with(lang, phrases.number(people))
                + mark.percent().map(percent -> " = " + phrases.percent(percent)).orElse(""))
        .orElseGet(() -> " (" + Term.RANK_NO_POPULATION.in(lang) + ")");
  }

  /// The condition that decided: the one that holds, or the last one that does not.
  String condition(Mark mark) {
    return mark.criterion().bands().isEmpty()
        ? ""
        : demands(band(mark).goal(), indicator(mark), mark.criterion().perPopulation());
  }

  /// The condition before the outcome; a figure that is a plain yes or no needs none.
  String asked(Mark mark) {
    boolean yesOrNo =
        switch (mark.figure().total()) {
          case Total.YesOf(int _, int of) -> of == 1;
          case Total.Milestones(List<Total.Done> _, int of) -> of == 1;
          case Total.NoData _, Total.Amount _, Total.Ratio _, Total.Sites _, Total.Texts _ -> false;
        };
    String condition = yesOrNo ? "" : condition(mark);
    return condition.isEmpty() ? "" : condition + ":";
  }

  static Band band(Mark mark) {
    List<Band> bands = mark.criterion().bands();
    return mark.outcome() == Outcome.PARTLY
        ? bands.stream()
            .skip(1)
            .filter(band -> band.points().compareTo(mark.points()) == 0)
            .findFirst()
            .orElse(bands.getLast())
        : mark.outcome() == Outcome.NOT_MET ? bands.getLast() : bands.getFirst();
  }

  private Optional<Indicator> indicator(Mark mark) {
    Indicator indicator = plan.indicators().get(plan.indicator(mark.criterion().indicator()));
    return Optional.of(indicator).filter(one -> one.ratio().isEmpty());
  }

  /// A goal that stands alone: `100%`, `từ 80% trở lên`.
  String demands(Goal goal) {
    Demand demand = goal.demands().getFirst();
    return demand.floor() || demand.exact()
        ? demand.bottom().map(least -> bound(least, demand, Optional.empty())).orElse("")
        : demands(goal, Optional.empty(), false);
  }

  private String demands(Goal goal, Optional<Indicator> counted, boolean perPopulation) {
    return goal.demands().stream()
        .map(demand -> demand(demand, counted).orElseGet(goal::code))
        .map(words -> perPopulation ? Term.RANK_OF_POPULATION.with(lang, words) : words)
        .collect(Collectors.joining(Term.RANK_AND.in(lang)));
  }

  /// `không quá 0.5%`, `từ 80% trở lên`; none where it bounds no figure.
  private Optional<String> demand(Demand demand, Optional<Indicator> counted) {
    if (demand.none()) {
      return Optional.of(Term.NONE_ALLOWED.in(lang));
    }
    Optional<String> bottom = demand.bottom().map(least -> bound(least, demand, counted));
    Optional<String> top = demand.top().map(most -> bound(most, demand, counted));
    if (demand.exact()) {
      return bottom.map(value -> Term.RANK_EXACTLY.with(lang, value));
    }
    if (demand.floor()) {
      return bottom.map(least -> Term.RANK_AT_LEAST.with(lang, least));
    }
    return top.map(most ->
        bottom
            .map(least -> Term.RANK_BETWEEN.with(lang, least, most))
            .orElseGet(() -> Term.AT_MOST.with(lang, most)));
  }

  private String bound(BigDecimal bound, Demand demand, Optional<Indicator> counted) {
    return demand.percent()
        ? phrases.number(bound) + "%"
        : counted
            .map(indicator -> phrases.amount(bound, indicator))
            .orElseGet(() -> phrases.number(bound));
  }
}

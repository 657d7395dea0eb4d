package vn.tonghop.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Total;
import vn.tonghop.model.Units;

/// The figure that a question looks at: the unit's own, or for a coverage of named units theirs
/// alone.
record Among(Units units, Today today) {

  Figure figure(Figures figures, Question question) {
    List<String> among = question.target().among();
    int indicator = question.indicator();
    boolean named = question.goal() instanceof Goal.Coverage && !among.isEmpty();
    return named
        ? together(
            among.stream()
                .flatMapToInt(code -> units.findOn(code, today.on(indicator)).stream())
                .filter(one -> units.within(one, question.unit()))
                .mapToObj(one -> figures.of(one, indicator))
                .toList())
        : figures.of(question.unit(), indicator);
  }

  /// The same over all homes of a unit that moved: what it reached under one parent it does not
  /// lose under the next.
  Figure wherever(Figures figures, Question question) {
    List<Integer> homes = units.places(units.get(question.unit()).code());
    boolean named = !question.target().among().isEmpty();
    return homes.size() < 2 || named
        ? figure(figures, question)
        : together(homes.stream().map(home -> figures.of(home, question.indicator())).toList());
  }

  private static Figure together(List<Figure> figures) {
    Total known = figures.stream().map(Figure::total).reduce(new Total.NoData(), Among::plus);
    int silent =
        figures.stream()
            .filter(figure -> figure.total() instanceof Total.NoData)
            .mapToInt(figure -> figure.units().expected())
            .sum();
    return new Figure(
        expecting(known, silent),
        figures.stream().map(Figure::reports).reduce(Coverage.NONE, Coverage::plus),
        figures.stream().map(Figure::units).reduce(Coverage.NONE, Coverage::plus),
        figures.stream().flatMap(figure -> figure.absent().stream()).toList(),
        figures.stream().flatMap(figure -> figure.carried().stream()).toList());
  }

  /// Two figures of one indicator are of one kind, but where nothing is known.
  private static Total plus(Total one, Total other) {
    if (one instanceof Total.NoData) {
      return other;
    }
    return switch (other) {
      case Total.NoData() -> one;
      case Total.Amount(BigDecimal more) when one instanceof Total.Amount(BigDecimal value) ->
          new Total.Amount(value.add(more));
      case Total.YesOf(int more, int along) when one instanceof Total.YesOf(int yes, int of) ->
          new Total.YesOf(yes + more, of + along);
      case Total.Ratio(BigDecimal more, BigDecimal along)
          when one instanceof Total.Ratio(BigDecimal above, BigDecimal below) ->
          new Total.Ratio(above.add(more), below.add(along));
      case Total.Sites(int more, int along, var open)
          when one instanceof Total.Sites(int closed, int named, var found) ->
          new Total.Sites(closed + more, named + along, joined(found, open));
      case Total.Milestones(var more, int along)
          when one instanceof Total.Milestones(var done, int of) ->
          new Total.Milestones(joined(done, more), of + along);
      case Total.Texts(var more) when one instanceof Total.Texts(var passages) ->
          new Total.Texts(joined(passages, more));
      case Total.Amount _,
          Total.YesOf _,
          Total.Ratio _,
          Total.Sites _,
          Total.Milestones _,
          Total.Texts _ ->
          one;
    };
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /// A unit that said nothing should have all the same.
  private static Total expecting(Total known, int silent) {
    return switch (known) {
      case Total.YesOf(int yes, int of) -> new Total.YesOf(yes, of + silent);
      case Total.Milestones(var done, int of) -> new Total.Milestones(done, of + silent);
      case Total.NoData _, Total.Amount _, Total.Ratio _, Total.Sites _, Total.Texts _ -> known;
    };
  }
}

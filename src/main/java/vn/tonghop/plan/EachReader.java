package vn.tonghop.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.finding.PlanProblem.BadPeriod.Misfit;
import vn.tonghop.finding.TargetProblem;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.Months;

/// Reads what a target is to be reached by or in, one after the other: each unit, each quarter.
record EachReader(Fields fields, Horizon horizon) {

  /// What `each` says.
  ///
  /// @param unit whether every reporter must reach it
  /// @param often how often it must be reached anew
  record Each(boolean unit, Optional<Frequency> often) {}

  private static final String UNIT = "unit";

  private static final Map<String, Optional<Frequency>> WORDS =
      Values.words(
          Stream.concat(
                  Stream.of(Optional.<Frequency>empty()),
                  Stream.of(Frequency.values()).map(Optional::of))
              .toList(),
          often -> often.map(Frequency::word).orElse(UNIT));

  Each read(Optional<Months> period) {
    List<Node.Scalar> written = fields.scalars("each");
    List<Node.Scalar> known =
        written.stream()
            .filter(word -> Values.word(fields, "each", word, WORDS).isPresent())
            .toList();
    List<Node.Scalar> periods = known.stream().filter(word -> !word.text().equals(UNIT)).toList();
    periods.stream()
        .skip(1)
        .forEach(other ->
            fields.add(
                new TargetProblem.ClashingKeys(
                    "each: " + periods.getFirst().text(), "each: " + other.text()),
                other.source()));
    Optional<Frequency> often = periods.stream().findFirst().flatMap(word -> often(word, period));
    often
        .filter(_ -> fields.has("done-by"))
        .ifPresent(repeated ->
            fields.add(
                new TargetProblem.ClashingKeys("done-by", "each: " + repeated.word()),
                fields.place("each")));
    return new Each(known.size() > periods.size(), often);
  }

  private Optional<Frequency> often(Node.Scalar word, Optional<Months> period) {
    Optional<Frequency> often = WORDS.getOrDefault(word.text(), Optional.empty());
    often
        .flatMap(repeated -> misfit(repeated, period))
        .ifPresent(
            misfit -> fields.add(new PlanProblem.BadPeriod(word.text(), misfit), word.source()));
    return often;
  }

  private Optional<Misfit> misfit(Frequency often, Optional<Months> period) {
    if (horizon.frequency().filter(submitted -> submitted.months() > often.months()).isPresent()) {
      return Optional.of(Misfit.NOT_SUBMITTED);
    }
    return period.filter(months -> often.tiles(months).isEmpty()).map(_ -> Misfit.NO_PARTS);
  }
}

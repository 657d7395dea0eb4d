package vn.tonghop.rank;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.model.Ranking.Mark;
import vn.tonghop.model.Ranking.Outcome;
import vn.tonghop.model.Scorecard;
import vn.tonghop.model.Scorecard.Band;
import vn.tonghop.model.Scorecard.Criterion;
import vn.tonghop.model.Scorecard.Enough;
import vn.tonghop.model.Scorecard.Grade;

/// The class that a unit's marks put it in.
record Grading(Scorecard scorecard, List<Mark> marks) {

  /// What the marks that are missing are taken for.
  private enum Guess {
    /// All are met, with the most points.
    BEST,
    /// None is met, but none puts the unit out.
    WORST
  }

  /// What is sure.
  BigDecimal points() {
    return marks.stream().map(Mark::points).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  boolean knockedOut() {
    return marks.stream()
        .anyMatch(mark -> mark.criterion().knockOut() && mark.outcome() == Outcome.NOT_MET);
  }

  /// The class; none while figures that are missing could still change it.
  ///
  /// Better marks never lead to a worse class, so the best and the worst that can come decide.
  Optional<Grade> grade() {
    if (scorecard.grades().isEmpty()) {
      return Optional.empty();
    }
    if (knockedOut()) {
      return Optional.of(outside());
    }
    Stream<Grade> mayBeOut = mayBeKnockedOut() ? Stream.of(outside()) : Stream.empty();
    List<Grade> possible =
        Stream.concat(Stream.of(reached(Guess.BEST), reached(Guess.WORST)), mayBeOut)
            .distinct()
            .toList();
    return possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
  }

  private boolean mayBeKnockedOut() {
    return marks.stream()
        .anyMatch(mark -> mark.criterion().knockOut() && mark.outcome() == Outcome.UNKNOWN);
  }

  private Grade outside() {
    return scorecard.grades().stream()
        .filter(Grade::knockedOut)
        .findFirst()
        .orElse(scorecard.grades().getLast());
  }

  private Grade reached(Guess guess) {
    BigDecimal points =
        marks.stream().map(mark -> points(mark, guess)).reduce(BigDecimal.ZERO, BigDecimal::add);
    return scorecard.grades().stream()
        .filter(grade -> !grade.knockedOut() && holds(grade, points, guess))
        .findFirst()
        .orElse(scorecard.grades().getLast());
  }

  private boolean holds(Grade grade, BigDecimal points, Guess guess) {
    return grade.points().map(least -> points.compareTo(least) >= 0).orElse(true)
        && grade.enough().map(enough -> met(enough, guess) >= enough.count()).orElse(true);
  }

  private long met(Enough enough, Guess guess) {
    return marks.stream()
        .filter(mark -> enough.of().contains(mark.criterion().code()) && met(mark, guess))
        .count();
  }

  private static boolean met(Mark mark, Guess guess) {
    if (mark.outcome() != Outcome.UNKNOWN) {
      return mark.outcome() == Outcome.MET;
    }
    return guess == Guess.BEST
        || mark.criterion().knockOut() && mark.criterion().bands().size() == 1;
  }

  private static BigDecimal points(Mark mark, Guess guess) {
    if (mark.outcome() != Outcome.UNKNOWN) {
      return mark.points();
    }
    return guess == Guess.BEST ? most(mark.criterion()) : least(mark.criterion());
  }

  /// Not met gives 0 points, which may be more than a band that takes some off.
  private static BigDecimal most(Criterion criterion) {
    return criterion.knockOut() ? criterion.most() : criterion.most().max(BigDecimal.ZERO);
  }

  /// Where a unit is not put out, it must have reached some band of a criterion that would do so.
  private static BigDecimal least(Criterion criterion) {
    Stream<BigDecimal> bands = criterion.bands().stream().map(Band::points);
    Stream<BigDecimal> none = criterion.knockOut() ? Stream.empty() : Stream.of(BigDecimal.ZERO);
    return Stream.concat(bands, none).min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
  }
}

package vn.tonghop.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The classes of units by a scorecard, for one period.
///
/// @param rows in the order of rank: most points first, equal ones in the tree's order; units that
///   could not be classed last
/// @param quota how the plan's demand on the classes stands
public record Ranking(
    Scorecard scorecard,
    Period period,
    Window window,
    LocalDate asOf,
    List<Row> rows,
    Optional<QuotaMet> quota) {

  public Ranking {
    rows = List.copyOf(rows);
  }

  /// One unit.
  ///
  /// @param unit the unit's place in the tree
  /// @param rank 1 for the best; equal points share a rank; 0 where the unit has no class
  /// @param points what it has; of a unit with figures missing, what is sure
  /// @param grade its class; none while figures that decide it are missing
  /// @param knockedOut whether a criterion put it out
  /// @param marks a mark for each criterion, in order
  public record Row(
      int unit,
      int rank,
      BigDecimal points,
      Optional<Scorecard.Grade> grade,
      boolean knockedOut,
      List<Mark> marks) {
    public Row {
      marks = List.copyOf(marks);
    }
  }

  /// What one criterion gives one unit.
  ///
  /// @param figure the figure that it looks at
  /// @param population the unit's population on the last day, where the criterion takes it
  /// @param percent the figure as a percentage, where it is one
  /// @param outcome whether it is met
  /// @param points the points that it gives
  public record Mark(
      Scorecard.Criterion criterion,
      Figure figure,
      Optional<BigDecimal> population,
      Optional<Percent> percent,
      Outcome outcome,
      BigDecimal points) {}

  public enum Outcome {
    MET("met", new Label("đạt", "met")),
    PARTLY("partly", new Label("đạt một phần", "partly met")),
    NOT_MET("not-met", new Label("không đạt", "not met")),
    UNKNOWN("unknown", new Label("chưa đủ số liệu", "figures missing"));

    private final String word;
    private final Label name;

    Outcome(String word, Label name) {
      this.word = word;
      this.name = name;
    }

    /// The word that data files use.
    public String word() {
      return word;
    }

    public Label label() {
      return name;
    }
  }

  /// How many units are in the classes that the plan asks for.
  public record QuotaMet(
      Scorecard.Quota quota, int units, int of, Optional<Percent> percent, Status status) {}
}

package vn.tonghop.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.CheckProblem.Subject;
import vn.tonghop.model.Label;
import vn.tonghop.model.Period;
import vn.tonghop.model.Source;

/// What readings say against those of other files and other times.
public sealed interface HistoryProblem extends Problem {

  /// A running total has something of a period that there is no usable reading for.
  ///
  /// @param missing the period
  /// @param known what the other periods add up to
  @Graded(Severity.WARNING)
  record MissingInTotal(Subject of, Period missing, BigDecimal stated, BigDecimal known)
      implements HistoryProblem {}

  /// A report repeats the figures of another unit, or the unit's own of the period before, too
  /// often for chance.
  ///
  /// @param equal how many figures are the same, zeros left out
  /// @param compared how many there are in both, those left out that are zero in both
  /// @param copy where the first of them stands in the other report
  @Graded(Severity.WARNING)
  record CopiedFigures(
      Label unit,
      Period period,
      Label other,
      Period otherPeriod,
      int equal,
      int compared,
      Source copy)
      implements HistoryProblem {}

  /// What a unit said at an earlier time.
  record Before(Period period, BigDecimal value) {}

  /// A reading is far from all that the unit said before.
  ///
  /// @param history the readings before it, in order
  /// @param tenfold what it would be with a digit less, where that is what the unit usually says
  @Graded(Severity.WARNING)
  record Outlier(Subject of, BigDecimal value, List<Before> history, Optional<BigDecimal> tenfold)
      implements HistoryProblem {
    public Outlier {
      history = List.copyOf(history);
    }
  }

  /// A reading of one period looks like the total since January.
  ///
  /// @param earlier what the periods before it in the year add up to
  /// @param others how many indicators of the same report look like it, beside this one
  @Graded(Severity.WARNING)
  record LooksCumulative(Subject of, BigDecimal value, BigDecimal earlier, int others)
      implements HistoryProblem {}

  /// So many readings of some indicators stand out that none can be said to.
  ///
  /// @param indicators the first of them
  /// @param count how many they are
  @Graded(Severity.REMARK)
  record NoUsualLevel(List<Label> indicators, int count) implements HistoryProblem {
    public NoUsualLevel {
      indicators = List.copyOf(indicators);
    }
  }

  /// By how much a figure of the unit that reports moves.
  ///
  /// @param by what is added to it; below 0 what is taken off
  record Move(Label indicator, BigDecimal by) {}

  /// A unit sent a report again.
  ///
  /// @param old the file with the report before
  /// @param changed how many readings say something else
  /// @param added how many are new
  /// @param kept how many of the report before still stand, because the new one leaves them blank
  /// @param moves the figures that move because of it, the first ones
  /// @param moved how many they are
  @Graded(Severity.REMARK)
  record ReportRevised(
      Label unit,
      Period period,
      String old,
      int changed,
      int added,
      int kept,
      List<Move> moves,
      int moved)
      implements HistoryProblem {
    public ReportRevised {
      moves = List.copyOf(moves);
    }
  }
}

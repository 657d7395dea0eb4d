package vn.tonghop.finding;

import java.util.Optional;
import vn.tonghop.model.Label;

/// What a finished text says that does not hold.
public sealed interface VerifyProblem extends Problem {

  /// A percentage that its own numbers do not come to.
  ///
  /// @param stated as the text has it
  /// @param right what they come to
  /// @param working how: `54/30`
  @Graded(Severity.ERROR)
  record WrongPercent(String stated, String right, String working) implements VerifyProblem {}

  /// The same, where the percentage may be of something else.
  @Graded(Severity.REMARK)
  record UnclearPercent(String stated, String right, String working) implements VerifyProblem {}

  /// A percentage of nothing at all.
  @Graded(Severity.ERROR)
  record PercentOfZero(String working, String stated) implements VerifyProblem {}

  /// A rise or fall by another number than from the one to the other.
  @Graded(Severity.ERROR)
  record WrongDifference(String stated, String right, String working) implements VerifyProblem {}

  /// Parts that cannot make up their whole.
  ///
  /// @param stated the whole
  /// @param sum what the parts add up to
  /// @param working the parts
  @Graded(Severity.ERROR)
  record WrongSum(String stated, String sum, String working) implements VerifyProblem {}

  /// Parts that leave some of the whole out, where nothing says that they are all.
  @Graded(Severity.REMARK)
  record PartsBelowWhole(String stated, String sum, String working) implements VerifyProblem {}

  /// A totals row of a table that is not the sum of its column.
  ///
  /// @param column the head of the column; may be empty
  @Graded(Severity.ERROR)
  record WrongTotal(String column, String stated, String sum) implements VerifyProblem {}

  /// A figure of an indicator that the workspace does not have.
  ///
  /// @param unit whose it is, where it is not the unit that reports
  /// @param known what the workspace has
  @Graded(Severity.ERROR)
  record FigureDiffers(Label indicator, Optional<Label> unit, String stated, Label known)
      implements VerifyProblem {}
}

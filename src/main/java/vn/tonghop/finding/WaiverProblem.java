package vn.tonghop.finding;

import java.time.LocalDate;

/// What is wrong with what a plan takes as it is or tries out.
public sealed interface WaiverProblem extends Problem {

  /// A code whose findings nothing excuses: mistakes in definitions and templates, personal data.
  @Graded(Severity.ERROR)
  record NotWaivable(String written) implements WaiverProblem {}

  /// A waiver whose last day is past while what it was for is still there.
  ///
  /// @param of the code of the findings
  /// @param until its last day
  @Graded(Severity.WARNING)
  record WaiverExpired(String of, LocalDate until) implements WaiverProblem {}

  /// A waiver that nothing answers to.
  ///
  /// @param of the code of the findings
  @Graded(Severity.REMARK)
  record WaiverUnused(String of) implements WaiverProblem {}
}

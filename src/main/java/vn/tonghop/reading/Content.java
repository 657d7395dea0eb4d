package vn.tonghop.reading;

import vn.tonghop.finding.CellProblem;

/// What a cell says, for its indicator.
sealed interface Content {

  /// A number, unscaled at the indicator's decimals; 1 or 0 for yes or no.
  record Value(long unscaled) implements Content {}

  /// `381/608`: each unscaled at the decimals of its own indicator.
  record Ratio(long numerator, long denominator) implements Content {}

  record Words(String text) implements Content {}

  /// Something that is done once is done.
  record Done(Milestone milestone) implements Content {}

  /// Nothing happened.
  record Nil() implements Content {}

  /// Nothing said.
  record Missing() implements Content {}

  record Bad(CellProblem problem) implements Content {}

  Nil NIL = new Nil();
  Missing MISSING = new Missing();
}

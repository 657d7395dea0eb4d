package vn.tonghop.progress;

import java.util.List;
import java.util.Optional;
import vn.tonghop.model.Comparison;
import vn.tonghop.model.Condition;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Months;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Status;

/// The answer to a question, with what a row shows of it.
///
/// @param conditions where the question is several at once, the answer to each
record Judged(
    Figure actual,
    Figure toDate,
    Optional<Percent> percent,
    Status status,
    List<Condition> conditions,
    Optional<Comparison> base) {

  /// The answer to a question that is one of several.
  Condition condition(Question question, Optional<Months> period) {
    return new Condition(question.goal().demands().getFirst(), period, toDate, percent, status);
  }
}

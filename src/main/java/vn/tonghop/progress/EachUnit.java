package vn.tonghop.progress;

import java.util.List;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Status;
import vn.tonghop.model.Total;

/// Holds a unit's status down by the units below it: what each must reach is reached when all have.
record EachUnit(Placement placement, Judge judge) {

  Status status(Question question, Judged own) {
    return question.target().eachUnit() && own.status().reached()
        ? together(question, own.status())
        : own.status();
  }

  private Status together(Question question, Status own) {
    List<Status> open =
        placement
            .boundBelow(question.unit(), question.indicator(), question.target())
            .mapToObj(below -> judge.judged(question.of(below)))
            .filter(below -> owes(below.toDate()))
            .map(Judged::status)
            .filter(status -> !status.reached() && status != Status.NIL)
            .toList();
    return open.isEmpty() ? own : held(question, open);
  }

  private Status held(Question question, List<Status> open) {
    if (open.contains(Status.INCOMPLETE) || open.contains(Status.NO_DATA)) {
      return Status.INCOMPLETE;
    }
    if (open.contains(Status.MISSED) || judge.moment(question).atEnd()) {
      return Status.MISSED;
    }
    boolean inStep = open.stream().allMatch(status -> status == Status.ON_TRACK);
    return inStep ? Status.ON_TRACK : Status.BEHIND;
  }

  /// A unit that does not exist in a span owes nothing in it, and holds nobody down.
  private static boolean owes(Figure figure) {
    return !(figure.total() instanceof Total.NoData) || figure.reports().expected() > 0;
  }
}

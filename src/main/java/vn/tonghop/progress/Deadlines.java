package vn.tonghop.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Status;
import vn.tonghop.model.Total;

/// Judges what is to be done by a day.
///
/// What is done on a day that nobody says was done in time if the report for the time in which the
/// day lies says so already: a report is right about the end of its window.
record Deadlines(ToDate toDate, Plainly plainly, Among among) {

  /// @param moment the day of judging
  /// @param due the last day on which it is in time
  Judged judged(Question question, Moment moment, LocalDate due) {
    Figure figure = plainly.toDate(question);
    return new Judged(
        plainly.actual(question),
        figure,
        Percentage.of(figure.total(), Optional.empty()),
        moment.beforeStart() ? Status.NOT_DUE : status(question, moment, due, figure),
        List.of(),
        Optional.empty());
  }

  private Status status(Question question, Moment moment, LocalDate due, Figure figure) {
    Account account = Account.of(figure.total(), due);
    if (moment.day().isBefore(due)) {
      return account.complete() && !account.late() ? Status.MET : Status.NOT_DUE;
    }
    if (account.of() == 0) {
      return Status.NO_DATA;
    }
    if (account.late()) {
      return Status.MISSED;
    }
    return account.complete() ? undated(question, due, figure) : missedIf(figure.reports().full());
  }

  /// All is done, and nothing is known to be late.
  private Status undated(Question question, LocalDate due, Figure figure) {
    Figure then =
        among.figure(toDate.until(question.indicator(), question.period(), due), question);
    return wasDone(figure.total(), then.total()) ? Status.MET : missedIf(then.reports().full());
  }

  private static boolean wasDone(Total now, Total then) {
    return switch (now) {
      case Total.Milestones(var done, int _) -> {
        Set<Integer> before =
            then instanceof Total.Milestones(var known, int _)
                ? known.stream().map(Total.Done::unit).collect(Collectors.toSet())
                : Set.of();
        yield done.stream().allMatch(one -> one.day().isPresent() || before.contains(one.unit()));
      }
      case Total.YesOf(int yes, int _) ->
          then instanceof Total.YesOf(int before, int _) && before >= yes;
      case Total.NoData _, Total.Amount _, Total.Ratio _, Total.Sites _, Total.Texts _ -> false;
    };
  }

  /// What is not done is missed for good only where nobody is left who could say that it is.
  private static Status missedIf(boolean full) {
    return full ? Status.MISSED : Status.INCOMPLETE;
  }

  /// @param complete whether all who should have done it
  /// @param late whether anybody is known to have done it after the day
  /// @param of how many should
  private record Account(boolean complete, boolean late, int of) {

    static Account of(Total total, LocalDate due) {
      return switch (total) {
        case Total.Milestones(var done, int of) ->
            new Account(
                of > 0 && done.size() == of,
                done.stream().anyMatch(one -> one.day().filter(due::isBefore).isPresent()),
                of);
        case Total.YesOf(int yes, int of) -> new Account(of > 0 && yes == of, false, of);
        case Total.NoData _, Total.Amount _, Total.Ratio _, Total.Sites _, Total.Texts _ ->
            new Account(false, false, 0);
      };
    }
  }
}

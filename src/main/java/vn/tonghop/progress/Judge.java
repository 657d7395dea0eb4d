package vn.tonghop.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.Condition;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Months;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Status;
import vn.tonghop.model.Total;

/// Answers questions: whatever kind of goal is asked for is measured first, and then held against
/// an absolute bound.
record Judge(
    Plan plan, Today today, Plainly plainly, Parts parts, Changes changes, Deadlines deadlines) {

  /// An answer to a part of a question.
  private record Answer(Question question, Judged judged) {}

  Judged judged(Question question) {
    return question
        .target()
        .eachPeriod()
        .map(often -> periods(question, often))
        .filter(periods -> !periods.isEmpty())
        .map(periods -> inEach(question, periods))
        .orElseGet(() -> goal(question));
  }

  private static List<Months> periods(Question question, Frequency often) {
    return often.tiles(question.period());
  }

  /// The periods that have begun count, as far as the target is in force in them.
  private Judged inEach(Question question, List<Months> periods) {
    List<Answer> answers =
        periods.stream()
            .filter(period -> isAsked(question, period))
            .map(question::during)
            .map(part -> new Answer(part, goal(part)))
            .toList();
    return answers.isEmpty() ? goal(question.during(periods.getFirst())) : together(answers);
  }

  private boolean isAsked(Question question, Months period) {
    return !moment(question.during(period)).beforeStart()
        && question.target().validity().overlaps(plan.window(question.indicator(), period));
  }

  private static Judged together(List<Answer> answers) {
    Judged last = answers.getLast().judged();
    return new Judged(
        last.actual(),
        last.toDate(),
        last.percent(),
        Several.of(answers.stream().map(answer -> answer.judged().status()).toList()),
        answers.stream().flatMap(Judge::conditions).toList(),
        last.base());
  }

  private static Stream<Condition> conditions(Answer answer) {
    Optional<Months> period = Optional.of(answer.question().period());
    List<Condition> own = answer.judged().conditions();
    return own.isEmpty()
        ? Stream.of(answer.judged().condition(answer.question(), period))
        : own.stream()
            .map(one ->
                new Condition(one.demand(), period, one.figure(), one.percent(), one.status()));
  }

  private Judged goal(Question question) {
    return switch (question.goal()) {
      case Goal.AtLeast _, Goal.AtMost _, Goal.Exactly _, Goal.Between _, Goal.Coverage _ ->
          verdict(question, plainly.measured(question));
      case Goal.ShareOf goal -> verdict(question, parts.measured(question, goal));
      case Goal.ChangeFrom goal -> verdict(question, changes.measured(question, goal));
      case Goal.DoneBy(LocalDate day) -> deadlines.judged(question, moment(question), day);
      case Goal.AllOf(List<Goal> goals) -> all(question, goals);
    };
  }

  private Judged all(Question question, List<Goal> goals) {
    List<Answer> answers =
        goals.stream().map(question::asking).map(part -> new Answer(part, goal(part))).toList();
    List<Judged> all = answers.stream().map(Answer::judged).toList();
    return new Judged(
        plainly.actual(question),
        plainly.toDate(question),
        all.stream().flatMap(one -> one.percent().stream()).findFirst(),
        Several.of(all.stream().map(Judged::status).toList()),
        answers.stream()
            .map(answer -> answer.judged().condition(answer.question(), Optional.empty()))
            .toList(),
        all.stream().flatMap(one -> one.base().stream()).findFirst());
  }

  private Judged verdict(Question question, Measured measured) {
    Indicator indicator = plan.indicators().get(question.indicator());
    Calendar calendar = indicator.calendar().orElse(plan.calendar());
    Pacing pacing = new Pacing(question.target().pace(), calendar, measured.counted());
    Status status =
        new Verdict(measured.held(), measured.bound(), moment(question), pacing).status();
    return new Judged(
        measured.actual(),
        measured.toDate(),
        early(status, measured.toDate()) ? Optional.empty() : measured.percent(),
        status,
        List.of(),
        measured.base());
  }

  /// Before a target's period starts nothing counts towards it: a count has no percent then.
  private static boolean early(Status status, Figure toDate) {
    return status == Status.NOT_DUE && toDate.total() instanceof Total.Amount;
  }

  Moment moment(Question question) {
    return today.moment(question.indicator(), question.target(), question.period());
  }
}

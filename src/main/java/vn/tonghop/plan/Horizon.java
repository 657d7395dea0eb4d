package vn.tonghop.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.finding.PlanProblem.BadPeriod.Misfit;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.Months;
import vn.tonghop.model.Period;

/// The years of a plan and how often its units submit: which periods a target may belong to.
///
/// @param first the first year
/// @param last the last year
/// @param sure whether the plan says so; if not, no period is held against it
/// @param frequency how often units submit, where the plan says it soundly
record Horizon(int first, int last, boolean sure, Optional<Frequency> frequency) {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern SPAN = Pattern.compile("(\\d{4})\\s*\\.\\.\\s*(\\d{4})");

  /// Reads `year: 2021` or `span: 2021..2025`.
  static Horizon of(Fields fields, Optional<Frequency> frequency) {
    Optional<Node.Scalar> span = fields.scalar("span");
    if (fields.has("year") && fields.has("span")) {
      fields.add(
          new PlanProblem.DuplicateKey("year", fields.place("year").row()), fields.place("span"));
    }
    if (!fields.has("span") && !fields.misspelt("span")) {
      fields.require("year");
    }
    Optional<Node.Scalar> year = fields.scalar("year");
    Optional<Node.Scalar> written = year.or(() -> span);
    Optional<Matcher> years =
        written.map(text -> (year.isPresent() ? YEAR : SPAN).matcher(text.text()));
    if (years.filter(Matcher::matches).isEmpty()) {
      written.ifPresent(text -> refuse(fields, text, Misfit.NO_YEAR));
      return new Horizon(Period.FIRST_YEAR, Period.FIRST_YEAR, false, frequency);
    }
    Matcher match = years.get();
    int first = Integer.parseInt(match.group(year.isPresent() ? 0 : 1));
    int last = Integer.parseInt(match.group(year.isPresent() ? 0 : 2));
    boolean sure = sound(fields, written.get(), first, last);
    return new Horizon(first, last, sure, frequency);
  }

  private static boolean sound(Fields fields, Node.Scalar written, int first, int last) {
    if (first < Period.FIRST_YEAR || last > Period.LAST_YEAR) {
      refuse(fields, written, Misfit.NO_YEAR);
      return false;
    }
    if (last < first) {
      fields.add(
          new PlanProblem.RangeUpsideDown(Integer.toString(first), Integer.toString(last)),
          written.source());
      return false;
    }
    return true;
  }

  private static void refuse(Fields fields, Node.Scalar written, Misfit misfit) {
    fields.add(new PlanProblem.BadPeriod(written.text(), misfit), written.source());
  }

  /// Reads the period of a target.
  Optional<Months> period(Fields fields) {
    return fields.scalar("period").flatMap(written -> period(fields, written));
  }

  private Optional<Months> period(Fields fields, Node.Scalar written) {
    Optional<Months> months = months(written.text());
    if (months.isEmpty()) {
      refuse(fields, written, Misfit.NO_PERIOD);
    } else if (sure && outside(months.get())) {
      refuse(fields, written, Misfit.OUTSIDE_PLAN);
    } else if (frequency.map(often -> often.tiles(months.get()).isEmpty()).orElse(false)) {
      refuse(fields, written, Misfit.NOT_SUBMITTED);
    }
    return months;
  }

  /// Checks that a day lies in the years of the plan.
  void checkDay(Fields fields, Node.Scalar written, LocalDate day) {
    if (sure && (day.getYear() < first || day.getYear() > last)) {
      refuse(fields, written, Misfit.OUTSIDE_PLAN);
    }
  }

  private boolean outside(Months months) {
    return months.year() < first || months.year() > last;
  }

  /// Reads a step of a pace: a period in full, or a short name that stands for the period in the
  /// target's year, or in every year of the plan.
  List<Months> step(Fields fields, Node.Scalar written, Optional<Months> target) {
    String text = written.text();
    boolean full = text.matches("\\d{4}(-.*)?");
    List<Months> steps =
        full
            ? months(text).stream().toList()
            : years(target)
                .mapToObj(year -> year + "-" + text)
                .flatMap(name -> months(name).stream())
                .toList();
    if (steps.isEmpty()) {
      refuse(fields, written, Misfit.NO_PERIOD);
    } else if (sure && steps.stream().anyMatch(step -> !fits(step, target))) {
      refuse(fields, written, Misfit.OUTSIDE_TARGET);
    }
    return steps;
  }

  private IntStream years(Optional<Months> target) {
    return target
        .map(months -> IntStream.of(months.year()))
        .orElseGet(() -> IntStream.rangeClosed(first, Math.max(first, last)));
  }

  private boolean fits(Months step, Optional<Months> target) {
    return target.map(months -> months.covers(step)).orElseGet(() -> !outside(step));
  }

  private static Optional<Months> months(String written) {
    // Two dates are no period of a target; and some are too far apart to be any period at all.
    return written.contains("..")
        ? Optional.empty()
        : Period.parse(written)
            .flatMap(
                period -> period instanceof Months months ? Optional.of(months) : Optional.empty());
  }
}

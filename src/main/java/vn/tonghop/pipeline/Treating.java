package vn.tonghop.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.finding.CheckProblem;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Mentioned;
import vn.tonghop.finding.Parted;
import vn.tonghop.finding.Problem;
import vn.tonghop.finding.Treatment;
import vn.tonghop.finding.WaiverProblem;
import vn.tonghop.model.Leniency;
import vn.tonghop.model.Period;
import vn.tonghop.model.Standing;
import vn.tonghop.model.Submission;
import vn.tonghop.model.Units;
import vn.tonghop.model.Waiver;
import vn.tonghop.model.Window;

/// Gives all findings of a run the treatment that the plan has for them, once all are known.
final class Treating {

  private final Leniency leniency;
  private final Gathered gathered;
  private final Optional<Period> period;
  private final LocalDate asOf;
  private final List<Waiving> waivings;
  private final Set<Waiver> matched = new HashSet<>();
  private final Set<Waiver> expired = new HashSet<>();

  private Treating(Leniency leniency, Gathered gathered, Optional<Period> period, LocalDate asOf) {
    this.leniency = leniency;
    this.gathered = gathered;
    this.period = period;
    this.asOf = asOf;
    this.waivings = leniency.waivers().stream().map(Waiving::of).toList();
  }

  /// The findings as the plan treats them, and what is to be said of its waivers.
  ///
  /// @param period the period that is asked for; none: all
  /// @param asOf the day that the run takes for today
  static List<Finding> treat(
      List<Finding> found,
      Leniency leniency,
      Gathered gathered,
      Optional<Period> period,
      LocalDate asOf) {
    return leniency.equals(Leniency.NONE)
        ? found
        : new Treating(leniency, gathered, period, asOf).treat(found);
  }

  /// The standings whose absence or delay is waived or on trial.
  static List<Standing> excused(List<Standing> standings, List<Finding> treated, Units units) {
    List<Mentioned> excused =
        treated.stream()
            .filter(finding -> finding.treatment().kind() != Treatment.Kind.PLAIN)
            .map(Finding::problem)
            .filter(Treating::isAbsence)
            .map(Mentioned::in)
            .toList();
    return standings.stream()
        .filter(standing ->
            excused.stream()
                .anyMatch(said ->
                    said.periods().contains(standing.period())
                        && said.units().contains(units.get(standing.unit()).name())))
        .toList();
  }

  private static boolean isAbsence(Problem problem) {
    return problem instanceof CheckProblem.MissingReport
        || problem instanceof CheckProblem.RejectedReport
        || problem instanceof CheckProblem.LateSubmission;
  }

  private List<Finding> treat(List<Finding> found) {
    Whereabouts whereabouts = new Whereabouts(gathered, asked(found));
    List<Finding> treated = new ArrayList<>();
    for (Finding finding : found) {
      treated.addAll(Parted.treat(finding, one -> treatment(one, whereabouts)));
    }
    for (Waiver waiver : leniency.waivers()) {
      if (expired.contains(waiver)) {
        treated.add(
            new Finding(
                new WaiverProblem.WaiverExpired(waiver.code(), waiver.until()), waiver.source()));
      } else if (!matched.contains(waiver) && isDueHere(waiver)) {
        treated.add(new Finding(new WaiverProblem.WaiverUnused(waiver.code()), waiver.source()));
      }
    }
    return treated;
  }

  /// The files of findings that some waiver may be for, by what they are about.
  private Set<String> asked(List<Finding> found) {
    Set<String> codes =
        leniency.waivers().stream()
            .filter(Waiver::narrow)
            .map(Waiver::code)
            .collect(Collectors.toSet());
    return found.stream()
        .filter(finding -> codes.contains(finding.problem().code()))
        .map(finding -> finding.source().file())
        .collect(Collectors.toSet());
  }

  private Treatment treatment(Finding finding, Whereabouts whereabouts) {
    List<Waiver> fitting =
        waivings.stream()
            .filter(waiving -> waiving.matches(finding, whereabouts))
            .map(Waiving::waiver)
            .toList();
    matched.addAll(fitting);
    Optional<Waiver> holding = fitting.stream().filter(waiver -> waiver.holdsOn(asOf)).findFirst();
    if (holding.isPresent()) {
      Waiver waiver = holding.get();
      return new Treatment.Waived(waiver.reason(), waiver.until(), waiver.source());
    }
    expired.addAll(fitting);
    return leniency.trials().contains(finding.problem().code())
        ? new Treatment.OnTrial()
        : finding.treatment();
  }

  /// Whether a waiver must match something in this run: not where it is for another period, or for
  /// files of other periods alone.
  private boolean isDueHere(Waiver waiver) {
    if (period.isEmpty()) {
      return true;
    }
    if (waiver.period().isPresent()) {
      return Waiving.covers(period.get(), waiver.period().get())
          || Waiving.covers(waiver.period().get(), period.get());
    }
    Waiving waiving = Waiving.of(waiver);
    List<Submission> files =
        gathered.submissions().stream()
            .filter(_ -> waiver.file().isPresent())
            .filter(file -> waiving.covers(file.file()) && !file.periods().isEmpty())
            .toList();
    return files.isEmpty() || files.stream().anyMatch(this::speaksOfIt);
  }

  private boolean speaksOfIt(Submission file) {
    return file.periods().stream().map(Period::ofKey).anyMatch(this::touches);
  }

  private boolean touches(Period other) {
    Window own = gathered.plan().calendar().window(other);
    return period
        .map(asked -> gathered.plan().calendar().window(asked))
        .map(window -> !own.to().isBefore(window.from()) && !own.from().isAfter(window.to()))
        .orElse(true);
  }
}

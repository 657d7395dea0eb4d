package vn.tonghop.reading;

import java.time.LocalDate;
import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.NameProblem;
import vn.tonghop.finding.NameProblem.Subject;
import vn.tonghop.model.Source;

/// What places outside of the rows say of a file or a table: units, periods, revisions.
///
/// @param reachedTo the days that the figures are said to reach to
/// @param received the days on which it is said to have been sent
/// @param findings names behind a label that stand for nothing
record WholeFile(
    List<Said> units,
    List<Said> periods,
    List<Said> revisions,
    List<Day> reachedTo,
    List<Day> received,
    List<Finding> findings) {

  /// A day, and where it stands.
  record Day(LocalDate date, Source source) {}

  WholeFile {
    units = List.copyOf(units);
    periods = List.copyOf(periods);
    revisions = List.copyOf(revisions);
    reachedTo = List.copyOf(reachedTo);
    received = List.copyOf(received);
    findings = List.copyOf(findings);
  }

  /// What several title blocks agree on: units or periods about which none says another.
  static WholeFile agreed(Index index, List<WholeFile> titles) {
    List<Said> units = titles.stream().flatMap(title -> title.units.stream()).toList();
    List<Said> periods = titles.stream().flatMap(title -> title.periods.stream()).toList();
    Whole ofUnits = new Whole(index);
    Whole ofPeriods = new Whole(index);
    List<Said> unit = ofUnits.unit(units).stream().toList();
    List<Said> period = ofPeriods.period(periods).stream().toList();
    return new WholeFile(
        ofUnits.findings().isEmpty() ? unit : List.of(),
        ofPeriods.findings().isEmpty() ? period : List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /// What is said here, and where nothing is, what stands above.
  WholeFile under(WholeFile above) {
    return new WholeFile(
        units.isEmpty() && findings(Subject.UNIT).isEmpty() ? above.units : units,
        periods.isEmpty() && findings(Subject.PERIOD).isEmpty() ? above.periods : periods,
        revisions,
        reachedTo,
        received,
        findings.isEmpty() ? above.findings : findings);
  }

  /// The findings on names of units, or on periods.
  List<Finding> findings(Subject subject) {
    return findings.stream()
        .filter(finding ->
            finding.problem() instanceof NameProblem.UnknownPeriod == (subject == Subject.PERIOD))
        .toList();
  }
}

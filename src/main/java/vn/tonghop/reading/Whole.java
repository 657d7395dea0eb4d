package vn.tonghop.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.NameProblem;
import vn.tonghop.finding.NameProblem.Place;
import vn.tonghop.finding.NameProblem.Subject;
import vn.tonghop.model.Months;
import vn.tonghop.model.Period;
import vn.tonghop.model.Unit;

/// Brings together what several places say, the first of them winning, and finds what disagrees.
///
/// A unit above another agrees with it, and the lower one is meant; so with a period in a wider
/// one: the folder `2021` holds `2021-06`.
final class Whole {

  private final Index index;
  private final List<Finding> findings = new ArrayList<>();

  Whole(Index index) {
    this.index = index;
  }

  /// What disagrees, so far.
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  Optional<Said> unit(List<Said> said) {
    Optional<Said> lowest = Optional.empty();
    for (Said next : said) {
      if (lowest.isEmpty() || index.units().within(next.value(), lowest.get().value())) {
        lowest = Optional.of(next);
      } else if (!index.units().within(lowest.get().value(), next.value())) {
        findings.add(unitsDisagree(lowest.get(), next));
      }
    }
    return lowest;
  }

  Optional<Said> period(List<Said> said) {
    Optional<Said> narrowest = Optional.empty();
    for (Said next : said) {
      if (narrowest.isEmpty() || !narrowest.get().stated() && covers(narrowest.get(), next)) {
        narrowest = Optional.of(next);
      } else if (!covers(next, narrowest.get())) {
        findings.add(periodsDisagree(narrowest.get(), next));
      }
    }
    return narrowest;
  }

  /// A word such as *sửa* without a number agrees with any revision.
  Optional<Said> revision(List<Said> said) {
    Optional<Said> first = Optional.empty();
    for (Said next : said) {
      if (first.isEmpty() || !first.get().stated()) {
        first = Optional.of(next);
      } else if (next.stated() && next.value() != first.get().value()) {
        findings.add(
            disagree(
                Subject.REVISION,
                first.get(),
                Integer.toString(first.get().value()),
                next,
                Integer.toString(next.value())));
      }
    }
    return first;
  }

  private static boolean covers(Said wider, Said narrower) {
    return covers(wider.value(), narrower.value());
  }

  static boolean covers(int wider, int narrower) {
    return wider == narrower
        || Period.ofKey(wider) instanceof Months outer
            && Period.ofKey(narrower) instanceof Months inner
            && outer.covers(inner);
  }

  Finding unitsDisagree(Said first, Said second) {
    return disagree(Subject.UNIT, first, name(first), second, name(second));
  }

  private String name(Said said) {
    Unit unit = index.units().get(said.value());
    return "%s (%s)".formatted(unit.name().vi(), unit.code());
  }

  static Finding periodsDisagree(Said first, Said second) {
    return disagree(
        Subject.PERIOD,
        first,
        Period.ofKey(first.value()).code(),
        second,
        Period.ofKey(second.value()).code());
  }

  private static Finding disagree(
      Subject subject, Said first, String one, Said second, String other) {
    Place place = first.place();
    return new Finding(
        new NameProblem.PlacesDisagree(subject, place, one, second.place(), other), first.source());
  }
}

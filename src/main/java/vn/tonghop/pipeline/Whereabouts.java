package vn.tonghop.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.finding.Concern;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Mentioned;
import vn.tonghop.model.Claim;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Label;
import vn.tonghop.model.Period;
import vn.tonghop.model.Source;
import vn.tonghop.model.Submission;
import vn.tonghop.model.Unit;

/// Whose findings are, of which indicator and period: by what they say themselves, else by the
/// readings of their cell or row, else by their file.
final class Whereabouts {

  private static final String NOBODY = "";

  private final Gathered gathered;
  private final Map<Label, Set<String>> units = new HashMap<>();
  private final Map<Label, Set<String>> indicators = new HashMap<>();
  private final Map<String, Submission> files = new HashMap<>();
  private final Map<String, List<Claim>> claims;

  /// What a finding is about; empty where nobody knows.
  ///
  /// @param units codes of units
  /// @param indicators codes of indicators
  record About(Set<String> units, Set<String> indicators, Set<Period> periods) {}

  /// @param wanted the files whose findings will be asked about
  Whereabouts(Gathered gathered, Set<String> wanted) {
    this.gathered = gathered;
    for (Unit unit : gathered.units().list()) {
      Stream.concat(Stream.of(unit.name()), unit.otherNames().stream().map(name -> name.value()))
          .forEach(name -> units.computeIfAbsent(name, _ -> new HashSet<>()).add(unit.code()));
    }
    for (Indicator indicator : gathered.plan().indicators()) {
      indicators.computeIfAbsent(indicator.name(), _ -> new HashSet<>()).add(indicator.code());
    }
    gathered.submissions().forEach(file -> files.put(file.file(), file));
    this.claims =
        gathered
            .settled()
            .handles()
            .filter(handle -> wanted.contains(gathered.settled().source(handle).file()))
            .mapToObj(gathered.settled()::claim)
            .collect(Collectors.groupingBy(claim -> claim.source().file()));
  }

  About of(Finding finding) {
    Mentioned said = Mentioned.in(finding.problem());
    Source place = finding.source();
    List<Claim> here =
        claims.getOrDefault(place.file(), List.of()).stream()
            .filter(claim -> holds(place, claim.source()))
            .toList();
    Set<String> local = here.isEmpty() ? unitsOf(place.file()) : unitsOf(here);
    return new About(
        said.units().isEmpty() ? local : known(said.units(), units, local),
        said.indicators().isEmpty()
            ? indicatorsOf(here)
            : known(said.indicators(), indicators, indicatorsOf(here)),
        said.periods().isEmpty() ? periods(here, place.file()) : said.periods());
  }

  Concern concern(Finding finding) {
    About about = of(finding);
    return new Concern(finding, about.units(), about.periods());
  }

  /// Whether a reading stands in the cell, or the row, that a finding names.
  private static boolean holds(Source place, Source reading) {
    return place.row() > 0
        && place.row() == reading.row()
        && place.sheet().equals(reading.sheet())
        && (place.column() == 0 || place.column() == reading.column());
  }

  private Set<String> unitsOf(List<Claim> here) {
    return here.stream()
        .map(claim -> gathered.units().get(claim.unit()).code())
        .collect(Collectors.toSet());
  }

  private Set<String> unitsOf(String file) {
    return Optional.ofNullable(files.get(file)).stream()
        .flatMap(submission -> submission.units().stream())
        .map(unit -> gathered.units().get(unit).code())
        .collect(Collectors.toSet());
  }

  private Set<String> indicatorsOf(List<Claim> here) {
    return here.stream()
        .map(claim -> gathered.plan().indicators().get(claim.indicator()).code())
        .collect(Collectors.toSet());
  }

  private Set<Period> periods(List<Claim> here, String file) {
    Stream<Integer> keys =
        here.isEmpty()
            ? Optional.ofNullable(files.get(file)).stream().flatMap(one -> one.periods().stream())
            : here.stream().map(Claim::period);
    return keys.map(Period::ofKey).collect(Collectors.toSet());
  }

  /// The codes behind names. A name that several bear stands for those of them that are near; one
  /// that nobody bears stands for nobody.
  private static Set<String> known(
      Set<Object> said, Map<Label, Set<String>> byName, Set<String> near) {
    Set<String> codes = new HashSet<>();
    for (Object name : said) {
      if (name instanceof Label label) {
        Set<String> bearers = byName.getOrDefault(label, Set.of(NOBODY));
        Set<String> close = new HashSet<>(bearers);
        close.retainAll(near);
        codes.addAll(bearers.size() > 1 && !close.isEmpty() ? close : bearers);
      } else {
        codes.add(name.toString());
      }
    }
    return codes;
  }
}

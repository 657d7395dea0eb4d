package vn.tonghop.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A node of the reporting tree: city, district, ward, agency.
///
/// @param code the project's own code; stable, text
/// @param official the state's code, as text: `00622` keeps its zeros
/// @param name the name with its kind: `Phường Phúc Xá`
/// @param kind what it is called before its name: `phường`, `công an`; empty where it has none
/// @param level the level it reports at: `ward`, `district`, `agency`
/// @param parent the code of the unit above; none for a root
/// @param aliases other names that submissions use
/// @param from the first day it exists; none: always
/// @param until the last day it exists; none: still
/// @param successors what it became, with their shares
/// @param otherNames the names that it has at times instead of `name`
/// @param otherOfficials the state's codes that it has at times instead of `official`
/// @param populations how many people live in it, from which day on, in the order of days
public record Unit(
    String code,
    Optional<String> official,
    Label name,
    String kind,
    String level,
    Optional<String> parent,
    List<String> aliases,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    List<Successor> successors,
    List<Dated<Label>> otherNames,
    List<Dated<String>> otherOfficials,
    SequencedMap<LocalDate, Long> populations) {

  /// A unit that takes over from another.
  ///
  /// @param share the part of the old unit that it takes, above 0, at most 1; none where nobody
  ///   knows
  public record Successor(String unit, Optional<BigDecimal> share) {}

  /// A unit that never changes its name or code, and whose population is not known.
  public Unit(
      String code,
      Optional<String> official,
      Label name,
      String kind,
      String level,
      Optional<String> parent,
      List<String> aliases,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      List<Successor> successors) {
    this(
        code,
        official,
        name,
        kind,
        level,
        parent,
        aliases,
        from,
        until,
        successors,
        List.of(),
        List.of(),
        new TreeMap<>());
  }

  public Unit {
    aliases = List.copyOf(aliases);
    successors = List.copyOf(successors);
    otherNames = List.copyOf(otherNames);
    otherOfficials = List.copyOf(otherOfficials);
    populations = Collections.unmodifiableSequencedMap(new TreeMap<>(populations));
  }

  /// The same unit below another parent, for a part of its time.
  public Unit below(String other, Validity limit) {
    return new Unit(
            code,
            official,
            name,
            kind,
            level,
            Optional.of(other),
            aliases,
            from,
            until,
            successors,
            otherNames,
            otherOfficials,
            populations)
        .within(limit);
  }

  /// The same unit for a part of its time.
  public Unit within(Validity limit) {
    return new Unit(
        code,
        official,
        name,
        kind,
        level,
        parent,
        aliases,
        Stream.concat(from.stream(), limit.from().stream()).max(LocalDate::compareTo),
        Stream.concat(until.stream(), limit.until().stream()).min(LocalDate::compareTo),
        successors,
        otherNames,
        otherOfficials,
        populations);
  }

  /// The name that it has on a day.
  public Label nameOn(LocalDate day) {
    return otherNames.stream()
        .filter(dated -> dated.holdsOn(day))
        .map(Dated::value)
        .findFirst()
        .orElse(name);
  }

  /// The state's code that it has on a day.
  public Optional<String> officialOn(LocalDate day) {
    return otherOfficials.stream()
        .filter(dated -> dated.holdsOn(day))
        .map(Dated::value)
        .findFirst()
        .or(() -> official);
  }

  /// How many people live in it on a day: the last number from before, or the first one after.
  public OptionalLong populationOn(LocalDate day) {
    OptionalLong known = OptionalLong.empty();
    for (Map.Entry<LocalDate, Long> entry : populations.entrySet()) {
      if (known.isEmpty() || !entry.getKey().isAfter(day)) {
        known = OptionalLong.of(entry.getValue());
      }
    }
    return known;
  }

  /// The days on which it exists.
  public Validity validity() {
    return new Validity(from, until);
  }

  public boolean existsOn(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && until.map(last -> !day.isAfter(last)).orElse(true);
  }

  /// Whether it exists on any day of a window.
  public boolean existsWithin(Window window) {
    return from.map(first -> !first.isAfter(window.to())).orElse(true)
        && until.map(last -> !last.isBefore(window.from())).orElse(true);
  }
}

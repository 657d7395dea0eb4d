package vn.tonghop.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
    List<Successor> successors) {

  /// A unit that takes over from another.
  ///
  /// @param share the part of the old unit that it takes, above 0, at most 1
  public record Successor(String unit, BigDecimal share) {}

  public Unit {
    aliases = List.copyOf(aliases);
    successors = List.copyOf(successors);
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

package vn.tonghop.model;

import java.util.List;

/// Who must submit: all units of a level, or the units listed.
public sealed interface ReporterRule {

  /// Every unit of a level below the plan's unit, or the plan's unit itself.
  record OfLevel(String level) implements ReporterRule {}

  /// The units listed.
  ///
  /// @param units codes
  record Listed(List<String> units) implements ReporterRule {
    public Listed {
      units = List.copyOf(units);
    }
  }
}

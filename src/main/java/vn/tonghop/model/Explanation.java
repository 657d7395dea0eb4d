package vn.tonghop.model;

import java.util.List;

/// A figure and every reading behind it.
///
/// @param unit the unit's place in the tree
/// @param indicator the indicator's place in the plan
/// @param period the reported period
/// @param window its data window
/// @param figure the figure of that period
/// @param parts the readings, and the places where one is missing: by unit, then period
public record Explanation(
    int unit, int indicator, Period period, Window window, Figure figure, List<Part> parts) {
  public Explanation {
    parts = List.copyOf(parts);
  }
}

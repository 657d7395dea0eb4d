package vn.tonghop.model;

import java.util.List;

/// The heads by which a roll-up that `tonghop rollup` wrote is known.
///
/// Such a file is no submission yet: a row of it may rest on 13 of 14 reports, which a single
/// reading cannot say, and a partial figure must not pass for a full one.
public final class RollupHeads {

  /// The heads, in order.
  public static final List<String> ALL =
      List.of(
          "unit",
          "unit_name",
          "period",
          "indicator",
          "indicator_name",
          "measure",
          "actual",
          "to_date",
          "target",
          "percent",
          "status",
          "reported",
          "expected");

  private RollupHeads() {}

  /// Whether these are the heads of a roll-up.
  public static boolean are(List<String> heads) {
    return heads.equals(ALL);
  }
}

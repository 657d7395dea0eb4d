package vn.tonghop.model;

import java.util.List;

/// The heads by which a roll-up that `tonghop rollup` wrote is known.
///
/// Such a file is itself a submission, for the level above. A row of it may rest on 13 of 14
/// reports: its columns `reported` and `expected` say so, and become the [Weight] of the reading,
/// so that a partial figure never passes for a full one. Only the rows of the unit that it is of
/// are readings; those of the units below show that they add up.
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

  /// The column of the grid that stands under a head of a roll-up.
  public static int at(Table table, String head) {
    return table.left() + ALL.indexOf(head);
  }
}

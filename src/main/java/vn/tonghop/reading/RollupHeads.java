package vn.tonghop.reading;

import java.util.List;

/// The heads by which a roll-up that `tonghop rollup` wrote is known.
///
/// Such a file is no submission yet: a row of it may rest on 13 of 14 reports, which a single
/// reading cannot say, and a partial figure must not pass for a full one.
final class RollupHeads {

  private static final List<String> HEADS =
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

  static boolean are(List<String> heads) {
    return heads.equals(HEADS);
  }
}

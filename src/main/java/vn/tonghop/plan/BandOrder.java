package vn.tonghop.plan;

import java.util.List;
import vn.tonghop.finding.TargetProblem;
import vn.tonghop.model.Demand;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Numbers;
import vn.tonghop.model.Scorecard.Band;

/// Bands stand best first: each asks less than the one before it, and gives less.
final class BandOrder {

  private BandOrder() {}

  /// @param fields the block of the later band
  static void check(Fields fields, Band before, Band next) {
    if (next.points().compareTo(before.points()) >= 0 && fields.has("points")) {
      misplaced(fields, "points", Numbers.plain(before.points()), Numbers.plain(next.points()));
      return;
    }
    for (String key : List.of("at-least", "at-most", "coverage")) {
      if (fields.has(key) && isHarder(before.goal(), next.goal())) {
        misplaced(fields, key, before.goal().code(), next.goal().code());
        return;
      }
    }
  }

  /// Whether the later of two bounds of one sort asks for as much as the one before, or more.
  private static boolean isHarder(Goal before, Goal next) {
    if (before.percent() != next.percent()) {
      return false;
    }
    Demand first = before.demands().getFirst();
    Demand second = next.demands().getFirst();
    if (first.floor() && second.floor()) {
      return second.bottom().orElseThrow().compareTo(first.bottom().orElseThrow()) >= 0;
    }
    return first.ceiling()
        && second.ceiling()
        && second.top().orElseThrow().compareTo(first.top().orElseThrow()) <= 0;
  }

  private static void misplaced(Fields fields, String key, String before, String next) {
    fields.add(new TargetProblem.NotBestFirst(key, next, before), fields.place(key));
  }
}

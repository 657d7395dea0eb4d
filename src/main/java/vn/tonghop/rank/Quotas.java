package vn.tonghop.rank;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tonghop.model.Demand;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Ranking.QuotaMet;
import vn.tonghop.model.Ranking.Row;
import vn.tonghop.model.Scorecard.Quota;
import vn.tonghop.model.Status;

/// How many units are in the classes that a plan asks for.
final class Quotas {

  private Quotas() {}

  /// A quota over all units, those without a class too: they may still come to be in or out.
  static QuotaMet of(Quota quota, List<Row> rows) {
    int in = (int) rows.stream().filter(row -> isIn(quota, row)).count();
    int open = (int) rows.stream().filter(row -> row.grade().isEmpty()).count();
    Optional<Percent> percent =
        quota.goal().demands().stream()
            .findFirst()
            .flatMap(demand -> held(in, rows.size()).percent(demand));
    return new QuotaMet(quota, in, rows.size(), percent, status(quota, in, open, rows.size()));
  }

  private static boolean isIn(Quota quota, Row row) {
    return row.grade().filter(grade -> quota.grades().contains(grade.code())).isPresent();
  }

  private static Status status(Quota quota, int in, int open, int of) {
    if (of == 0) {
      return Status.NO_DATA;
    }
    List<Demand> demands = quota.goal().demands();
    boolean sure = true;
    boolean possible = false;
    for (int units = in; units <= in + open; units++) {
      boolean holds = demands.stream().allMatch(held(units, of)::meets);
      sure &= holds;
      possible |= holds;
    }
    if (sure) {
      return Status.MET;
    }
    return possible ? Status.INCOMPLETE : Status.MISSED;
  }

  private static Held held(int units, int of) {
    return new Held(
        BigDecimal.valueOf(units), BigDecimal.valueOf(units * 100L), BigDecimal.valueOf(of));
  }
}

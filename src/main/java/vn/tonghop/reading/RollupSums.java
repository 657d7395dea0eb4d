package vn.tonghop.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.tonghop.model.Addend;
import vn.tonghop.model.Combine;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Over;
import vn.tonghop.model.Source;
import vn.tonghop.model.TotalsClaim;

/// Sets the rows of a rolled-up submission's own unit beside the sums of the units straight below
/// it, where all of those are there.
final class RollupSums {

  private final Index index;
  private final Map<Key, Top> tops = new LinkedHashMap<>();
  private final Map<Key, Below> below = new LinkedHashMap<>();

  private record Key(int period, int indicator) {}

  private record Row(int unit, long value, Source source) {}

  private record Top(int unit, long value, int expected, Source source) {}

  /// What the units below say together.
  private static final class Below {
    private final TreeSet<Integer> units = new TreeSet<>();
    private BigDecimal sum = BigDecimal.ZERO;
    private long expected;
    private boolean spoilt;
    private final List<Row> rows = new ArrayList<>();
  }

  RollupSums(Index index) {
    this.index = index;
  }

  /// Whether the figures of units make that of the unit above by a sum.
  boolean adds(int indicator) {
    Indicator what = index.plan().indicators().get(indicator);
    boolean count =
        switch (what.measure()) {
          case FLOW, STOCK, DISTINCT -> true;
          case YES_NO, SHARE, SITE, SITE_STATE, MILESTONE, TEXT -> false;
        };
    return count
        && what.over().units() == Over.Rule.SUM
        && what.combine().filter(combine -> combine == Combine.RECONCILE).isEmpty();
  }

  void top(int unit, int period, int indicator, long value, Coverage coverage, Source source) {
    tops.put(new Key(period, indicator), new Top(unit, value, coverage.expected(), source));
  }

  /// Takes the row of a unit straight below; of the rows for several targets the first.
  void below(
      int unit, int period, int indicator, Content content, Coverage coverage, Source source) {
    Below sum = below.computeIfAbsent(new Key(period, indicator), _ -> new Below());
    if (!sum.units.add(unit)) {
      return;
    }
    sum.expected += coverage.expected();
    if (content instanceof Content.Value(long value)) {
      sum.sum = sum.sum.add(BigDecimal.valueOf(value));
      sum.rows.add(new Row(unit, value, source));
    } else if (content instanceof Content.Bad) {
      sum.spoilt = true;
    }
  }

  List<TotalsClaim> claims() {
    List<TotalsClaim> claims = new ArrayList<>();
    tops.forEach((key, top) -> {
      Below sum = below.get(key);
      if (sum != null && !sum.spoilt && allThere(top, key.period(), sum)) {
        int decimals = index.plan().indicators().get(key.indicator()).decimals();
        claims.add(
            new TotalsClaim(
                key.indicator(),
                key.period(),
                BigDecimal.valueOf(top.value(), decimals),
                sum.sum.movePointLeft(decimals),
                sum.units.size(),
                top.source(),
                List.of(top.unit()),
                addends(sum, decimals),
                List.of(),
                List.of()));
      }
    });
    return claims;
  }

  private static List<Addend> addends(Below sum, int decimals) {
    return sum.rows.stream()
        .map(row -> new Addend(row.unit(), BigDecimal.valueOf(row.value(), decimals), row.source()))
        .toList();
  }

  /// All are there if every unit below has a row, or if their rows owe as many reports as the top
  /// one: a unit that owes nothing has none.
  private boolean allThere(Top top, int period, Below sum) {
    if (sum.expected == top.expected()) {
      return true;
    }
    List<Integer> missing = new ArrayList<>();
    index
        .units()
        .forEachChild(
            top.unit(),
            unit -> {
              boolean exists = index.units().get(unit).existsOn(index.window(period).to());
              if (exists && !sum.units.contains(unit)) {
                missing.add(unit);
              }
            });
    return missing.isEmpty();
  }
}

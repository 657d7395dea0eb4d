package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.HistoryProblem.Move;
import vn.tonghop.finding.HistoryProblem.ReportRevised;
import vn.tonghop.model.Claim;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Over;
import vn.tonghop.model.Period;
import vn.tonghop.model.Repeat;
import vn.tonghop.model.Settled;
import vn.tonghop.model.Source;
import vn.tonghop.model.State;

/// What a report that was sent again changes, in one remark.
final class Revisions {

  private static final int MOST_MOVES = 5;

  private final CheckInput input;

  /// What one file says again of a unit and period.
  private record Sent(String file, int unit, int period) {}

  /// What was known of it before.
  ///
  /// @param old the file with the report before
  /// @param repeats by indicator, in the order of the plan
  private record Known(String old, Map<Integer, List<Repeat>> repeats) {}

  private Revisions(CheckInput input) {
    this.input = input;
  }

  static void check(CheckInput input, Consumer<Finding> found) {
    Map<Sent, Known> all = new LinkedHashMap<>();
    for (Repeat repeat : input.settled().repeats()) {
      Claim later = repeat.later();
      if (later.revision() > repeat.earlier().revision()) {
        all.computeIfAbsent(
                new Sent(later.source().file(), later.unit(), later.period()),
                _ -> new Known(repeat.earlier().source().file(), new TreeMap<>()))
            .repeats()
            .computeIfAbsent(later.indicator(), _ -> new ArrayList<>())
            .add(repeat);
      }
    }
    Revisions revisions = new Revisions(input);
    all.forEach((sent, known) -> revisions.check(sent, known, found));
  }

  private void check(Sent sent, Known known, Consumer<Finding> found) {
    List<Move> moves = new ArrayList<>();
    int changed = 0;
    int added = 0;
    int kept = 0;
    Settled settled = input.settled();
    int place = settled.periodPlace(sent.period());
    for (int indicator = 0; indicator < input.plan().indicators().size(); indicator++) {
      List<Repeat> repeats = known.repeats().getOrDefault(indicator, List.of());
      int handle = settled.at(sent.unit(), place, indicator);
      String file = handle == Settled.NONE ? "" : settled.source(handle).file();
      BigDecimal by = BigDecimal.ZERO;
      if (repeats.stream().anyMatch(repeat -> repeat.kind() == Repeat.Kind.REPLACED)) {
        changed++;
        by = amount(repeats.getFirst().later()).subtract(before(repeats));
      } else if (repeats.isEmpty() && file.equals(sent.file())) {
        added += settled.state(handle) == State.MISSING ? 0 : 1;
        by = amount(settled.claim(handle));
      } else if (repeats.isEmpty() && file.equals(known.old())) {
        kept += settled.state(handle).counts() ? 1 : 0;
      }
      if (by.signum() != 0 && moves(sent.unit(), indicator)) {
        moves.add(new Move(input.indicator(indicator).name(), by));
      }
    }
    if (changed + added > 0) {
      found.accept(
          new Finding(
              new ReportRevised(
                  input.units().get(sent.unit()).name(),
                  Period.ofKey(sent.period()),
                  known.old(),
                  changed,
                  added,
                  kept,
                  moves.stream().limit(MOST_MOVES).toList(),
                  moves.size()),
              Source.ofFile(sent.file())));
    }
  }

  /// Readings that disputed each other counted for nothing.
  private BigDecimal before(List<Repeat> repeats) {
    return repeats.size() == 1 ? amount(repeats.getFirst().earlier()) : BigDecimal.ZERO;
  }

  private BigDecimal amount(Claim claim) {
    return claim.state() == State.VALUE
        ? BigDecimal.valueOf(claim.value(), input.indicator(claim.indicator()).decimals())
        : BigDecimal.ZERO;
  }

  /// Whether the figure of the unit that reports moves by as much as the reading.
  private boolean moves(int unit, int indicator) {
    Indicator counted = input.indicator(indicator);
    boolean count =
        switch (counted.measure()) {
          case FLOW, STOCK, DISTINCT -> true;
          case YES_NO, SHARE, SITE, SITE_STATE, MILESTONE, TEXT -> false;
        };
    return count
        && counted.over().units() == Over.Rule.SUM
        && counted.combine().isEmpty()
        && input.reporters().owes(unit, indicator);
  }
}

package vn.tonghop.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.tonghop.finding.CheckProblem;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Label;
import vn.tonghop.model.Months;
import vn.tonghop.model.Settled;
import vn.tonghop.model.Source;
import vn.tonghop.model.State;

/// Reports that leave out indicators which their unit owes: the cell is blank, or there is no row.
final class MissingFigures {

  private static final int NAMED = 5;

  private final CheckInput input;
  private final Attendance attendance;

  private MissingFigures(CheckInput input) {
    this.input = input;
    this.attendance = new Attendance(input);
  }

  static void check(CheckInput input, Consumer<Finding> found) {
    MissingFigures rule = new MissingFigures(input);
    rule.attendance.submissionPeriods().stream()
        .filter(rule.attendance::closed)
        .forEach(tile -> rule.check(tile, found));
  }

  private void check(Months tile, Consumer<Finding> found) {
    int[] speaking = attendance.speaking(tile);
    for (int unit = 0; unit < input.units().size(); unit++) {
      if (!attendance.expects(unit, tile)) {
        continue;
      }
      int reading = attendance.anyReading(unit, speaking);
      if (reading != Settled.NONE) {
        check(unit, tile, speaking, reading, found);
      }
    }
  }

  private void check(int unit, Months tile, int[] speaking, int reading, Consumer<Finding> found) {
    int count = 0;
    for (int indicator : attendance.countedIndicators()) {
      count += lacks(unit, tile, speaking, indicator) ? 1 : 0;
    }
    if (count > 0) {
      int[] lacking = lacking(unit, tile, speaking);
      found.accept(
          new Finding(
              new CheckProblem.MissingFigures(
                  input.units().get(unit).name(), tile, names(lacking), count),
              place(unit, speaking, lacking, reading)));
    }
  }

  private boolean lacks(int unit, Months tile, int[] speaking, int indicator) {
    return attendance.owesCounted(unit, indicator, tile)
        && attendance.state(unit, speaking, indicator) == State.MISSING;
  }

  private int[] lacking(int unit, Months tile, int[] speaking) {
    return IntStream.of(attendance.countedIndicators())
        .filter(indicator -> lacks(unit, tile, speaking, indicator))
        .toArray();
  }

  private List<Label> names(int[] lacking) {
    return IntStream.of(lacking)
        .limit(NAMED)
        .mapToObj(input::indicator)
        .map(Indicator::name)
        .toList();
  }

  /// The first blank cell; where rows are left out altogether, the file that leaves them out.
  private Source place(int unit, int[] speaking, int[] lacking, int reading) {
    for (int indicator : lacking) {
      for (int place : speaking) {
        int blank = input.settled().at(unit, place, indicator);
        if (blank != Settled.NONE) {
          return input.settled().source(blank);
        }
      }
    }
    return Source.ofFile(input.settled().source(reading).file());
  }
}

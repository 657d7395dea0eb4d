package vn.tonghop.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import vn.tonghop.finding.CheckProblem.LateSubmission;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Label;
import vn.tonghop.model.Months;
import vn.tonghop.model.Source;

/// Files that came after the day on which the reports in them were due: one finding for all units
/// of a file that share the day.
final class LateSubmissions {

  private record Late(Arrivals.Arrival arrival, LocalDate deadline) {}

  private LateSubmissions() {}

  static void check(CheckInput input, Consumer<Finding> found) {
    if (input.receipts().isEmpty()) {
      return;
    }
    Attendance attendance = new Attendance(input);
    Arrivals arrivals = new Arrivals(input, attendance);
    for (Months tile : attendance.submissionPeriods()) {
      SequencedMap<Late, List<Label>> units = new LinkedHashMap<>();
      for (int unit = 0; unit < input.units().size(); unit++) {
        if (attendance.expects(unit, tile)) {
          Label name = input.units().get(unit).name();
          LocalDate deadline = arrivals.deadline(unit, tile);
          arrivals
              .last(unit, tile)
              .filter(arrival -> arrival.receipt().date().isAfter(deadline))
              .ifPresent(arrival ->
                  units
                      .computeIfAbsent(new Late(arrival, deadline), _ -> new ArrayList<>())
                      .add(name));
        }
      }
      units.forEach((late, names) -> found.accept(finding(late, names, tile)));
    }
  }

  private static Finding finding(Late late, List<Label> units, Months tile) {
    return new Finding(
        new LateSubmission(units, tile, late.deadline(), late.arrival().receipt()),
        Source.ofFile(late.arrival().file()));
  }
}

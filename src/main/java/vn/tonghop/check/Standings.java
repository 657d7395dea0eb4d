package vn.tonghop.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Severity;
import vn.tonghop.model.Months;
import vn.tonghop.model.Settled;
import vn.tonghop.model.Standing;
import vn.tonghop.model.Submission;

/// How every unit stands with its submissions.
public final class Standings {

  private final CheckInput input;
  private final Attendance attendance;
  private final Arrivals arrivals;
  private final Map<String, Map<Severity, Integer>> counts = new HashMap<>();

  private Standings(CheckInput input, List<Finding> findings) {
    this.input = input;
    this.attendance = new Attendance(input);
    this.arrivals = new Arrivals(input, attendance);
    for (Finding finding : findings) {
      if (!finding.weighs(finding.severity())) {
        continue;
      }
      counts
          .computeIfAbsent(finding.source().file(), _ -> new EnumMap<>(Severity.class))
          .merge(finding.severity(), 1, Integer::sum);
    }
  }

  /// A standing for each unit that submits, in the tree's order, and each submission period of the
  /// period asked for.
  ///
  /// @throws IllegalArgumentException if no period is asked for
  public static List<Standing> of(CheckInput input, List<Finding> findings) {
    if (input.period().isEmpty()) {
      throw new IllegalArgumentException("Nobody stands anywhere without a period");
    }
    Standings standings = new Standings(input, findings);
    List<Months> tiles = standings.attendance.submissionPeriods();
    List<int[]> speaking = tiles.stream().map(standings.attendance::speaking).toList();
    List<Standing> all = new ArrayList<>();
    for (int unit = 0; unit < input.units().size(); unit++) {
      for (int tile = 0; tile < tiles.size(); tile++) {
        if (standings.attendance.expects(unit, tiles.get(tile))) {
          all.add(standings.standing(unit, tiles.get(tile), speaking.get(tile)));
        }
      }
    }
    return List.copyOf(all);
  }

  private Standing standing(int unit, Months tile, int[] speaking) {
    List<Submission> files = arrivals.files(unit, tile);
    int expected = 0;
    int reported = 0;
    for (int indicator : attendance.countedIndicators()) {
      if (attendance.owesCounted(unit, indicator, tile)) {
        expected++;
        reported += attendance.state(unit, speaking, indicator).counts() ? 1 : 0;
      }
    }
    LocalDate deadline = arrivals.deadline(unit, tile);
    boolean submitted = attendance.anyReading(unit, speaking) != Settled.NONE;
    Standing.Kind kind =
        submitted
            ? reported == expected ? Standing.Kind.COMPLETE : Standing.Kind.PARTIAL
            : absent(tile, deadline, files);
    return new Standing(
        unit,
        tile,
        deadline,
        kind,
        files.stream().map(Submission::file).toList(),
        reported,
        expected,
        count(files, Severity.ERROR),
        count(files, Severity.WARNING),
        arrivals.last(unit, tile).map(Arrivals.Arrival::receipt));
  }

  private Standing.Kind absent(Months tile, LocalDate deadline, List<Submission> files) {
    if (files.stream().anyMatch(MissingReports::unusable)) {
      return Standing.Kind.REJECTED;
    }
    if (!attendance.closed(tile)) {
      return Standing.Kind.NOT_DUE;
    }
    return input.asOf().isAfter(deadline) ? Standing.Kind.OVERDUE : Standing.Kind.MISSING;
  }

  private int count(List<Submission> files, Severity severity) {
    return files.stream()
        .mapToInt(file -> counts.getOrDefault(file.file(), Map.of()).getOrDefault(severity, 0))
        .sum();
  }
}

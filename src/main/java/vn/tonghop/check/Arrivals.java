package vn.tonghop.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tonghop.model.Fate;
import vn.tonghop.model.Months;
import vn.tonghop.model.Receipt;
import vn.tonghop.model.Submission;

/// Which files came for whom, and when.
final class Arrivals {

  private final CheckInput input;
  private final Attendance attendance;
  private final Map<Integer, List<Submission>> byUnit = new HashMap<>();

  /// @param receipt when the file came
  record Arrival(String file, Receipt receipt) {}

  Arrivals(CheckInput input, Attendance attendance) {
    this.input = input;
    this.attendance = attendance;
    input.submissions().stream()
        .filter(file -> file.fate() != Fate.IGNORED)
        .sorted(Comparator.comparing(Submission::file))
        .forEach(file ->
            file.units().stream()
                .distinct()
                .forEach(unit -> byUnit.computeIfAbsent(unit, _ -> new ArrayList<>()).add(file)));
  }

  /// The files that speak for a unit and a submission period, by their names.
  List<Submission> files(int unit, Months tile) {
    return byUnit.getOrDefault(unit, List.of()).stream()
        .filter(file -> attendance.speaks(file, tile))
        .toList();
  }

  /// The last day on which a unit's submission is on time.
  LocalDate deadline(int unit, Months tile) {
    return input.plan().due().deadline(attendance.window(tile), input.units().get(unit).level());
  }

  /// The last of the files that make up a submission, where it is known when they came.
  ///
  /// A scan of the letter may follow the table, and a report of the year the reports of its months:
  /// files that were read come before those that were not, those for the period itself before those
  /// for a longer one.
  Optional<Arrival> last(int unit, Months tile) {
    Predicate<Submission> read = file -> !MissingReports.unusable(file);
    Predicate<Submission> own = file -> file.periods().contains(tile.key());
    List<Submission> files = files(unit, tile);
    return Stream.of(read.and(own), read, own, read.negate())
        .map(wanted -> last(files.stream().filter(wanted)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Arrival> last(Stream<Submission> files) {
    return files
        .map(Submission::file)
        .flatMap(file ->
            Optional.ofNullable(input.receipts().get(file))
                .map(receipt -> new Arrival(file, receipt))
                .stream())
        .max(Comparator.comparing(arrival -> arrival.receipt().date()));
  }
}

package vn.tonghop.reading;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.tonghop.model.Table;

/// The units and periods that a refused file speaks for, as far as its places and cells say.
final class SpokenFor {

  private final Index index;
  private final Lookups lookups;
  private final TreeSet<Integer> units = new TreeSet<>();
  private final TreeSet<Integer> periods = new TreeSet<>();

  /// @param places what the path and the title blocks say
  SpokenFor(Index index, List<WholeFile> places, List<HeadMap> maps) {
    this.index = index;
    this.lookups = new Lookups(index);
    maps.forEach(this::cells);
    add(places);
  }

  List<Integer> units() {
    return List.copyOf(units);
  }

  List<Integer> periods() {
    return List.copyOf(periods);
  }

  private void cells(HeadMap map) {
    Table table = map.table();
    for (int row = table.bodyTop(); row < table.bodyEnd(); row++) {
      for (Column column : map.of(Use.UNIT)) {
        if (lookups.unit(CellReader.trimmed(table.grid().text(row, column.at())), 0)
            instanceof Match.One(int unit)) {
          units.add(unit);
        }
      }
      for (Column column : map.of(Use.PERIOD)) {
        lookups
            .period(CellReader.trimmed(table.grid().text(row, column.at())))
            .ifPresent(period -> periods.add(period.key()));
      }
    }
  }

  /// What the rows say is more than a place above them; places that disagree are all told.
  private void add(List<WholeFile> places) {
    Whole whole = new Whole(index);
    if (units.isEmpty()) {
      Optional<Said> unit = whole.unit(all(places.stream().map(WholeFile::units)));
      unit.ifPresent(said -> units.add(said.value()));
    }
    if (periods.isEmpty()) {
      Optional<Said> period = whole.period(all(places.stream().map(WholeFile::periods)));
      period.ifPresent(said -> periods.add(said.value()));
    }
    if (!whole.findings().isEmpty()) {
      places.forEach(place -> {
        place.units().forEach(said -> units.add(said.value()));
        place.periods().forEach(said -> periods.add(said.value()));
      });
    }
  }

  private static List<Said> all(Stream<List<Said>> said) {
    return said.flatMap(List::stream).toList();
  }
}

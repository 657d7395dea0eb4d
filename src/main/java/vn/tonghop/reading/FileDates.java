package vn.tonghop.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.TableProblem;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Period;
import vn.tonghop.model.Table;

/// The title blocks of a file, and the days that it names: the time of its tables tells which units
/// its names stand for.
final class FileDates {

  private FileDates() {}

  /// What stands above each table, below the table before it in the same sheet; a table without a
  /// title of its own goes under the one above, or under what all titles of the file agree on.
  static List<WholeFile> titles(Index index, List<HeadMap> maps, List<Said> ofPath) {
    List<WholeFile> titles = new ArrayList<>();
    for (int at = 0; at < maps.size(); at++) {
      Table table = maps.get(at).table();
      boolean follows = at > 0 && maps.get(at - 1).table().grid() == table.grid();
      int top = follows ? maps.get(at - 1).table().bodyEnd() : 0;
      int ofRows = ofRows(maps.get(at));
      WholeFile own = TitleReader.read(index, table.grid(), top, table.headTop(), ofRows, ofPath);
      titles.add(follows ? own.under(titles.get(at - 1)) : own);
    }
    WholeFile agreed = WholeFile.agreed(index, titles);
    return titles.stream().map(title -> title.under(agreed)).toList();
  }

  /// The period of a table, as its key: of its first row, or what title and path say; 0 where
  /// nothing does.
  static int period(Index index, HeadMap map, List<Said> ofTitle, List<Said> ofPath) {
    int ofRows = ofRows(map);
    return ofRows != 0 ? ofRows : TitleReader.period(index, ofTitle, ofPath);
  }

  private static int ofRows(HeadMap map) {
    Grid grid = map.table().grid();
    for (Column column : map.of(Use.PERIOD)) {
      for (int row = map.table().bodyTop(); row < map.table().bodyEnd(); row++) {
        String text = CellReader.trimmed(grid.text(row, column.at()));
        Optional<Period> period =
            grid.kind(row, column.at()) == CellKind.DATE
                ? KeyReader.ofDate(text)
                : PeriodNames.whole(text);
        if (period.isPresent()) {
          return period.get().key();
        }
      }
    }
    return 0;
  }

  /// The days on which a table or its title block says that it was sent.
  static List<LocalDate> received(HeadMap map, WholeFile title) {
    List<LocalDate> days = new ArrayList<>();
    title.received().forEach(day -> days.add(day.date()));
    Table table = map.table();
    for (Column column : map.of(Use.RECEIVED)) {
      for (int row = table.bodyTop(); row < table.bodyEnd(); row++) {
        Milestone.wholeDay(CellReader.trimmed(table.grid().text(row, column.at())))
            .ifPresent(days::add);
      }
    }
    return days;
  }

  /// Remarks on figures that are said to reach past the period's data.
  static List<Finding> pastWindow(Index index, WholeFile title, FilePlaces places) {
    return places.period().stream()
        .map(said -> index.window(said.value()).to())
        .flatMap(closing ->
            title.reachedTo().stream()
                .filter(day -> day.date().isAfter(closing))
                .map(day ->
                    new Finding(
                        new TableProblem.DatePastWindow(day.date(), closing), day.source())))
        .toList();
  }
}

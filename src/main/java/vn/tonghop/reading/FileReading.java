package vn.tonghop.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.NameProblem;
import vn.tonghop.finding.NameProblem.Place;
import vn.tonghop.finding.NameProblem.Subject;
import vn.tonghop.finding.TableProblem;
import vn.tonghop.model.Period;
import vn.tonghop.model.Source;
import vn.tonghop.model.Table;

/// The reading of one file: personal data first, then what its tables are, what holds for the whole
/// of it, and at last its rows. Whatever refuses the file stops it there.
final class FileReading {

  private final Index index;
  private final String file;
  private final WholeFile path;
  private final Whole whole;
  private final List<HeadMap> maps;
  private final List<WholeFile> titles;

  /// A table that can be read, and what holds for all its rows.
  private record Ready(Layout layout, Optional<Said> unit, Optional<Said> period) {}

  FileReading(Index index, String file, WholeFile path, List<Table> tables) {
    this.index = index;
    this.file = file;
    this.path = path;
    this.whole = new Whole(index);
    this.maps = tables.stream().map(table -> HeadMap.of(table, index)).toList();
    this.titles = titles(index, tables);
  }

  ReadFile read() {
    List<Finding> personal =
        maps.stream().flatMap(map -> PersonalData.in(map, index).stream()).toList();
    if (!personal.isEmpty()) {
      return refused(personal);
    }
    List<Layout> layouts = maps.stream().map(map -> Layout.of(map, index)).toList();
    List<Finding> remarks = remarks(layouts);
    if (layouts.stream().noneMatch(Layout::readable)) {
      return refused(remarks);
    }
    List<Finding> fatal = new ArrayList<>();
    List<Ready> ready = ready(layouts, fatal);
    int revision = revision(layouts);
    fatal.addAll(whole.findings());
    return fatal.isEmpty()
        ? rows(ready, revision, remarks)
        : refused(Stream.concat(remarks.stream(), fatal.stream().distinct()).toList());
  }

  private ReadFile refused(List<Finding> findings) {
    List<WholeFile> places = Stream.concat(titles.stream(), Stream.of(path)).toList();
    SpokenFor spoken = new SpokenFor(index, places, maps);
    return ReadFile.refused(file, findings, spoken.units(), spoken.periods());
  }

  /// What stands above each table, below the table before it in the same sheet; a table without a
  /// title of its own goes under the one above, or under what all titles of the file agree on.
  private static List<WholeFile> titles(Index index, List<Table> tables) {
    List<WholeFile> titles = new ArrayList<>();
    for (int at = 0; at < tables.size(); at++) {
      Table table = tables.get(at);
      boolean follows = at > 0 && tables.get(at - 1).grid() == table.grid();
      int top = follows ? tables.get(at - 1).bodyEnd() : 0;
      WholeFile own = TitleReader.read(index, table.grid(), top, table.headTop());
      titles.add(follows ? own.under(titles.get(at - 1)) : own);
    }
    WholeFile agreed = WholeFile.agreed(index, titles);
    return titles.stream().map(title -> title.under(agreed)).toList();
  }

  /// The findings on heads. A table that is about nothing in the plan is passed over where another
  /// can be read.
  private List<Finding> remarks(List<Layout> layouts) {
    boolean anyReadable = layouts.stream().anyMatch(Layout::readable);
    List<Finding> remarks = new ArrayList<>();
    for (Layout layout : layouts) {
      if (anyReadable && !layout.related()) {
        Table table = layout.table();
        remarks.add(
            new Finding(
                new TableProblem.TableNotRead(table.heads()),
                table.grid().source(table.headTop(), table.left())));
      } else {
        remarks.addAll(layout.findings());
      }
    }
    return remarks;
  }

  private List<Ready> ready(List<Layout> layouts, List<Finding> fatal) {
    List<Ready> ready = new ArrayList<>();
    for (int at = 0; at < layouts.size(); at++) {
      Layout layout = layouts.get(at);
      if (layout.readable()) {
        WholeFile title = titles.get(at);
        Optional<Said> unit = whole.unit(joined(title.units(), path.units()));
        Optional<Said> period = whole.period(joined(title.periods(), path.periods()));
        needed(layout, title, unit, period, fatal);
        ready.add(new Ready(layout, unit, period));
      }
    }
    return ready;
  }

  private static List<Said> joined(List<Said> first, List<Said> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /// What the rows leave open must be said by the title block or the path.
  private void needed(
      Layout layout,
      WholeFile title,
      Optional<Said> unit,
      Optional<Said> period,
      List<Finding> fatal) {
    Source head = layout.table().grid().source(layout.table().headTop(), layout.table().left());
    if (layout.units().isEmpty()) {
      List<Finding> unknown = title.findings(Subject.UNIT);
      fatal.addAll(unknown);
      if (unit.isEmpty() && unknown.isEmpty()) {
        fatal.add(new Finding(new NameProblem.NoUnit(), head));
      }
    }
    if (layout.periods().isEmpty()) {
      List<Finding> unknown = title.findings(Subject.PERIOD);
      fatal.addAll(unknown);
      if (period.isEmpty() && unknown.isEmpty()) {
        fatal.add(new Finding(new NameProblem.NoPeriod(), head));
      }
    }
    period
        .filter(
            said -> layout.periods().isEmpty() && !index.plan().covers(Period.ofKey(said.value())))
        .ifPresent(said ->
            fatal.add(
                new Finding(
                    new NameProblem.UnknownPeriod(
                        Period.ofKey(said.value()).code(),
                        Optional.of(KeyReader.years(index.plan()))),
                    said.source())));
  }

  private int revision(List<Layout> layouts) {
    List<Said> said = new ArrayList<>();
    for (Layout layout : layouts) {
      for (int column : layout.revisions()) {
        said.addAll(revisions(layout.table(), column));
      }
    }
    titles.forEach(title -> said.addAll(title.revisions()));
    said.addAll(path.revisions());
    return whole.revision(said).map(Said::value).orElse(0);
  }

  private static List<Said> revisions(Table table, int column) {
    List<Said> said = new ArrayList<>();
    for (int row = table.bodyTop(); row < table.bodyEnd(); row++) {
      int revision = TitleReader.revision(table.grid().text(row, column));
      boolean repeated = !said.isEmpty() && said.getLast().value() == revision;
      if (revision >= 0 && !repeated && said.size() < 2) {
        said.add(new Said(revision, Place.CELL, table.grid().source(row, column), true));
      }
    }
    return said;
  }

  private ReadFile rows(List<Ready> ready, int revision, List<Finding> remarks) {
    Claims claims = new Claims(file, revision);
    Lookups lookups = new Lookups(index);
    remarks.forEach(claims::find);
    for (Ready table : ready) {
      TableReader reader =
          new TableReader(index, lookups, table.layout(), table.unit(), table.period(), claims);
      Optional<Finding> against = reader.read();
      if (against.isPresent()) {
        List<Finding> found = new ArrayList<>(remarks);
        found.add(against.get());
        return refused(found);
      }
    }
    return claims.read();
  }
}

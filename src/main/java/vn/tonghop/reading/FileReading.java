package vn.tonghop.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.finding.AccountProblem;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.NameProblem;
import vn.tonghop.finding.NameProblem.Place;
import vn.tonghop.finding.NameProblem.Subject;
import vn.tonghop.finding.TableProblem;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Period;
import vn.tonghop.model.RollupHeads;
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
  private final List<Grid> grids;
  private final long stored;

  /// A table that can be read, and what holds for all its rows.
  private record Ready(Layout layout, WholeFile title, FilePlaces places) {}

  /// @param grids all cells of the file
  FileReading(Index index, String file, PathReader paths, List<Table> tables, List<Grid> grids) {
    this.index = index;
    this.grids = List.copyOf(grids);
    this.stored = grids.stream().mapToLong(Grid::stored).sum();
    this.file = file;
    this.whole = new Whole(index);
    this.maps = tables.stream().map(table -> HeadMap.of(table, index)).toList();
    WholeFile named = paths.read(file, 0);
    this.titles = FileDates.titles(index, maps, named.periods());
    boolean dated = index.namesInTime().changing() && !maps.isEmpty();
    this.path =
        dated
            ? paths.read(
                file,
                FileDates.period(
                    index, maps.getFirst(), titles.getFirst().periods(), named.periods()))
            : named;
  }

  ReadFile read() {
    List<Finding> personal =
        Stream.concat(
                PersonalData.beside(grids, index).stream(),
                maps.stream().flatMap(map -> PersonalData.in(map, index).stream()))
            .toList();
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
    return ReadFile.refused(file, findings, spoken.units(), spoken.periods(), stored);
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
            table.headless()
                ? unread(table)
                : new Finding(
                    new TableProblem.TableNotRead(Written.heads(table.heads())),
                    table.grid().source(table.headTop(), table.left())));
      } else {
        remarks.addAll(layout.findings());
      }
    }
    return remarks;
  }

  private static Finding unread(Table table) {
    long cells = Cells.filled(table.grid(), table.bodyTop(), table.bodyEnd());
    return new Finding(
        new AccountProblem.UnusedCell("", cells),
        table.grid().source(table.bodyTop(), table.left()));
  }

  private List<Ready> ready(List<Layout> layouts, List<Finding> fatal) {
    List<Ready> ready = new ArrayList<>();
    for (int at = 0; at < layouts.size(); at++) {
      Layout layout = layouts.get(at);
      if (layout.readable()) {
        WholeFile title = titles.get(at);
        Optional<Said> unit = whole.unit(joined(title.units(), path.units()));
        Optional<Said> period = whole.period(periods(layout, title));
        needed(layout, title, unit, period, fatal);
        ready.add(new Ready(layout, title, new FilePlaces(unit, period)));
      }
    }
    return ready;
  }

  /// What title, sheet and path say, the nearest to the rows first.
  private List<Said> periods(Layout layout, WholeFile title) {
    List<Said> sheet = SheetNames.period(layout.table().grid(), index.plan());
    return joined(joined(title.periods(), sheet), path.periods());
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
        .filter(said -> layout.periods().isEmpty() && !index.covers(Period.ofKey(said.value())))
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
    for (int at = 0; at < titles.size(); at++) {
      FileDates.received(maps.get(at), titles.get(at)).forEach(claims::receivedOn);
    }
    for (Ready table : ready) {
      FileDates.pastWindow(index, table.title(), table.places()).forEach(claims::find);
      Optional<Finding> against = rows(table, lookups, claims);
      if (against.isPresent()) {
        List<Finding> found = new ArrayList<>(remarks);
        found.add(against.get());
        return refused(found);
      }
    }
    new Leftovers(index, claims).of(grids, maps, ready.stream().map(Ready::layout).toList());
    return claims.read(stored);
  }

  private Optional<Finding> rows(Ready table, Lookups lookups, Claims claims) {
    return RollupHeads.are(table.layout().table().heads())
        ? new RollupReader(index, lookups, table.layout(), table.places(), claims).read()
        : new TableReader(index, lookups, table.layout(), table.places(), claims)
            .read(end(table.layout().table()));
  }

  /// The row at which the next table of the same sheet starts, or after the last one.
  private int end(Table table) {
    return maps.stream()
        .map(HeadMap::table)
        .filter(other -> other.grid() == table.grid() && other.headTop() > table.headTop())
        .mapToInt(Table::headTop)
        .min()
        .orElse(table.grid().rows());
  }
}

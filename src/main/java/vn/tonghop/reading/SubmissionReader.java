package vn.tonghop.reading;

import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Source;
import vn.tonghop.model.Table;
import vn.tonghop.model.Units;

/// Reads the tables of submissions as claims. Immutable: one reader serves all files and threads.
public final class SubmissionReader {

  private final Index index;
  private final PathReader paths;

  /// @param plan whose indicators are read
  /// @param units whose readings they are
  public SubmissionReader(Plan plan, Units units) {
    this(plan, units, false);
  }

  private SubmissionReader(Plan plan, Units units, boolean anyYear) {
    this.index = Index.of(plan, units, anyYear);
    this.paths = new PathReader(index);
  }

  /// A reader of figures from before the plan: of periods in any year.
  ///
  /// @param plan whose indicators are read
  /// @param units whose readings they are
  public static SubmissionReader ofAnyYear(Plan plan, Units units) {
    return new SubmissionReader(plan, units, true);
  }

  /// Reads a file, or says why it is refused.
  ///
  /// @param file its path from the workspace
  /// @param tables what was found in it
  public ReadFile read(String file, List<Table> tables) {
    return read(file, tables, tables.stream().map(Table::grid).distinct().toList());
  }

  /// Reads a file, or says why it is refused.
  ///
  /// @param file its path from the workspace
  /// @param tables what was found in it
  /// @param grids all its cells, those of sheets without a table included
  public ReadFile read(String file, List<Table> tables, List<Grid> grids) {
    return new FileReading(index, file, paths, tables, grids).read();
  }

  /// A finding whose place may be shown: the name of a sheet may be that of a person.
  public static Finding shown(Finding finding) {
    Source source = finding.source();
    return source.sheet().filter(PersonalData::isPersonal).isEmpty()
        ? finding
        : new Finding(
            finding.problem(),
            new Source(source.file(), Optional.of(Written.MASK), source.row(), source.column()),
            finding.excerpt());
  }
}

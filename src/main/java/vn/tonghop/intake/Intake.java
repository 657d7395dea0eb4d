package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.IntakeProblem;
import vn.tonghop.finding.Problem;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Source;
import vn.tonghop.model.Table;

/// Turns the bytes of a file into grids of located cells and the tables found in them.
public final class Intake {

  private Intake() {}

  /// Reads a file. Whatever is wrong with it is a finding; nothing is thrown.
  ///
  /// @param file its path, as findings shall show it
  /// @param content all of its bytes
  public static Received receive(String file, byte[] content) {
    return switch (Format.of(file, content)) {
      case Format.Junk() -> Received.ignored();
      case Format.Document(String ending) -> Received.notATable(file, ending);
      case Format.Unread(Problem problem) -> Received.unreadable("", file, problem);
      case Format.Text() -> received(file, TextReader.read(file, content));
      case Format.Workbook() -> received(file, WorkbookReader.read(file, content));
    };
  }

  private static Received received(String file, Contents contents) {
    return switch (contents) {
      case Contents.Unread(String encoding, Problem problem) ->
          Received.unreadable(encoding, file, problem);
      case Contents.Read(String encoding, List<Grid> grids, List<Finding> _)
          when grids.stream().allMatch(grid -> grid.rows() == 0) ->
          Received.unreadable(encoding, file, new IntakeProblem.EmptyFile());
      case Contents.Read read -> withTables(file, read);
    };
  }

  private static Received withTables(String file, Contents.Read read) {
    List<Table> tables =
        read.grids().stream().map(TableFinder::find).flatMap(List::stream).toList();
    List<Finding> findings = new ArrayList<>(read.findings());
    if (tables.isEmpty()) {
      findings.add(new Finding(new IntakeProblem.NoTable(), Source.ofFile(file)));
    }
    tables.stream().map(Hidden::in).flatMap(Optional::stream).forEach(findings::add);
    return new Received(Kind.TABLES, read.encoding(), read.grids(), tables, findings);
  }
}

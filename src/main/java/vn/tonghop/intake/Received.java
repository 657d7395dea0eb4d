package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.IntakeProblem;
import vn.tonghop.finding.Problem;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Source;
import vn.tonghop.model.Table;

/// One file as it was received.
///
/// @param kind what it is
/// @param encoding how it is written, in short: `UTF-8, BOM, ;` or `xlsx`; empty where unknown
/// @param grids the cells of every sheet, in the order of the sheets; one for a text file
/// @param tables the tables found in them: at most one a grid, in the same order
/// @param findings what is wrong with the file
public record Received(
    Kind kind, String encoding, List<Grid> grids, List<Table> tables, List<Finding> findings) {

  public Received {
    grids = List.copyOf(grids);
    tables = List.copyOf(tables);
    findings = List.copyOf(findings);
  }

  static Received ignored() {
    return new Received(Kind.IGNORED, "", List.of(), List.of(), List.of());
  }

  static Received notATable(String file, String format) {
    return notATable(file, new IntakeProblem.NotATable(format));
  }

  static Received notATable(String file, Problem problem) {
    return without(Kind.NOT_A_TABLE, "", file, problem);
  }

  /// The same with one more finding.
  Received with(Finding finding) {
    List<Finding> more = new ArrayList<>(findings);
    more.add(finding);
    return new Received(kind, encoding, grids, tables, more);
  }

  static Received unreadable(String encoding, String file, Problem problem) {
    return without(Kind.UNREADABLE, encoding, file, problem);
  }

  private static Received without(Kind kind, String encoding, String file, Problem problem) {
    Source source =
        switch (problem) {
          case IntakeProblem.NotUtf8(int line) -> Source.ofText(file, line, 0);
          case IntakeProblem.UnclosedQuote(int line) -> Source.ofText(file, line, 0);
          case Problem _ -> Source.ofFile(file);
        };
    return new Received(
        kind, encoding, List.of(), List.of(), List.of(new Finding(problem, source)));
  }
}

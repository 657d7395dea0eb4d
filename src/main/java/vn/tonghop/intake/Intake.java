package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FormatProblem;
import vn.tonghop.finding.IntakeProblem;
import vn.tonghop.finding.IntakeProblem.Limit;
import vn.tonghop.finding.Problem;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Source;
import vn.tonghop.model.Table;

/// Turns the bytes of a file into grids of located cells and the tables found in them.
public final class Intake {

  private Intake() {}

  /// Reads a file. Whatever is wrong with it is a finding; nothing is thrown, not even where a file
  /// was made to exhaust who reads it.
  ///
  /// @param file its path, as findings shall show it
  /// @param content all of its bytes
  public static Received receive(String file, byte[] content) {
    try {
      return attempt(file, content);
    } catch (OutOfMemoryError _) {
      return Received.unreadable(
          "", file, new IntakeProblem.TooLarge(Limit.MEGABYTES, Budget.MEGABYTES));
    } catch (StackOverflowError | RuntimeException _) {
      // One file must not keep the others from being read.
      return Received.unreadable("", file, new IntakeProblem.DamagedWorkbook(""));
    }
  }

  /// The same without the last resort.
  static Received attempt(String file, byte[] content) {
    Format format = Format.of(file, content);
    Received received = received(file, content, format);
    return Disguise.of(file, format, received).map(received::with).orElse(received);
  }

  private static Received received(String file, byte[] content, Format format) {
    return switch (format) {
      case Format.Junk() -> Received.ignored();
      case Format.Document(String ending) -> Received.notATable(file, ending);
      case Format.Archive(List<String> names) ->
          Received.notATable(file, new FormatProblem.Archive(names.size(), Archives.kinds(names)));
      case Format.Unread(Problem problem) -> Received.unreadable("", file, problem);
      case Format.Text() -> received(file, TextReader.read(file, content));
      case Format.Page() -> received(file, PageReader.read(file, content));
      case Format.OpenSpreadsheet() -> received(file, OpenDocument.read(file, content));
      case Format.Workbook(boolean macros) -> {
        Received received = received(file, WorkbookReader.read(file, content));
        yield macros ? received.with(Disguise.macros(file)) : received;
      }
      case Format.OldOffice(String ending) ->
          OldWorkbookReader.read(file, content)
              .map(contents -> received(file, ending, contents))
              .orElseGet(() -> Received.notATable(file, Disguise.document(ending)));
      case Format.Letter() ->
          LetterReader.read(file, content)
              .map(contents -> received(file, contents))
              .orElseGet(() -> Received.notATable(file, ".docx"));
    };
  }

  /// What is damaged and called a document was never meant to be read.
  private static Received received(String file, String ending, Contents contents) {
    boolean damaged =
        contents instanceof Contents.Unread(String _, IntakeProblem.DamagedWorkbook _);
    return damaged && Plain.DOCUMENTS.contains(ending)
        ? Received.notATable(file, ending)
        : received(file, contents);
  }

  private static Received received(String file, Contents contents) {
    return switch (contents) {
      case Contents.Unread(String encoding, Problem problem) ->
          Received.unreadable(encoding, file, problem);
      case Contents.Read(String encoding, List<Grid> grids, List<Finding> _)
          when grids.stream().allMatch(grid -> grid.rows() == 0) ->
          Received.unreadable(encoding, file, new IntakeProblem.EmptyFile());
      case Contents.Read(String encoding, List<Grid> grids, List<Finding> findings) ->
          withTables(file, encoding, grids, findings);
    };
  }

  private static Received withTables(
      String file, String encoding, List<Grid> grids, List<Finding> written) {
    List<Finding> findings = new ArrayList<>(written);
    List<Grid> read = new ArrayList<>();
    List<Table> tables = new ArrayList<>();
    for (Grid grid : grids) {
      List<Table> found = TableFinder.find(grid);
      Ragged ragged = Ragged.in(found);
      findings.addAll(ragged.findings());
      Grid sure = ragged.doubtful().isEmpty() ? grid : grid.doubting(ragged.doubtful()::get);
      read.add(sure);
      found.forEach(table -> tables.add(table.over(sure)));
    }
    if (tables.isEmpty()) {
      findings.add(new Finding(new IntakeProblem.NoTable(), Source.ofFile(file)));
    }
    tables.stream().map(Hidden::in).flatMap(Optional::stream).forEach(findings::add);
    return new Received(Kind.TABLES, encoding, read, tables, findings);
  }
}

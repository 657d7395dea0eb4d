package vn.tonghop.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FormatProblem;
import vn.tonghop.finding.IntakeProblem;
import vn.tonghop.finding.IntakeProblem.Limit;
import vn.tonghop.finding.Problem;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Source;

/// Reads the tables of a page of HTML, which many programs write under the name of a workbook.
/// Jsoup is loaded only where there is one; nothing that a page refers to is fetched.
final class PageReader {

  /// A tree takes some twenty times the page.
  private static final long MEGABYTES = 32;

  private static final int DEEPEST = 512;

  private PageReader() {}

  static Contents read(String file, byte[] content) {
    if (content.length > MEGABYTES << 20) {
      return unread(new IntakeProblem.TooLarge(Limit.MEGABYTES, MEGABYTES));
    }
    return switch (Decoded.of(content)) {
      case Decoded.Characters(
              String text,
              String encoding,
              Optional<FormatProblem.Recoded> conversion) ->
          cells(
              file,
              encoding + ", HTML",
              Jsoup.parse(text, "", Parser.htmlParser().setMaxDepth(DEEPEST)),
              conversion.stream()
                  .map(
                      converted -> new Finding(converted, Source.ofText(file, converted.line(), 0)))
                  .toList());
      case Decoded.Undecodable(int line) -> declared(file, content, line);
    };
  }

  private static Contents unread(Problem problem) {
    return new Contents.Unread("HTML", problem);
  }

  /// A page may say itself in which encoding it is.
  private static Contents declared(String file, byte[] content, int line) {
    try {
      Document page =
          Jsoup.parse(
              new ByteArrayInputStream(content),
              null,
              "",
              Parser.htmlParser().setMaxDepth(DEEPEST));
      boolean sound = page.html().indexOf(Decoded.REPLACEMENT) < 0;
      return sound
          ? cells(file, page.charset().name() + ", HTML", page, List.of())
          : unread(new IntakeProblem.NotUtf8(line));
    } catch (IOException _) {
      return unread(new IntakeProblem.NotUtf8(line));
    }
  }

  private static Contents cells(
      String file, String encoding, Document page, List<Finding> findings) {
    LaidOut document = new LaidOut(new Budget());
    try {
      page.body().traverse(new PageText(document));
      List<Grid> grids = LaidGrids.of(file, document.blocks());
      boolean tables = grids.stream().anyMatch(grid -> !TableFinder.find(grid).isEmpty());
      return tables
          ? new Contents.Read(encoding, grids, findings)
          : new Contents.Unread(encoding, new IntakeProblem.NoTable());
    } catch (Refusal refusal) {
      return unread(refusal.problem());
    }
  }
}

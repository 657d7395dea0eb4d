package vn.tonghop.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;
import vn.tonghop.finding.IntakeProblem;
import vn.tonghop.model.Grid;

/// Reads the tables of `.docx` letters by events.
final class LetterReader {

  private LetterReader() {}

  /// The tables; nothing where the letter has none, as many have only words.
  static Optional<Contents> read(String file, byte[] content) {
    try {
      Budget budget = new Budget();
      Xml xml = new Xml(new Zip(content, budget), budget);
      String letter =
          xml.parse(Relationships.of(""), new Relationships(""))
              .byType("officeDocument")
              .orElseThrow(() -> Xml.damaged("_rels/.rels"))
              .part();
      LetterText text = xml.parse(letter, new LetterText(budget));
      List<Grid> grids = LaidGrids.of(file, text.blocks());
      boolean tables = grids.stream().anyMatch(grid -> !TableFinder.find(grid).isEmpty());
      return tables
          ? Optional.of(new Contents.Read("docx", grids, text.findings(file)))
          : Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(new Contents.Unread("docx", refusal.problem()));
    } catch (IOException _) {
      return Optional.of(new Contents.Unread("docx", new IntakeProblem.DamagedWorkbook("")));
    } catch (ParserConfigurationException | SAXException fault) {
      throw new IllegalStateException("The JDK's parser refuses its own features", fault);
    }
  }
}

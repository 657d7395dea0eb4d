package vn.tonghop.verify;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.tonghop.finding.DocumentProblem;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Source;

/// Reads the text of a PDF, page by page.
final class PdfDraft {

  /// What PDFBox logs is about fonts and broken parts; what matters is a finding here. The field
  /// keeps the setting, for loggers are held weakly.
  private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

  private static final Logger FONTBOX = Logger.getLogger("org.apache.fontbox");

  private PdfDraft() {}

  static Draft of(String file, byte[] content) {
    PDFBOX.setLevel(Level.OFF);
    FONTBOX.setLevel(Level.OFF);
    try (PDDocument document = Loader.loadPDF(content)) {
      return read(file, document);
    } catch (InvalidPasswordException locked) {
      return new Draft.Unread(new DocumentProblem.DocumentLocked());
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      // PDFBox answers broken files with any of them.
      return new Draft.Unread(new DocumentProblem.DocumentDamaged());
    }
  }

  private static Draft read(String file, PDDocument document) throws IOException {
    Paragraphs paragraphs = new Paragraphs();
    List<Integer> pictures = new ArrayList<>();
    Bound bound = new Bound();
    int pages = document.getNumberOfPages();
    for (int page = 1; page <= pages; page++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      String text = stripper.getText(document);
      if (text.isBlank()) {
        pictures.add(page);
      }
      if (!bound.takes(text.length())) {
        return new Draft.Unread(bound.problem());
      }
      Source place = new Source(file, java.util.Optional.of("Trang " + page), 0, 0);
      Normalizer.normalize(text, Normalizer.Form.NFC)
          .lines()
          .map(line -> Passage.at(line.replace("\u00AD", "").strip(), place))
          .forEach(paragraphs::line);
    }
    if (pictures.size() == pages) {
      return new Draft.Unread(new DocumentProblem.DocumentWithoutText());
    }
    List<Finding> findings =
        pictures.isEmpty()
            ? List.of()
            : List.of(
                new Finding(new DocumentProblem.PagesWithoutText(pictures), Source.ofFile(file)));
    return new Draft.Read(paragraphs.passages(), List.of(), findings);
  }
}

package vn.tonghop.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import vn.tonghop.finding.DocumentProblem;

/// Reads a document of Word: body, tables, text boxes, headers, footers, footnotes.
///
/// The parts of the package are read by events, as workbooks are: POI's user model takes a second
/// to start, and knows no text boxes.
final class WordDraft {

  /// Headers and footers come last: they are no part of the running text.
  private static final Map<String, String> PLACES =
      Map.of(
          "document", "",
          "footnotes", "Chú thích cuối trang",
          "endnotes", "Chú thích cuối văn bản",
          "header", "Đầu trang",
          "footer", "Chân trang");

  private static final Pattern PART =
      Pattern.compile("/word/(document|footnotes|endnotes|header|footer)\\d*\\.xml");

  private WordDraft() {}

  static Draft of(String file, byte[] content) {
    WordParts parts = new WordParts(file);
    try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(content))) {
      Bound bound = new Bound();
      for (PackagePart part : opened.getParts()) {
        Optional<String> place = place(part.getPartName().getName());
        if (place.isPresent() && !read(part, parts.at(place.get()), bound)) {
          return new Draft.Unread(bound.problem());
        }
      }
    } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException broken) {
      // POI answers broken packages with any of them.
      return new Draft.Unread(new DocumentProblem.DocumentDamaged());
    }
    return parts.isEmpty()
        ? new Draft.Unread(new DocumentProblem.DocumentWithoutText())
        : new Draft.Read(parts.passages(), parts.charts(), List.of());
  }

  private static Optional<String> place(String part) {
    Matcher known = PART.matcher(part);
    return known.matches() ? Optional.ofNullable(PLACES.get(known.group(1))) : Optional.empty();
  }

  /// Reads one part; no where there is more text than any report has.
  private static boolean read(PackagePart part, WordParts parts, Bound bound)
      throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream stream = part.getInputStream()) {
      XMLStreamReader xml = factory.createXMLStreamReader(stream);
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamReader.START_ELEMENT ->
              parts.start(xml.getLocalName(), Optional.ofNullable(val(xml)));
          case XMLStreamReader.END_ELEMENT -> parts.end(xml.getLocalName());
          case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
            if (!bound.takes(xml.getTextLength())) {
              return false;
            }
            parts.characters(xml.getText());
          }
          default -> {}
        }
      }
    }
    return true;
  }

  private static @org.jspecify.annotations.Nullable String val(XMLStreamReader xml) {
    for (int at = 0; at < xml.getAttributeCount(); at++) {
      if (xml.getAttributeLocalName(at).equals("val")) {
        return xml.getAttributeValue(at);
      }
    }
    return null;
  }
}

package vn.tonghop.intake;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.tonghop.finding.IntakeProblem;

/// Reads `.ods`, LibreOffice's own format, by events.
final class OpenDocument {

  private static final String MANIFEST = "META-INF/manifest.xml";

  private OpenDocument() {}

  static Contents read(String file, byte[] content) {
    try {
      Budget budget = new Budget();
      Zip zip = new Zip(content, budget);
      Xml xml = new Xml(zip, budget);
      if (zip.names().contains(MANIFEST.toLowerCase(Locale.ROOT))
          && xml.parse(MANIFEST, new Manifest()).encrypted) {
        return new Contents.Unread("ods", new IntakeProblem.PasswordProtected());
      }
      OpenCells cells = xml.parse("content.xml", new OpenCells(file, budget));
      return new Contents.Read("ods", List.copyOf(cells.grids()), cells.findings());
    } catch (Refusal refusal) {
      return new Contents.Unread("ods", refusal.problem());
    } catch (IOException _) {
      return new Contents.Unread("ods", new IntakeProblem.DamagedWorkbook(""));
    } catch (ParserConfigurationException | SAXException fault) {
      throw new IllegalStateException("The JDK's parser refuses its own features", fault);
    }
  }

  /// Says whether the parts are encrypted.
  private static final class Manifest extends DefaultHandler {

    private boolean encrypted;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
      encrypted |= name.equals("encryption-data");
    }
  }
}

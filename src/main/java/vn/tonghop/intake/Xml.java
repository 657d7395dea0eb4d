package vn.tonghop.intake;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.tonghop.finding.IntakeProblem;

/// Parses the parts of a workbook: no document types, no entities of its own, no network.
final class Xml {

  private final SAXParser parser;

  Xml() throws ParserConfigurationException, SAXException {
    SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    parser = factory.newSAXParser();
  }

  /// Parses a part.
  ///
  /// @throws Refusal if the handler refuses it or it is no sound XML
  void parse(PackagePart part, DefaultHandler handler) throws Refusal {
    try (InputStream stream = part.getInputStream()) {
      parser.parse(stream, handler);
    } catch (Refusal refusal) {
      throw refusal;
    } catch (SAXException | IOException | RuntimeException _) {
      // POI and the parser report broken zips and broken XML in many types, checked and not; the
      // part says enough.
      throw damaged(part);
    }
  }

  static Refusal damaged(PackagePart part) {
    return new Refusal(
        new IntakeProblem.DamagedWorkbook(part.getPartName().getName().substring(1)));
  }

  /// An attribute that stands for true or false.
  static boolean flag(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    return "1".equals(value) || "true".equals(value);
  }

  /// An attribute that stands for a number from 0; `otherwise` where there is none.
  ///
  /// @throws SAXException if it is no such number
  static int number(Attributes attributes, String name, int otherwise) throws SAXException {
    String value = attributes.getValue(name);
    return value == null ? otherwise : number(value);
  }

  /// A number from 0.
  ///
  /// @throws SAXException if it is no such number
  static int number(String value) throws SAXException {
    if (value.isEmpty() || value.length() > 9) {
      throw new SAXException("number");
    }
    int number = 0;
    for (int at = 0; at < value.length(); at++) {
      int digit = value.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        throw new SAXException("number");
      }
      number = number * 10 + digit;
    }
    return number;
  }
}

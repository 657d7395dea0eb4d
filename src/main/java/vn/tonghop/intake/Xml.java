package vn.tonghop.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.tonghop.finding.IntakeProblem;

/// Parses the parts of a workbook: no document types, no entities of its own, no network.
final class Xml {

  /// Without document types no entity is left but those of XML itself: the JDK counts `&amp;` too,
  /// and refuses large sheets for it.
  private static final List<String> LIMITS_ON_ENTITIES =
      List.of(
          "jdk.xml.entityExpansionLimit",
          "jdk.xml.totalEntitySizeLimit",
          "jdk.xml.maxGeneralEntitySizeLimit");

  /// The parts of a workbook nest ten deep.
  private static final int DEPTH = 200;

  private final Zip zip;
  private final Budget budget;
  private final SAXParser parser;

  Xml(Zip zip, Budget budget) throws ParserConfigurationException, SAXException {
    this.zip = zip;
    this.budget = budget;
    SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    parser = factory.newSAXParser();
    for (String limit : LIMITS_ON_ENTITIES) {
      parser.setProperty(limit, "0");
    }
    parser.setProperty("jdk.xml.maxElementDepth", Integer.toString(DEPTH));
  }

  /// Parses a part. One that is missing, broken or refused by its handler ends the reading.
  <H extends DefaultHandler> H parse(String part, H handler) {
    try (InputStream stream = zip.open(part).orElseThrow(() -> damaged(part))) {
      parser.parse(stream, new Watched(handler, budget));
      return handler;
    } catch (SAXException | IOException | IndexOutOfBoundsException _) {
      // The JDK's parser and inflater have no one way to say that their input is broken.
      throw damaged(part);
    }
  }

  boolean holds(String part) {
    return zip.holds(part);
  }

  static Refusal damaged(String part) {
    return new Refusal(new IntakeProblem.DamagedWorkbook(part));
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

package vn.tonghop.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.xml.sax.SAXException;
import vn.tonghop.finding.IntakeProblem;
import vn.tonghop.model.Grid;

/// Reads `.xlsx` and `.xlsm` by events.
///
/// Only POI's package layer is used: its sheet model loads XmlBeans, which takes longer than
/// reading a hundred submissions.
final class WorkbookReader {

  /// The last part of relationship types; the first differs between the two forms of the standard.
  private static final String DOCUMENT = "/officeDocument";

  private static final String STRINGS = "/sharedStrings";
  private static final String STYLES = "/styles";
  private static final String WORKSHEET = "/worksheet";

  private final String file;
  private final Budget budget = new Budget();
  private final Xml xml;

  private WorkbookReader(String file) throws ParserConfigurationException, SAXException {
    this.file = file;
    this.xml = new Xml();
  }

  static Contents read(String file, byte[] content) {
    try {
      Budget.probe(content);
      return new Contents.Read("xlsx", new WorkbookReader(file).grids(content));
    } catch (Refusal refusal) {
      return new Contents.Unread("xlsx", refusal.problem());
    } catch (IOException
        | SAXException
        | ParserConfigurationException
        | OpenXML4JException
        | RuntimeException _) {
      // POI reports a broken package in a dozen types, many of them unchecked; all mean the same.
      return new Contents.Unread("xlsx", new IntakeProblem.DamagedWorkbook(""));
    }
  }

  private List<Grid> grids(byte[] content) throws OpenXML4JException, IOException, Refusal {
    OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(content));
    try {
      PackageRelationship document =
          related(parts.getRelationships(), DOCUMENT)
              .orElseThrow(() -> new OpenXML4JException("no workbook"));
      return grids(parts.getPart(document));
    } finally {
      // Closing would save.
      parts.revert();
    }
  }

  private List<Grid> grids(PackagePart workbook) throws OpenXML4JException, Refusal {
    SheetList sheets = new SheetList();
    xml.parse(workbook, sheets);
    SharedStrings strings = new SharedStrings(budget);
    Styles styles = new Styles();
    for (PackageRelationship relationship : workbook.getRelationships()) {
      if (relationship.getRelationshipType().endsWith(STRINGS)) {
        xml.parse(workbook.getRelatedPart(relationship), strings);
      } else if (relationship.getRelationshipType().endsWith(STYLES)) {
        xml.parse(workbook.getRelatedPart(relationship), styles);
      }
    }
    var shared = new SheetCells.Shared(strings, styles, sheets.from1904(), budget);
    List<Grid> grids = new ArrayList<>();
    for (SheetList.Entry sheet : sheets.entries()) {
      PackageRelationship relationship = workbook.getRelationship(sheet.relationship());
      if (relationship == null) {
        throw Xml.damaged(workbook);
      }
      if (relationship.getRelationshipType().endsWith(WORKSHEET)) {
        grids.add(grid(sheet, workbook.getRelatedPart(relationship), shared));
      }
    }
    return grids;
  }

  private Grid grid(SheetList.Entry sheet, PackagePart part, SheetCells.Shared shared)
      throws Refusal {
    Grid.Builder grid = new Grid.Builder(file, Optional.of(sheet.name()), sheet.hidden());
    xml.parse(part, new SheetCells(grid, shared));
    return grid.build();
  }

  private static Optional<PackageRelationship> related(
      Iterable<PackageRelationship> relationships, String type) {
    for (PackageRelationship relationship : relationships) {
      if (relationship.getRelationshipType().endsWith(type)) {
        return Optional.of(relationship);
      }
    }
    return Optional.empty();
  }
}

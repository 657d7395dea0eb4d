package vn.tonghop.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.IntakeProblem;
import vn.tonghop.model.Grid;
import vn.tonghop.model.GridBuilder;

/// Reads `.xlsx` and `.xlsm` by events, sheet after sheet.
///
/// POI's own readers load XmlBeans or its package layer, and either takes longer than reading a
/// hundred submissions; of POI only the knowledge of date formats is used.
final class WorkbookReader {

  private final String file;
  private final Budget budget = new Budget();
  private final Xml xml;

  private WorkbookReader(String file, byte[] content)
      throws IOException, ParserConfigurationException, SAXException {
    this.file = file;
    this.xml = new Xml(new Zip(content, budget), budget);
  }

  static Contents read(String file, byte[] content) {
    try {
      return new WorkbookReader(file, content).contents();
    } catch (Refusal refusal) {
      return new Contents.Unread("xlsx", refusal.problem());
    } catch (IOException _) {
      return new Contents.Unread("xlsx", new IntakeProblem.DamagedWorkbook(""));
    } catch (ParserConfigurationException | SAXException fault) {
      throw new IllegalStateException("The JDK's parser refuses its own features", fault);
    }
  }

  private Contents contents() {
    String workbook =
        relationships("")
            .byType("officeDocument")
            .orElseThrow(() -> Xml.damaged("_rels/.rels"))
            .part();
    Relationships relationships = relationships(workbook);
    SheetList sheets = xml.parse(workbook, new SheetList());
    SharedStrings strings = new SharedStrings(budget);
    Styles styles = new Styles();
    relationships.byType("sharedStrings").ifPresent(target -> xml.parse(target.part(), strings));
    relationships.byType("styles").ifPresent(target -> xml.parse(target.part(), styles));
    SheetCells.Shared shared = new SheetCells.Shared(strings, styles, sheets.from1904(), budget);
    List<SheetRead> read = new ArrayList<>();
    for (SheetList.Entry sheet : sheets.entries()) {
      Relationships.Target target =
          relationships.byId(sheet.relationship()).orElseThrow(() -> Xml.damaged(workbook));
      // Charts and old dialogues are sheets too.
      if (target.type().equals("worksheet")) {
        read.add(sheet(sheet, target.part(), shared));
      }
    }
    List<Finding> findings = new ArrayList<>();
    read.forEach(sheet -> findings.addAll(sheet.findings()));
    if (sheets.exact() && read.stream().anyMatch(sheet -> !sheet.inTables().isEmpty())) {
      findings.addAll(Recalculation.compare(file, read, xml, strings));
    }
    return new Contents.Read("xlsx", read.stream().map(SheetRead::grid).toList(), findings);
  }

  private Relationships relationships(String part) {
    return xml.parse(Relationships.of(part), new Relationships(part));
  }

  private SheetRead sheet(SheetList.Entry sheet, String part, SheetCells.Shared shared) {
    GridBuilder grid = new GridBuilder(file, Optional.of(sheet.name()), sheet.hidden());
    SheetCells cells = xml.parse(part, new SheetCells(grid, shared));
    beside(part, cells, grid);
    grid.stored(cells.stored());
    Grid built = grid.build();
    if (cells.merges()) {
      grid.stored(cells.stored() - Covered.in(built));
      built = grid.build();
    }
    return SheetRead.of(part, cells, built);
  }

  /// Reads what stands in parts of its own: comments, and the filters of named tables.
  private void beside(String part, SheetCells cells, GridBuilder grid) {
    if (!xml.holds(Relationships.of(part))) {
      return;
    }
    Comments comments = new Comments(budget);
    for (Relationships.Target target : relationships(part).all()) {
      switch (target.type()) {
        case "comments", "threadedComment" -> xml.parse(target.part(), comments);
        case "table" -> xml.parse(target.part(), cells.filters());
        default -> {}
      }
    }
    comments.notes().forEach(grid::note);
  }
}

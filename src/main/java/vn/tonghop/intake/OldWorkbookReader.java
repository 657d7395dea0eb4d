package vn.tonghop.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FormatProblem;
import vn.tonghop.finding.IntakeProblem;
import vn.tonghop.finding.IntakeProblem.Limit;
import vn.tonghop.finding.Problem;
import vn.tonghop.model.Grid;
import vn.tonghop.model.GridBuilder;
import vn.tonghop.model.Source;

/// Reads what stands in the container of Office before 2007: `.xls`, and WPS's `.et`, which is the
/// same inside. POI reads it whole, and is loaded only where there is such a file.
final class OldWorkbookReader {

  /// POI takes some ten times the file.
  private static final long MEGABYTES = 64;

  private static final String MACROS = "_VBA_PROJECT_CUR";

  /// What POI says of broken files is said in findings.
  private static final Logger POI = Logger.getLogger("org.apache.poi");

  static {
    POI.setLevel(Level.OFF);
  }

  private OldWorkbookReader() {}

  /// What stands in the container: a workbook's cells, or why there are none; nothing where it is a
  /// document of another kind.
  static Optional<Contents> read(String file, byte[] content) {
    if (content.length > MEGABYTES << 20) {
      return Optional.of(unread(new IntakeProblem.TooLarge(Limit.MEGABYTES, MEGABYTES)));
    }
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      DirectoryNode root = container.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        return Optional.of(unread(new IntakeProblem.PasswordProtected()));
      }
      boolean workbook = root.hasEntryCaseInsensitive("Workbook");
      if (!workbook && root.hasEntryCaseInsensitive("Book")) {
        return Optional.of(unread(new IntakeProblem.OtherFormat("Excel 5.0/95 (.xls)")));
      }
      return workbook ? Optional.of(cells(file, root)) : Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(unread(refusal.problem()));
    } catch (EncryptedDocumentException _) {
      return Optional.of(unread(new IntakeProblem.PasswordProtected()));
    } catch (OldExcelFormatException _) {
      return Optional.of(unread(new IntakeProblem.OtherFormat("Excel 5.0/95 (.xls)")));
    } catch (IOException | RuntimeException _) {
      // POI has no one way to say that its input is broken.
      return Optional.of(unread(new IntakeProblem.DamagedWorkbook("")));
    }
  }

  private static Contents unread(Problem problem) {
    return new Contents.Unread("xls", problem);
  }

  private static Contents cells(String file, DirectoryNode root) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
      Budget budget = new Budget();
      List<Grid> grids = new ArrayList<>();
      List<Finding> findings = new ArrayList<>();
      if (root.hasEntryCaseInsensitive(MACROS)) {
        findings.add(new Finding(new FormatProblem.Macros(), Source.ofFile(file)));
      }
      OldCells cells = new OldCells(workbook);
      for (int number = 0; number < workbook.getNumberOfSheets(); number++) {
        HSSFSheet sheet = workbook.getSheetAt(number);
        String name = Nfc.of(workbook.getSheetName(number));
        boolean hidden = workbook.isSheetHidden(number) || workbook.isSheetVeryHidden(number);
        GridBuilder grid = new GridBuilder(file, Optional.of(name), hidden);
        new OldSheet(sheet, cells, budget).fill(grid);
        grids.add(grid.build());
      }
      cells.fonts().findings(file).forEach(findings::add);
      return new Contents.Read("xls", grids, findings);
    }
  }
}

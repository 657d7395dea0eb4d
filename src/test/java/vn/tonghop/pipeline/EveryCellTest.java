package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.finding.Checked;
import vn.tonghop.intake.Intake;
import vn.tonghop.model.Account;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Fate;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Submission;

/// Every cell with something in it is a figure, a label, passed over or reported: counted by two
/// other readers of workbooks, in every sample.
class EveryCellTest {

  /// How many cells a reader of another family counts in each workbook, written down once.
  private static final Map<String, Long> COUNTED = counted();

  private static Map<String, Long> counted() {
    Map<String, Long> cells = new LinkedHashMap<>();
    try (InputStream list =
        EveryCellTest.class.getResourceAsStream("/vn/tonghop/pipeline/cells-of-workbooks.csv")) {
      new String(list.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", 2))
          .forEach(row -> cells.put(row[0], Long.parseLong(row[1])));
    } catch (IOException gone) {
      throw new java.io.UncheckedIOException(gone);
    }
    return cells;
  }

  static Stream<Path> workspaces() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("samples"), 4)) {
      return files
          .filter(file -> file.getFileName().toString().equals("plan.yaml"))
          .map(Path::getParent)
          .filter(folder -> Files.isDirectory(folder.resolve("submissions")))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("workspaces")
  void theFourAddUpToTheCellsOfTheFile(Path folder) throws IOException {
    for (Submission submission : submissions(folder)) {
      Account account = submission.account();
      Path file = folder.resolve(submission.file());
      if (unread(file, submission.file())) {
        assertThat(account).as(file.toString()).isEqualTo(Account.NONE);
        continue;
      }
      assertThat(account.total()).as(file.toString()).isEqualTo(stored(file, submission.file()));
      assertThat(List.of(account.used(), account.labels(), account.passed(), account.reported()))
          .as(file + " " + account)
          .allMatch(count -> count >= 0);
      if (submission.fate() == Fate.REJECTED) {
        assertThat(account).isEqualTo(Account.refused(account.total()));
      }
    }
  }

  private static List<Submission> submissions(Path folder) {
    Workspace workspace = Workspace.in(folder).orElseThrow();
    return switch (Run.define(workspace)) {
      case Checked.Unusable<Definitions> _ -> List.of();
      case Checked.Usable<Definitions>(Definitions definitions, List<?> _) ->
          Run.withoutDigests(workspace, definitions, LocalDate.of(2026, 1, 1))
              .gathered()
              .submissions();
    };
  }

  /// A file that is no sound workbook gives no cells.
  private static boolean unread(Path file, String name) {
    return !Files.isReadable(file) || Intake.receive(name, bytes(file)).grids().isEmpty();
  }

  /// The count of another reader where it can read the file, else our own.
  private static long stored(Path file, String name) throws IOException {
    String path = file.toString().replace('\\', '/');
    return Optional.ofNullable(COUNTED.get(path))
        .orElseGet(
            () -> Intake.receive(name, bytes(file)).grids().stream().mapToLong(Grid::stored).sum());
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException gone) {
      throw new java.io.UncheckedIOException(gone);
    }
  }

  @Test
  void theWrittenCountsAreThoseOfTheWorkbooks() {
    int[] nth = {0};
    COUNTED.forEach((file, cells) -> {
      long ours =
          Intake.receive(file, bytes(Path.of(file))).grids().stream().mapToLong(Grid::stored).sum();
      if (!Intake.receive(file, bytes(Path.of(file))).grids().isEmpty()) {
        assertThat(ours).as(file).isEqualTo(cells);
      }
      if (nth[0]++ % 25 == 0) {
        assertThat(byUserModel(file)).as(file).isEqualTo(cells);
      }
    });
  }

  private static long byUserModel(String file) {
    long cells = 0;
    try (Workbook workbook = WorkbookFactory.create(Path.of(file).toFile(), null, true)) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            boolean empty =
                cell.getCellType() == CellType.BLANK
                    || cell.getCellType() == CellType.STRING && cell.getStringCellValue().isEmpty();
            cells += empty ? 0 : 1;
          }
        }
      }
    } catch (IOException gone) {
      throw new java.io.UncheckedIOException(gone);
    }
    return cells;
  }

  @Test
  void nothingOfTheSoundSamplesIsLeft() throws IOException {
    for (Path folder :
        workspaces().filter(path -> !path.toString().matches(".*(?:mistakes|messy).*")).toList()) {
      assertThat(submissions(folder))
          .filteredOn(submission -> submission.fate() == Fate.USED)
          .allSatisfy(submission ->
              assertThat(submission.account().reported()).as(submission.file()).isZero());
    }
  }
}

package vn.tonghop.reading;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import vn.tonghop.finding.CellProblem;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Table;

/// Reads `received.csv`: when which file came.
public final class ReceiptReader {

  private static final List<String> COLUMNS = List.of("file", "date");
  private static final Map<String, Set<String>> SPELLINGS =
      Map.of(
          "file",
          Set.of("tep", "ten tep", "ten file"),
          "date",
          Set.of("ngay", "ngay nhan", "ngay nop", "ngay gui"));

  private ReceiptReader() {}

  /// When files came, and what is wrong with the list.
  ///
  /// @param byFile the days by the files' paths, with `/`, as the list writes them; of several days
  ///   of one file the last row's
  public record Receipts(SequencedMap<String, LocalDate> byFile, List<Finding> findings) {
    public Receipts {
      byFile = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byFile));
      findings = List.copyOf(findings);
    }
  }

  /// Reads the tables of the file; a bad row is a finding, and the others are read.
  public static Receipts read(String file, List<Table> tables) {
    SequencedMap<String, LocalDate> byFile = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Table table : tables) {
      Sidecar rows = new Sidecar(table, COLUMNS, SPELLINGS);
      findings.addAll(rows.missing());
      if (rows.missing().isEmpty()) {
        rows.rows().forEach(row -> row(rows, row, byFile, findings));
      }
    }
    return new Receipts(byFile, findings);
  }

  private static void row(
      Sidecar rows, int row, SequencedMap<String, LocalDate> byFile, List<Finding> findings) {
    String path = path(rows.text(row, "file"));
    Optional<LocalDate> date = Milestone.wholeDay(rows.text(row, "date"));
    if (date.isPresent() && !path.isEmpty()) {
      byFile.put(path, date.get());
    } else if (!path.isEmpty()) {
      findings.add(
          new Finding(
              new CellProblem.NotADate(Written.of(rows.text(row, "date"))),
              rows.source(row, "date"),
              List.of(path)));
    }
  }

  private static String path(String written) {
    String slashes = Normalizer.normalize(written, Normalizer.Form.NFC).replace('\\', '/');
    return slashes.startsWith("./") ? slashes.substring(2) : slashes;
  }
}

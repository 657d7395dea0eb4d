package vn.tonghop.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.finding.CellProblem;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.TableProblem;
import vn.tonghop.model.Adjustment;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Table;
import vn.tonghop.model.Units;

/// Reads `adjustments.csv`: what units correct by telephone.
///
/// The column `by` names a person and is never kept; a reason that holds data on persons refuses
/// the whole file, as it does a submission.
public final class AdjustmentReader {

  private static final List<String> COLUMNS =
      List.of("unit", "period", "indicator", "old", "new", "reason", "date");
  private static final Map<String, Set<String>> SPELLINGS =
      Map.of(
          "unit",
          Set.of("don vi", "ma don vi"),
          "period",
          Set.of("ky", "ky bao cao"),
          "indicator",
          Set.of("chi tieu", "ma chi tieu"),
          "old",
          Set.of("so cu"),
          "new",
          Set.of("so moi"),
          "reason",
          Set.of("ly do"),
          "date",
          Set.of("ngay"));

  private final List<Adjustment> list = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final AdjustmentKeys keys;

  private AdjustmentReader(Index index) {
    this.keys = new AdjustmentKeys(index, findings);
  }

  /// What is to be corrected, and what is wrong with the list.
  public record Adjustments(List<Adjustment> list, List<Finding> findings) {
    public Adjustments {
      list = List.copyOf(list);
      findings = List.copyOf(findings);
    }
  }

  /// Reads the tables of the file; a bad row is a finding, and the others are read.
  public static Adjustments read(String file, List<Table> tables, Plan plan, Units units) {
    List<Sidecar> sidecars =
        tables.stream().map(table -> new Sidecar(table, COLUMNS, SPELLINGS)).toList();
    List<Finding> personal = sidecars.stream().flatMap(rows -> personal(rows).stream()).toList();
    if (!personal.isEmpty()) {
      return new Adjustments(List.of(), personal);
    }
    AdjustmentReader reader = new AdjustmentReader(Index.of(plan, units, false));
    for (Sidecar rows : sidecars) {
      reader.findings.addAll(rows.missing());
      if (rows.missing().isEmpty()) {
        rows.rows().forEach(row -> reader.row(rows, row));
      }
    }
    return new Adjustments(reader.list, reader.findings);
  }

  private static List<Finding> personal(Sidecar rows) {
    List<Finding> found = new ArrayList<>();
    for (int row : rows.rows()) {
      PersonalNumbers.in(rows.text(row, "reason"), true)
          .ifPresent(kind ->
              found.add(
                  new Finding(new TableProblem.PersonalData(kind), rows.source(row, "reason"))));
    }
    return found;
  }

  private void row(Sidecar rows, int row) {
    int before = findings.size();
    int period = keys.period(rows, row);
    int unit = keys.unit(rows, row, period);
    int indicator = keys.indicator(rows, row);
    if (findings.size() > before) {
      return;
    }
    Optional<Adjustment.Reading> old = keys.reading(rows, row, "old", indicator);
    Optional<Adjustment.Reading> value = keys.reading(rows, row, "new", indicator);
    Optional<LocalDate> date = Milestone.wholeDay(rows.text(row, "date"));
    if (date.isEmpty()) {
      findings.add(
          new Finding(
              new CellProblem.NotADate(Written.of(rows.text(row, "date"))),
              rows.source(row, "date")));
    }
    if (findings.size() == before) {
      list.add(
          new Adjustment(
              unit,
              period,
              indicator,
              old.orElseThrow(),
              value.orElseThrow(),
              rows.text(row, "reason"),
              date.orElseThrow(),
              rows.source(row, "new")));
    }
  }
}

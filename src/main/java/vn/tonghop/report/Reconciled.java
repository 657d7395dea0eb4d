package vn.tonghop.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.RollupProblem.ReconcileDiffers;
import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Period;
import vn.tonghop.model.Progress;

/// What a reader of the report itself must know where agencies and other units both report an
/// indicator and do not agree: both numbers, by how much they differ, and whose is taken.
final class Reconciled {

  private final ReportData data;
  private final Phrases phrases;
  private final Lang lang;

  Reconciled(ReportData data, Phrases phrases) {
    this.data = data;
    this.phrases = phrases;
    this.lang = data.lang();
  }

  /// A sentence for each period in which the two differ.
  List<String> of(Progress row) {
    Label unit = data.units().get(row.unit()).name();
    Label indicator = data.plan().indicators().get(row.indicator()).name();
    return data.findings().stream()
        .map(Finding::problem)
        .filter(ReconcileDiffers.class::isInstance)
        .map(ReconcileDiffers.class::cast)
        .filter(one -> one.unit().equals(unit) && one.indicator().equals(indicator))
        .sorted(Comparator.comparing(ReconcileDiffers::period))
        .map(this::sentence)
        .toList();
  }

  private String sentence(ReconcileDiffers found) {
    BigDecimal agencies = new BigDecimal(found.agencies());
    BigDecimal others = new BigDecimal(found.others());
    String period = Period.parse(found.period()).map(phrases::inYear).orElse(found.period());
    String partial =
        found.coverage().full()
            ? ""
            : " (" + Term.PARTIAL.with(lang, phrases.reports(found.coverage())) + ")";
    return Term.RECONCILED.with(
        lang,
        period,
        phrases.number(agencies),
        phrases.number(others) + partial,
        phrases.number(agencies.subtract(others).abs()));
  }
}

package vn.tonghop.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.model.Dated;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Target;
import vn.tonghop.model.Validity;
import vn.tonghop.model.Window;

/// What a reader must know of a row beside its figure: a target that was changed on the way, an
/// indicator that was asked for only a part of the time, another window, another agency in charge,
/// two numbers that do not agree.
final class Notes {

  private final Plan plan;
  private final Phrases phrases;
  private final Demands demands;
  private final Scope scope;
  private final Period period;
  private final Reconciled reconciled;
  private final Lang lang;

  Notes(ReportData data, Phrases phrases, Scope scope) {
    this.plan = data.plan();
    this.phrases = phrases;
    this.lang = data.lang();
    this.demands = new Demands(plan, phrases, lang);
    this.reconciled = new Reconciled(data, phrases);
    this.scope = scope;
    this.period = data.rollup().period();
  }

  /// The notes of a row, a sentence each, without a stop.
  List<String> of(Progress row) {
    Indicator indicator = plan.indicators().get(row.indicator());
    Window window = plan.window(row.indicator(), period);
    List<String> notes = new ArrayList<>();
    row.target()
        .flatMap(target -> row.replaced().map(before -> adjusted(before, target, indicator)))
        .ifPresent(notes::add);
    validity(indicator.validity(), toDate(row, window)).ifPresent(notes::add);
    owners(indicator, window).ifPresent(notes::add);
    if (!window.equals(plan.calendar().window(period))) {
      notes.add(Term.WINDOW_OF.with(lang, phrases.window(window)));
    }
    notes.addAll(reconciled.of(row));
    return notes;
  }

  /// From the start of the target's period to the end of the reported one.
  private Window toDate(Progress row, Window window) {
    LocalDate start = plan.window(row.indicator(), scope.own(row)).from();
    return start.isBefore(window.from()) ? new Window(start, window.to()) : window;
  }

  private String adjusted(Target before, Target now, Indicator indicator) {
    String old = demands.column(before.goal().demands(), indicator);
    String current = demands.column(now.goal().demands(), indicator);
    String note =
        now.validity()
            .from()
            .map(day -> Term.TARGET_ADJUSTED_FROM.with(lang, old, current, phrases.date(day)))
            .orElseGet(() -> Term.TARGET_ADJUSTED.with(lang, old, current));
    return note + now.basis().map(basis -> " (" + Layout.line(basis) + ")").orElse("");
  }

  private Optional<String> validity(Validity validity, Window window) {
    Optional<String> from =
        validity.from().filter(day -> day.isAfter(window.from())).map(phrases::date);
    Optional<String> until =
        validity.until().filter(day -> day.isBefore(window.to())).map(phrases::date);
    if (from.isPresent() && until.isPresent()) {
      return Optional.of(Term.VALID_WITHIN.with(lang, from.get(), until.get()));
    }
    return from.map(day -> Term.VALID_FROM.with(lang, day))
        .or(() -> until.map(day -> Term.VALID_UNTIL.with(lang, day)));
  }

  /// Who was in charge, where that changed within the reported period.
  private Optional<String> owners(Indicator indicator, Window window) {
    List<Dated<String>> owners =
        indicator.owners().stream().filter(owner -> owner.validity().overlaps(window)).toList();
    return owners.size() < 2
        ? Optional.empty()
        : Optional.of(
            Term.OWNERS.with(
                lang,
                owners.stream()
                    .map(owner -> owner(owner, window))
                    .collect(Collectors.joining("; "))));
  }

  private String owner(Dated<String> owner, Window window) {
    String name = Layout.line(owner.value());
    String since =
        owner
            .validity()
            .from()
            .filter(day -> day.isAfter(window.from()))
            .map(day -> Term.OWNER_FROM.with(lang, name, phrases.date(day)))
            .orElse(name);
    return owner
        .validity()
        .until()
        .filter(day -> day.isBefore(window.to()))
        .map(day -> Term.OWNER_UNTIL.with(lang, since, phrases.date(day)))
        .orElse(since);
  }
}

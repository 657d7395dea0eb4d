package vn.tonghop.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.model.Demand;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Site;
import vn.tonghop.model.Total;

/// What stands behind a figure of named places or of things done once: which ones, where and when.
final class Details {

  private static final int MOST_NAMES = 4;

  private final Plan plan;
  private final Phrases phrases;
  private final LocalDate day;
  private final Lang lang;

  /// @param day on which those are asked who have not done their part
  Details(Plan plan, Phrases phrases, LocalDate day, Lang lang) {
    this.plan = plan;
    this.phrases = phrases;
    this.day = day;
    this.lang = lang;
  }

  /// Every site that is not closed, by its state; every unit that was late or has not done its
  /// part.
  Optional<String> of(Held held) {
    return switch (held.total()) {
      case Total.Sites sites -> joined(sites(sites, held));
      case Total.Milestones(List<Total.Done> _, int of) when of == 1 -> Optional.empty();
      case Total.Milestones milestones -> joined(milestones(milestones, held));
      case Total.NoData _, Total.Amount _, Total.YesOf _, Total.Ratio _, Total.Texts _ ->
          Optional.empty();
    };
  }

  private static Optional<String> joined(List<String> details) {
    return Optional.of(String.join("; ", details)).filter(text -> !text.isEmpty());
  }

  private List<String> sites(Total.Sites sites, Held held) {
    Map<Site.State, List<Total.SiteFound>> byState = new EnumMap<>(Site.State.class);
    for (Total.SiteFound found : sites.open()) {
      byState.computeIfAbsent(found.state(), _ -> new ArrayList<>()).add(found);
    }
    List<String> details = new ArrayList<>();
    for (Site.State state : List.of(Site.State.REOPENED, Site.State.NEW, Site.State.OPEN)) {
      if (byState.containsKey(state)) {
        details.add(state.label().in(lang) + ": " + names(byState.get(state), held));
      }
    }
    int unknown = sites.named() - sites.closed() - sites.open().size();
    if (unknown > 0) {
      details.add(Term.SITES_UNKNOWN.with(lang, unknown, phrases.siteWord(held.indicator())));
    }
    return details;
  }

  private String names(List<Total.SiteFound> found, Held held) {
    return found.stream()
        .map(one -> {
          String name = Layout.line(one.site().in(lang));
          return one.unit() == held.unit() ? name : name + " (" + phrases.name(one.unit()) + ")";
        })
        .collect(Collectors.joining(", "));
  }

  /// What stands for a figure of sites where all are closed: what the plan wanted of them.
  String allClosed(int indicator) {
    List<Site.Listed> lists =
        plan.indicators().get(indicator).sites().stream().map(Site::list).distinct().toList();
    if (lists.equals(List.of(Site.Listed.KEEP_CLOSED))) {
      return Term.STAYED_CLOSED.in(lang);
    }
    return lists.equals(List.of(Site.Listed.CLOSE))
        ? Term.ALL_CLOSED.in(lang)
        : Site.State.CLOSED.label().in(lang);
  }

  private List<String> milestones(Total.Milestones milestones, Held held) {
    List<String> details = new ArrayList<>();
    String late =
        milestones.done().stream()
            .filter(done -> late(done, held).isPresent())
            .map(done ->
                phrases.name(done.unit()) + " (" + Term.ON_DAY.with(lang, when(done, held)) + ")")
            .collect(Collectors.joining(", "));
    if (!late.isEmpty()) {
      details.add(Term.DONE_LATE.with(lang, late));
    }
    List<Integer> done = milestones.done().stream().map(Total.Done::unit).toList();
    List<String> open =
        phrases.owing(held.unit(), held.indicator()).stream()
            .filter(unit -> phrases.exists(unit, day))
            .filter(unit -> !done.contains(unit) && !held.figure().absent().contains(unit))
            .map(phrases::name)
            .toList();
    boolean known = open.size() <= milestones.of() - done.size() && open.size() <= MOST_NAMES;
    if (known && !open.isEmpty()) {
      details.add(Term.NOT_DONE_IN.with(lang, String.join(", ", open)));
    }
    return details;
  }

  /// What one unit did: `đã hoàn thành ngày 15/3/2024 (Kế hoạch số 12/KH-UBND)`.
  String single(Total.Milestones milestones, Held held) {
    if (milestones.done().isEmpty()) {
      return Term.NOT_DONE.in(lang);
    }
    Total.Done done = milestones.done().getFirst();
    String document = Layout.line(done.document());
    String shown = document.isEmpty() ? "" : " (" + document + ")";
    if (done.day().isEmpty()) {
      return Term.DONE.in(lang) + shown;
    }
    Term term = late(done, held).isPresent() ? Term.DONE_LATE_ON : Term.DONE_ON;
    return term.with(lang, when(done, held)) + shown;
  }

  /// `ngày 12/01/2025, chậm 12 ngày`.
  private String when(Total.Done done, Held held) {
    String day = done.day().map(phrases::date).orElse("");
    return late(done, held).map(days -> Term.LATE_BY.with(lang, day, days(days))).orElse(day);
  }

  private String days(long days) {
    return (days == 1 ? Term.ONE_DAY : Term.DAYS).with(lang, Long.toString(days));
  }

  private static Optional<Long> late(Total.Done done, Held held) {
    Optional<LocalDate> due = held.demand().flatMap(Demand::day);
    return done.day()
        .flatMap(day -> due.map(last -> ChronoUnit.DAYS.between(last, day)))
        .filter(days -> days > 0);
  }
}

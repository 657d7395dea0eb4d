package vn.tonghop.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.model.Condition;
import vn.tonghop.model.Dates;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Months;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Target;
import vn.tonghop.model.Total;

/// What is said of one row after the name of its indicator, in pieces that a line break must not
/// part.
final class Sentence {

  private final Plan plan;
  private final Lang lang;
  private final Phrases phrases;
  private final Verdict verdict;
  private final Scope scope;
  private final Period period;

  Sentence(Plan plan, Phrases phrases, Verdict verdict, Scope scope, Period period, Lang lang) {
    this.plan = plan;
    this.phrases = phrases;
    this.verdict = verdict;
    this.scope = scope;
    this.period = period;
    this.lang = lang;
  }

  /// The whole sentence.
  List<String> parts(Progress row) {
    if (!row.conditions().isEmpty()) {
      return conditions(row, scope.of(row));
    }
    List<String> parts = new ArrayList<>();
    String result = result(row);
    boolean known = !(row.toDate().total() instanceof Total.NoData);
    String figure =
        scope.inPeriod(row).filter(_ -> known).map(own -> toDate(own, result)).orElse(result);
    parts.addAll(row.base().isPresent() ? pieces(figure) : List.of(figure));
    demand(row).ifPresent(parts::add);
    scope.of(row).ifPresent(parts::add);
    marked(row, parts);
    return followed(parts, details(row));
  }

  /// The same for a list of units, under the name and demand that they share: the figure to date.
  List<String> brief(Progress row, boolean demandShared) {
    if (!row.conditions().isEmpty()) {
      return conditions(row, Optional.empty());
    }
    List<String> parts = new ArrayList<>(List.of(result(row)));
    demand(row).filter(_ -> !demandShared).ifPresent(parts::add);
    marked(row, parts);
    return followed(parts, details(row));
  }

  /// The figure to date against the target; of several conditions, the figure against each.
  String result(Progress row) {
    return row.conditions().isEmpty()
        ? verdict.result(Held.of(row))
        : held(row).stream().map(verdict::result).collect(Collectors.joining("; "));
  }

  /// What the result does not show of the target.
  Optional<String> demand(Progress row) {
    if (!row.conditions().isEmpty()) {
      return Optional.empty();
    }
    Held held = Held.of(row);
    List<String> shown =
        row.target().map(target -> target.goal().demands()).orElse(List.of()).stream()
            .map(held::against)
            .flatMap(one -> verdict.demand(one).stream())
            .toList();
    return Optional.of(String.join(" ", shown)).filter(text -> !text.isEmpty());
  }

  /// What is said of it.
  Optional<String> status(Progress row) {
    return row.target()
        .flatMap(target ->
            row.conditions().isEmpty() && target.goal().demands().size() == 1
                ? verdict.status(Held.of(row), target)
                : verdict.overall(row.status(), target));
  }

  /// The same for a column of a table, where nothing else says why a change has no percentage.
  Optional<String> assessment(Progress row) {
    return status(row).or(() -> row.target().flatMap(_ -> verdict.uncompared(Held.of(row))));
  }

  /// Which places and units stand behind it.
  Optional<String> details(Progress row) {
    return row.conditions().isEmpty() ? verdict.details(Held.of(row)) : Optional.empty();
  }

  /// A piece a condition, then what is said of all together.
  private List<String> conditions(Progress row, Optional<String> whom) {
    List<String> parts = new ArrayList<>();
    List<Held> held = held(row);
    for (int index = 0; index < held.size(); index++) {
      parts.add(condition(row, index, held.get(index)) + (index + 1 < held.size() ? ";" : ""));
    }
    whom.ifPresent(parts::add);
    carried(row.toDate()).ifPresent(carried -> parts.add("(" + carried + ")"));
    return held.size() == 1
        ? parts
        : followed(parts, status(row).map(status -> Term.OVERALL.with(lang, status)));
  }

  private List<Held> held(Progress row) {
    int numerator =
        plan.indicators()
            .get(row.indicator())
            .ratio()
            .map(ratio -> plan.indicator(ratio.numerator()))
            .orElse(row.indicator());
    return row.conditions().stream().map(condition -> Held.of(row, condition, numerator)).toList();
  }

  /// `(1) 14/14 phường = 100%, đạt chỉ tiêu`; `quý I: 38/32 = 118,75%, vượt chỉ tiêu`.
  private String condition(Progress row, int index, Held held) {
    Condition condition = row.conditions().get(index);
    String label =
        condition
            .period()
            .map(months -> phrases.inYear(months) + ": ")
            .orElse("(" + (index + 1) + ") ");
    List<String> parts = new ArrayList<>(List.of(verdict.result(held)));
    verdict.demand(held).ifPresent(parts::add);
    partial(held).ifPresent(parts::add);
    Optional<String> status = row.target().flatMap((Target target) -> verdict.status(held, target));
    String said = status.map(text -> ", " + text).orElse("");
    String behind = verdict.details(held).map(text -> " (" + text + ")").orElse("");
    return label + String.join(" ", merged(parts, held.total())) + said + behind;
  }

  /// Adds what a reader must know of a figure: what it lacks, and what is said of it.
  private void marked(Progress row, List<String> parts) {
    partial(row).ifPresent(parts::add);
    carried(row.toDate()).ifPresent(carried -> parts.add("(" + carried + ")"));
    merged(parts, row.toDate().total());
    status(row)
        .ifPresent(status -> {
          parts.add(parts.removeLast() + ",");
          parts.add(status);
        });
  }

  /// Makes one pair of brackets of those that follow each other; those of a figure stay its own,
  /// but for the document of a milestone.
  private static List<String> merged(List<String> parts, Total total) {
    boolean inBrackets = total instanceof Total.Milestones;
    for (int index = 1; index < parts.size(); index++) {
      String before = parts.get(index - 1);
      String part = parts.get(index);
      boolean bracket = part.startsWith("(");
      if (inBrackets && bracket && before.endsWith(")")) {
        parts.set(index - 1, before.substring(0, before.length() - 1) + ";");
        parts.set(index, part.substring(1));
      }
      inBrackets = bracket;
    }
    return parts;
  }

  /// A figure and what it is a change from, where a line may break between them.
  private static List<String> pieces(String figure) {
    return List.of(figure.split("(?<=[,;]) ", 2));
  }

  private static List<String> followed(List<String> parts, Optional<String> more) {
    more.ifPresent(text -> {
      parts.add(parts.removeLast() + ";");
      parts.add(text);
    });
    return parts;
  }

  /// `trong tháng 6: 3 người; lũy kế: 20/32 = 62.5%`.
  private String toDate(String own, String result) {
    String name =
        switch (period) {
          case Months months -> phrases.inYear(months);
          case Dates _ -> Term.THE_PERIOD.in(lang);
        };
    return Term.IN_PERIOD.with(lang, name, own) + " " + Term.CUMULATIVE.with(lang, result);
  }

  /// Where there is no figure at all, there is none to be called partial.
  Optional<String> partial(Progress row) {
    return partial(Held.of(row));
  }

  /// Of texts the result itself says who has written.
  private Optional<String> partial(Held held) {
    return switch (held.total()) {
      case Total.NoData _, Total.Texts _ -> Optional.empty();
      case Total.Amount _, Total.YesOf _, Total.Ratio _, Total.Sites _, Total.Milestones _ ->
          phrases.partial(held.figure(), held.unit(), held.indicator());
    };
  }

  /// `lấy số liệu kỳ trước: Phường Phúc Xá, tháng 5`.
  Optional<String> carried(Figure figure) {
    return figure.carried().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Term.CARRIED.with(
                lang,
                figure.carried().stream()
                    .map(one -> phrases.name(one.unit()) + ", " + phrases.inYear(one.from()))
                    .collect(Collectors.joining("; "))));
  }

  /// The target as a column of a table has it.
  Optional<String> target(Progress row) {
    Indicator indicator = plan.indicators().get(row.indicator());
    return row.target()
        .map(target -> new Demands(plan, phrases, lang).column(target.goal().demands(), indicator));
  }
}

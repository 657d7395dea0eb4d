package vn.tonghop.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Ranking;
import vn.tonghop.model.Ranking.Mark;
import vn.tonghop.model.Ranking.QuotaMet;
import vn.tonghop.model.Ranking.Row;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Scorecard;
import vn.tonghop.model.Scorecard.Grade;
import vn.tonghop.model.Units;

/// The classes of units with the reasons for each.
public final class RankReport {

  private static final int MOST_COLUMNS = 36;

  private final Units units;
  private final Lang lang;
  private final Phrases phrases;
  private final RankPhrases words;

  private RankReport(Plan plan, Units units, Lang lang) {
    this.units = units;
    this.lang = lang;
    this.phrases = new Phrases(plan, units, Reporters.of(plan, units), lang);
    this.words = new RankPhrases(plan, phrases, lang);
  }

  /// The rankings, one after the other.
  public static String render(
      Format format, Plan plan, Units units, List<Ranking> rankings, Lang lang) {
    return switch (format) {
      case TEXT -> {
        RankReport report = new RankReport(plan, units, lang);
        yield String.join("\n", rankings.stream().map(report::text).toList());
      }
      case CSV -> RankCsv.render(rankings, units, lang);
      case JSON -> RankJson.render(rankings, plan, units, lang);
    };
  }

  private String text(Ranking ranking) {
    List<String> lines = new ArrayList<>(head(ranking));
    lines.add("");
    if (ranking.rows().isEmpty()) {
      lines.add(Term.RANK_NOBODY.in(lang));
    } else {
      lines.addAll(table(ranking));
      ranking.rows().forEach(row -> lines.addAll(reasons(row)));
    }
    return String.join("\n", lines) + "\n";
  }

  private List<String> head(Ranking ranking) {
    Scorecard scorecard = ranking.scorecard();
    List<String> lines = new ArrayList<>();
    lines.add(
        Layout.filled(
            Term.RANK_TITLE.in(lang) + ": ",
            List.of(Layout.line(scorecard.name().in(lang)).split(" ", -1))));
    scorecard
        .basis()
        .ifPresent(basis ->
            lines.add(
                Layout.filled(
                    Term.RANK_BASIS.in(lang) + ": ", List.of(Layout.line(basis).split(" ", -1)))));
    lines.add(
        Layout.filled(
            Term.PERIOD.in(lang) + ": ",
            List.of(phrases.period(ranking.period(), ranking.window()))));
    lines.add(Term.AS_OF.in(lang) + ": " + phrases.day(ranking.asOf()));
    if (!ranking.rows().isEmpty()) {
      lines.add(Layout.filled("", counts(ranking)));
      ranking.quota().ifPresent(quota -> lines.add(Layout.filled("", quota(ranking, quota))));
    }
    return lines;
  }

  /// `Loại I: 10; Loại II: 2; chưa xếp loại: 2`.
  private List<String> counts(Ranking ranking) {
    List<String> counts = new ArrayList<>();
    for (Grade grade : ranking.scorecard().grades()) {
      counts.add(words.name(grade) + ": " + count(ranking, Optional.of(grade)));
    }
    long open = count(ranking, Optional.empty());
    if (open > 0) {
      counts.add(Term.RANK_NO_CLASS.in(lang) + ": " + open);
    }
    List<String> parts = new ArrayList<>(counts.stream().map(count -> count + ";").toList());
    parts.set(parts.size() - 1, counts.getLast());
    return parts;
  }

  private static long count(Ranking ranking, Optional<Grade> grade) {
    return ranking.rows().stream().filter(row -> row.grade().equals(grade)).count();
  }

  /// `14/14 phường loại A = 100% (chỉ tiêu 100%)`, and where it stands.
  private List<String> quota(Ranking ranking, QuotaMet quota) {
    String level =
        LevelWord.of(ranking.rows().stream().map(row -> units.get(row.unit())).toList(), lang);
    return List.of(
        quota.units() + "/" + quota.of(),
        level,
        words.names(ranking.scorecard(), quota.quota()),
        quota.percent().map(percent -> "= " + phrases.percent(percent)).orElse(""),
        "(" + Term.AT_LEAST_PERCENT.with(lang, words.demands(quota.quota().goal())) + "),",
        quota.status().label().in(lang));
  }

  private List<String> table(Ranking ranking) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Term.UNIT.in(lang),
            Term.RANK.in(lang),
            Term.RANK_POINTS.in(lang),
            Term.RANK_CLASS.in(lang)));
    for (Row row : ranking.rows()) {
      rows.add(
          List.of(
              Layout.cut(phrases.name(row.unit()), MOST_COLUMNS),
              row.rank() == 0 ? "–" : Integer.toString(row.rank()),
              phrases.number(row.points()),
              Layout.cut(words.grade(row), MOST_COLUMNS)));
    }
    return Layout.columns(rows, 1, 3);
  }

  /// A unit with what each criterion gives it.
  private List<String> reasons(Row row) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    String out = row.knockedOut() ? " (" + Term.RANK_OUT.in(lang) + ")" : "";
    lines.add(
        Layout.filled(
            "",
            List.of(
                phrases.name(row.unit()) + ":",
                words.points(row.points()) + ",",
                words.grade(row) + out)));
    for (Mark mark : row.marks()) {
      lines.add(
          Layout.filled(
              "  - ",
              Stream.of(
                      Layout.line(mark.criterion().name().in(lang)) + ":",
                      words.figure(mark, row.unit()) + ";",
                      words.asked(mark),
                      mark.outcome().label().in(lang) + ",",
                      words.points(mark.points()))
                  .filter(part -> !part.isEmpty())
                  .toList()));
    }
    return lines;
  }
}

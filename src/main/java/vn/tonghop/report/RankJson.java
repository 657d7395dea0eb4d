package vn.tonghop.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Numbers;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Ranking;
import vn.tonghop.model.Ranking.Mark;
import vn.tonghop.model.Ranking.QuotaMet;
import vn.tonghop.model.Ranking.Row;
import vn.tonghop.model.Scorecard.Grade;
import vn.tonghop.model.Units;

/// Rankings as JSON: what the CSV says, each unit once, with its criteria inside.
final class RankJson {

  private final Units units;
  private final Lang lang;

  private RankJson(Units units, Lang lang) {
    this.units = units;
    this.lang = lang;
  }

  static String render(List<Ranking> rankings, Plan plan, Units units, Lang lang) {
    RankJson json = new RankJson(units, lang);
    SequencedMap<String, Object> document = new LinkedHashMap<>();
    document.put("plan", plan.code());
    document.put("unit", plan.unit());
    document.put("rankings", rankings.stream().map(json::ranking).toList());
    return Json.of(document);
  }

  private SequencedMap<String, Object> ranking(Ranking ranking) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("scorecard", ranking.scorecard().code());
    object.put("scorecard_name", ranking.scorecard().name().in(lang));
    object.put("period", ranking.period().code());
    object.put("window", RollupJson.window(ranking.window()));
    object.put("as_of", ranking.asOf().toString());
    object.put(
        "classes",
        ranking.scorecard().grades().stream().map(grade -> grade(ranking, grade)).toList());
    object.put("quota", ranking.quota().map(RankJson::quota));
    object.put("units", ranking.rows().stream().map(this::row).toList());
    return object;
  }

  private SequencedMap<String, Object> grade(Ranking ranking, Grade grade) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("class", grade.code());
    object.put("class_name", grade.name().in(lang));
    object.put(
        "units",
        (int)
            ranking.rows().stream().filter(row -> row.grade().equals(Optional.of(grade))).count());
    return object;
  }

  private static SequencedMap<String, Object> quota(QuotaMet quota) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("classes", quota.quota().grades());
    object.put("target", quota.quota().goal().code());
    object.put("units", quota.units());
    object.put("of", quota.of());
    object.put("percent", quota.percent().map(Percent::code));
    object.put("status", quota.status().word());
    return object;
  }

  private SequencedMap<String, Object> row(Row row) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("unit", units.get(row.unit()).code());
    object.put("unit_name", units.get(row.unit()).name().in(lang));
    object.put("rank", Optional.of(row.rank()).filter(rank -> rank > 0));
    object.put("points", Numbers.plain(row.points()));
    object.put("class", row.grade().map(Grade::code));
    object.put("class_name", row.grade().map(grade -> grade.name().in(lang)));
    object.put("knocked_out", row.knockedOut());
    object.put("criteria", row.marks().stream().map(mark -> mark(mark, row.unit())).toList());
    return object;
  }

  private SequencedMap<String, Object> mark(Mark mark, int unit) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("criterion", mark.criterion().code());
    object.put("criterion_name", mark.criterion().name().in(lang));
    object.put("indicator", mark.criterion().indicator());
    object.put(
        "figure",
        Optional.of(RollupCsv.spelt(mark.figure().total(), unit)).filter(text -> !text.isEmpty()));
    object.put("coverage", RollupJson.of(mark.figure().reports()));
    object.put("population", mark.population().map(Numbers::plain));
    object.put("percent", mark.percent().map(Percent::code));
    object.put("condition", RankCsv.condition(mark));
    object.put("outcome", mark.outcome().word());
    object.put("points", Numbers.plain(mark.points()));
    return object;
  }
}

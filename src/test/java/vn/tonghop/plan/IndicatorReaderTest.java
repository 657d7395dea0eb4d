package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.Combine;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Label;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Over;
import vn.tonghop.model.Plan;
import vn.tonghop.model.ReporterRule;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Site;

/// Sites, milestones, people counted once, and how they add up.
class IndicatorReaderTest {

  static final String PLAN =
      """
      version: 1
      plan: p
      title: T
      span: 2024..2025
      unit: ha-noi
      reporters: [{level: ward}]
      indicators:
        - code: public-sites
          name: Tụ điểm
          measure: site
          carry: 2
          sites:
            - {code: to-lich, name: {vi: Ven sông Tô Lịch, en: To Lich river}, list: keep-closed, units: [cong-vi, lang], aliases: [sông Tô Lịch], basis: S0-14}
            - {code: kim-giang, name: Kim Giang, list: close, units: [{units: [thanh-liet], until: 2025-06-30}, {units: [lang, cong-vi], from: 2025-07-01}]}
        - {code: guarded, name: G, measure: site, reporters: [{units: [cong-an]}], sites: [{code: a, name: A, list: close, units: lang}]}
        - {code: model, name: M, measure: milestone}
        - {code: reached, name: R, measure: distinct, unit: người, over: {units: max}}
        - {code: addicts, name: A, measure: stock, over: {units: sum, time: max}, combine: reconcile, reporters: [{level: ward}, {units: [cong-an]}], calendar: calendar, from: 2024-03-01, until: 2024-12-31, owner: [{name: Công an, from: 2025-03-01}, {name: LĐTBXH, until: 2025-02-28}]}
        - {code: groups, name: G, measure: distinct}
        - {code: cases, name: C}
        - {code: share, name: S, measure: share, numerator: groups, denominator: cases}
      """;

  static final String UNITS =
      """
      - {code: viet-nam, name: Việt Nam, level: state}
      - {code: ha-noi, name: Hà Nội, level: city, parent: viet-nam}
      - {code: cong-an, name: Công an, level: agency, parent: ha-noi}
      - {code: cong-vi, name: Cống Vị, level: ward, parent: ha-noi}
      - {code: lang, name: Láng, level: ward, parent: ha-noi}
      - {code: thanh-liet, name: Thanh Liệt, level: ward, parent: ha-noi}
      """;

  private static final Definitions READ = Definition.usable(PLAN, UNITS);

  private final Plan plan = READ.plan();

  private Indicator indicator(String code) {
    return plan.indicators().get(plan.indicator(code));
  }

  private List<String> owing(String code) {
    Reporters reporters = Reporters.of(plan, READ.units());
    return IntStream.range(0, READ.units().size())
        .filter(unit -> reporters.owes(unit, plan.indicator(code)))
        .mapToObj(unit -> READ.units().get(unit).code())
        .toList();
  }

  @Test
  void readsThePlacesOfAnIndicator() {
    Indicator sites = indicator("public-sites");
    assertThat(sites.measure()).isEqualTo(Measure.SITE);
    assertThat(sites.sites()).extracting(Site::code).containsExactly("to-lich", "kim-giang");
    Site river = sites.sites().getFirst();
    assertThat(river.name()).isEqualTo(new Label("Ven sông Tô Lịch", "To Lich river"));
    assertThat(river.list()).isEqualTo(Site.Listed.KEEP_CLOSED);
    assertThat(river.aliases()).containsExactly("sông Tô Lịch");
    assertThat(river.basis()).contains("S0-14");
    assertThat(river.unitsOn(LocalDate.of(2024, 1, 1))).containsExactly("cong-vi", "lang");
    Site moved = sites.sites().getLast();
    assertThat(moved.unitsOn(LocalDate.of(2025, 6, 30))).containsExactly("thanh-liet");
    assertThat(moved.unitsOn(LocalDate.of(2025, 7, 1))).containsExactly("lang", "cong-vi");
  }

  @Test
  void theStateOfEverySiteStandsRightAfterItsIndicator() {
    assertThat(plan.indicators().stream().limit(5))
        .extracting(Indicator::code)
        .containsExactly(
            "public-sites",
            "public-sites#to-lich",
            "public-sites#kim-giang",
            "guarded",
            "guarded#a");
    Indicator state = indicator("public-sites#to-lich");
    assertThat(state.measure()).isEqualTo(Measure.SITE_STATE);
    assertThat(state.siteOf()).contains("public-sites");
    assertThat(state.shown()).isFalse();
    assertThat(state.carry()).isEqualTo(2);
    assertThat(state.name().vi()).isEqualTo("Ven sông Tô Lịch");
    assertThat(state.aliases()).containsExactly("sông Tô Lịch");
    assertThat(indicator("guarded#a").reporters())
        .containsExactly(new ReporterRule.Listed(List.of("cong-an")));
    assertThat(indicator("guarded#a").carry()).isEqualTo(1);
  }

  @Test
  void aSiteIsOwedByTheUnitsThatItLiesInUnlessOthersAreNamed() {
    assertThat(owing("public-sites#to-lich")).containsExactly("cong-vi", "lang");
    assertThat(owing("public-sites#kim-giang")).containsExactly("cong-vi", "lang", "thanh-liet");
    assertThat(owing("public-sites")).containsExactly("cong-vi", "lang", "thanh-liet");
    assertThat(owing("guarded")).containsExactly("cong-an");
  }

  @Test
  void readsHowIndicatorsAddUp() {
    assertThat(indicator("reached").over()).isEqualTo(new Over(Over.Rule.MAX, Over.FLOW.time()));
    assertThat(indicator("addicts").over()).isEqualTo(new Over(Over.Rule.SUM, Over.Rule.MAX));
    assertThat(indicator("addicts").combine()).contains(Combine.RECONCILE);
    assertThat(indicator("cases").over()).isEqualTo(Over.FLOW);
    assertThat(indicator("cases").combine()).isEmpty();
    assertThat(indicator("model").measure()).isEqualTo(Measure.MILESTONE);
  }

  @Test
  void readsWhenAnIndicatorIsAskedForAndByWhom() {
    Indicator addicts = indicator("addicts");
    assertThat(addicts.calendar()).contains(Calendar.CIVIL);
    assertThat(indicator("cases").calendar()).isEmpty();
    assertThat(addicts.validity().from()).contains(LocalDate.of(2024, 3, 1));
    assertThat(addicts.validity().until()).contains(LocalDate.of(2024, 12, 31));
    assertThat(addicts.owner()).contains("Công an");
    assertThat(addicts.owners())
        .extracting(owner -> owner.value())
        .containsExactly("LĐTBXH", "Công an");
    assertThat(addicts.owners().getFirst().validity().until())
        .isEqualTo(Optional.of(LocalDate.of(2025, 2, 28)));
  }

  /// One change to the sound plan, and the one finding that must follow.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "measure: milestone} | measure: milestone, carry: 1} | plan.yaml:16:48 misplaced-key",
        "measure: milestone} | measure: milestone, over: {units: max}} | plan.yaml:16:48 misplaced-key",
        "measure: milestone} | measure: site} | plan.yaml:16:5 missing-key",
        "measure: milestone} | measure: site-state} | plan.yaml:16:37 unknown-word",
        "code: cases, name: C | code: cases, name: C, sites: [{code: a, name: A, list: close, units: lang}] | plan.yaml:20:28 misplaced-key",
        "list: keep-closed | list: keep | plan.yaml:13:80 unknown-word",
        "list: keep-closed, |  | plan.yaml:13:9 missing-key",
        "units: [cong-vi, lang], |  | plan.yaml:13:9 missing-key",
        "[cong-vi, lang], aliases | [cong-vi, lng], aliases | plan.yaml:13:110 unknown-reference",
        "[cong-vi, lang], aliases | [cong-vi, viet-nam], aliases | plan.yaml:13:110 unit-outside",
        "code: kim-giang | code: to-lich | plan.yaml:14:16 duplicate-code",
        "code: kim-giang | code: kim giang# | plan.yaml:14:16 bad-code",
        "cong-vi], from: 2025-07-01 | cong-vi], from: 2025-06-01 | plan.yaml:14:107 dates-overlap",
        "unit: người, over: {units: max} | over: {units: last} | plan.yaml:17:63 unknown-word",
        "unit: người, over: {units: max} | over: {time: last} | plan.yaml:17:56 misplaced-key",
        "unit: người, over: {units: max} | over: {time: mean, units: max} | plan.yaml:17:56 misplaced-key + plan.yaml:17:62 unknown-word",
        "combine: reconcile, |  | plan.yaml:18:12 combine-missing",
        "combine: reconcile | combine: both | plan.yaml:18:86 unknown-word",
        "from: 2025-03-01 | from: 2025-02-28 | plan.yaml:18:245 dates-overlap",
        "from: 2024-03-01, until | from: 2025-03-01, until | plan.yaml:18:183 range-upside-down",
        "name: C} | name: C, combine: add} | plan.yaml:20:28 misplaced-key",
        "name: G, measure: distinct | name: G, measure: distinct, over: {units: min} | plan.yaml:21:55 part-not-summed",
        "numerator: groups | numerator: model | plan.yaml:21:55 wrong-part",
        "measure: share, | measure: share, combine: add, | plan.yaml:21:44 misplaced-key",
        "name: C} | name: C, calendar: {close: 25}} | plan.yaml:21:12 calendars-mixed",
        "measure: share, | measure: share, calendar: calendar, | plan.yaml:21:12 calendars-mixed",
        "{units: [cong-an]}], calendar: calendar | {units: [cong-an], calendar: calendar}] | plan.yaml:18:12 calendars-mixed",
        "{units: [cong-an]}], calendar | {units: [cong-an], calendar: decree-09}], calendar | plan.yaml:18:12 calendars-mixed",
      })
  void findsAMistakeWhereItStands(String sound, String mistaken, String finding) {
    assertThat(PLAN).contains(sound);
    String changed = PLAN.replace(sound, mistaken == null ? "" : mistaken);
    assertThat(Definition.findings(changed, UNITS)).containsExactly(finding.split(" \\+ "));
  }

  @Test
  void reportersOfTheirOwnCloseByTheirOwnCalendar() {
    String mixed =
        PLAN.replace(
                "reporters: [{level: ward}]\n",
                "reporters: [{level: ward}, {units: [cong-an], calendar: calendar}]\n")
            .replace("name: C}", "name: C, reporters: [{units: [cong-an]}]}")
            .replace("distinct}\n", "distinct, reporters: [{units: [cong-an]}]}\n")
            .replace("over: {units: max}", "reporters: {level: ward}")
            .replace("milestone}", "milestone, reporters: {level: ward}}");
    Plan read = Definition.usable(mixed, UNITS).plan();
    assertThat(read.indicators().get(read.indicator("cases")).calendar()).contains(Calendar.CIVIL);
    assertThat(read.indicators().get(read.indicator("share")).calendar()).contains(Calendar.CIVIL);
    assertThat(read.indicators().get(read.indicator("reached")).calendar()).isEmpty();
    assertThat(read.indicators().get(read.indicator("public-sites#to-lich")).calendar()).isEmpty();
  }

  @Test
  void twoWindowsAreNeverAdded() {
    String sum =
        PLAN.replace("name: C}", "name: C, calendar: calendar}")
                .replace("measure: share, numerator: groups, denominator: cases", "unit: vụ")
            + "checks: [{sum: cases, of: [share]}]\n";
    assertThat(Definition.findings(sum, UNITS)).containsExactly("plan.yaml:22:10 calendars-mixed");
  }
}

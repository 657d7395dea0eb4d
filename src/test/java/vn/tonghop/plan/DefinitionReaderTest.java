package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Checked;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.CheckRule;
import vn.tonghop.model.ColumnRole;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Due;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Months;
import vn.tonghop.model.NumberStyle;
import vn.tonghop.model.Plan;
import vn.tonghop.model.ReporterRule;
import vn.tonghop.model.Source;
import vn.tonghop.model.Target;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;

class DefinitionReaderTest {

  private static final String PLAN = Definition.resource("plan.yaml");
  private static final String UNITS = Definition.resource("units.yaml");
  private static final Definitions READ = Definition.usable(PLAN, UNITS);

  private final Plan plan = READ.plan();
  private final Units units = READ.units();

  @Test
  void readsTheSettings() {
    assertThat(plan.code()).isEqualTo("nam-tu-liem-2021");
    assertThat(plan.title().en()).isEqualTo("Social-evil prevention plan 2021");
    assertThat(plan.firstYear()).isEqualTo(2021).isEqualTo(plan.lastYear());
    assertThat(plan.unit()).isEqualTo("nam-tu-liem");
    assertThat(plan.reporters())
        .containsExactly(
            new ReporterRule.OfLevel("ward"), new ReporterRule.Listed(List.of("cong-an-quan")));
    assertThat(plan.frequency()).isEqualTo(Frequency.MONTH);
    assertThat(plan.calendar()).isEqualTo(Calendar.DECREE_09);
    assertThat(plan.due().workingDays()).isEqualTo(2);
    assertThat(plan.due().holidays())
        .hasSize(8)
        .contains(LocalDate.of(2021, 2, 16), LocalDate.of(2021, 4, 30));
    assertThat(plan.numbers()).isEqualTo(NumberStyle.VI);
    assertThat(plan.language()).isEqualTo(Lang.VI);
    assertThat(plan.cumulative()).isFalse();
    assertThat(plan.headings())
        .isEqualTo(
            Map.of(
                ColumnRole.VALUE,
                List.of("Kết quả thực hiện"),
                ColumnRole.NOTE,
                List.of("Ghi chú")));
    assertThat(plan.otherIndicators()).containsExactly("Số vụ cháy");
    assertThat(plan.formats()).containsExactly("txt", "md", "json", "csv");
  }

  @Test
  void readsTheIndicators() {
    assertThat(plan.indicators()).hasSize(10);
    Indicator rehab = plan.indicators().getFirst();
    assertThat(rehab.name().vi()).isEqualTo("Người nghiện đưa vào cai nghiện bắt buộc");
    assertThat(rehab.owner()).contains("ldtbxh");
    assertThat(rehab.reporters())
        .containsExactly(
            new ReporterRule.Listed(List.of("cong-an-quan")), new ReporterRule.OfLevel("ward"));
    assertThat(indicator("drug-users").carry()).isEqualTo(2);
    assertThat(indicator("absent").carry()).isEqualTo(1);
    assertThat(indicator("absent").aliases()).containsExactly("Đi khỏi nơi cư trú");
    assertThat(indicator("inspected").partOf()).contains("premises");
    assertThat(indicator("inspected-share").ratio())
        .contains(new Indicator.Ratio("inspected", "premises"));
    assertThat(indicator("area").decimals()).isEqualTo(2);
    assertThat(indicator("area").negatives()).isTrue();
    assertThat(indicator("remarks").measure()).isEqualTo(Measure.TEXT);
  }

  @Test
  void readsTheTargets() {
    assertThat(plan.targets())
        .extracting(target -> target.goal().code())
        .containsExactly("32", "8", "80%", "30-50", "<=0", "100%", "100%", "=-12.5");
    Target first = plan.targets().getFirst();
    assertThat(first.unit()).isEqualTo("nam-tu-liem");
    assertThat(first.shares())
        .containsExactly(
            Map.entry("phu-do", new BigDecimal("06")), Map.entry("00637", new BigDecimal("4")));
    assertThat(first.basis()).contains("KH 26");
    assertThat(first.pace()).isEqualTo(new Target.Pace.Linear(true));
    assertThat(first.source()).isEqualTo(Source.ofText("plan.yaml", 34, 5));
    Target second = plan.targets().get(1);
    assertThat(second.unit()).isEqualTo("phu-do");
    assertThat(second.period()).contains(Months.quarter(2021, 2));
    assertThat(second.pace()).isEqualTo(new Target.Pace.None());
    assertThat(plan.targets().get(2).eachUnit()).isTrue();
    assertThat(plan.targets().get(2).pace())
        .isEqualTo(
            new Target.Pace.Steps(
                Map.of(
                    Months.quarter(2021, 1), new BigDecimal("10"),
                    Months.half(2021, 1), new BigDecimal("40"),
                    Months.nineMonths(2021), new BigDecimal("70.5"))));
    assertThat(plan.targets().get(3).pace()).isEqualTo(new Target.Pace.Linear(false));
    assertThat(plan.targets().get(6).among()).containsExactly("phu-do", "00637");
    assertThat(plan.targets().getLast().mustEqual()).isTrue();
  }

  @Test
  void readsTheChecks() {
    assertThat(plan.checks())
        .containsExactly(
            new CheckRule.Sum(
                "drug-users", List.of("in-community", "absent"), Source.ofText("plan.yaml", 43, 5)),
            new CheckRule.NotAbove("inspected", "premises", Source.ofText("plan.yaml", 44, 5)),
            new CheckRule.Allocated("compulsory-rehab", Source.ofText("plan.yaml", 45, 5)));
  }

  @Test
  void readsTheUnitsAndOrdersSiblings() {
    assertThat(units.list())
        .extracting(Unit::code)
        .containsExactly("ha-noi", "nam-tu-liem", "00637", "phu-do", "cong-an-quan", "tu-liem");
    Unit ward = units.get(units.place("phu-do"));
    assertThat(ward.official()).contains("00632");
    assertThat(ward.name()).isEqualTo(new Label("Phường Phú Đô", "Phu Do Ward"));
    assertThat(ward.aliases()).containsExactly("P. Phú Đô", "Phú Đô");
    assertThat(ward.from()).contains(LocalDate.of(2013, 12, 27));
    assertThat(ward.until()).contains(LocalDate.of(2025, 6, 30));
    assertThat(ward.successors())
        .containsExactly(
            new Unit.Successor("tu-liem", java.util.Optional.of(new BigDecimal("0.75"))),
            new Unit.Successor("00637", java.util.Optional.of(new BigDecimal("0.25"))));
  }

  @Test
  void derivesTheKindFromTheNameUnlessItIsGiven() {
    assertThat(units.list())
        .extracting(Unit::kind)
        .containsExactly("thành phố", "quận", "phường", "phường", "công an", "phường");
  }

  @Test
  void takesUnitsFromThePlanOrFromABareList() {
    String bare = UNITS.replace("units:\n", "");
    assertThat(Definition.usable(PLAN, bare).units().size()).isEqualTo(6);
    assertThat(DefinitionReader.read(new YamlText("plan.yaml", PLAN + UNITS), Optional.empty()))
        .isInstanceOf(Checked.Usable.class);
  }

  @Test
  void takesPlansOfSeveralYears() {
    Definitions years = Definition.usable(PLAN.replace("year: 2021", "span: 2021..2022"), UNITS);
    assertThat(years.plan().lastYear()).isEqualTo(2022);
    Target.Pace.Steps steps = (Target.Pace.Steps) years.plan().targets().get(2).pace();
    assertThat(steps.percents())
        .containsKeys(Months.quarter(2021, 1), Months.quarter(2022, 1))
        .hasSize(5);
  }

  @Test
  void whatIsLeftOutHasItsDefault() {
    Plan small =
        Definition.usable(
                """
                version: 1
                plan: p
                title: T
                year: 2021
                unit: u
                reporters: u
                due:
                indicators: [{code: x, name: X}]
                """,
                "[{code: u, name: U, level: ward}]")
            .plan();
    assertThat(small.due()).isEqualTo(new Due(1, java.util.Set.of()));
    assertThat(small.calendar()).isEqualTo(Calendar.DECREE_09);
    assertThat(small.frequency()).isEqualTo(Frequency.MONTH);
    assertThat(small.numbers()).isEqualTo(NumberStyle.PLAIN);
    assertThat(small.formats()).containsExactly("txt");
    assertThat(small.indicators().getFirst().measure()).isEqualTo(Measure.FLOW);
    assertThat(small.targets()).isEmpty();
    assertThat(small.title()).isEqualTo(Label.same("T"));
  }

  @Test
  void goalsOfSeveralKindsKeepTheirSource() {
    assertThat(plan.targets().get(5).goal()).isEqualTo(new Goal.Coverage(new BigDecimal("100")));
    assertThat(plan.targets().get(5).source().row()).isEqualTo(39);
  }

  private Indicator indicator(String code) {
    return plan.indicators().get(plan.indicator(code));
  }
}

package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.model.CheckRule;
import vn.tonghop.model.Source;

class ChecksReaderTest {

  private static final String PLAN =
      """
      version: 1
      plan: p
      title: T
      year: 2024
      unit: d
      reporters: [{level: ward}]
      indicators:
        - {code: all, name: A, unit: vụ}
        - {code: x, name: B, unit: vụ}
        - {code: y, name: C, unit: vụ}
        - {code: men, name: D, unit: người}
        - {code: asked, name: E, measure: yes-no}
      checks:
        - {%s}
      """;

  private static final String UNITS =
      "[{code: d, name: D, level: district}, {code: a, name: A, level: ward, parent: d}]";

  private static final Source PLACE = Source.ofText("plan.yaml", 14, 5);

  private static CheckRule read(String check) {
    return Definition.usable(PLAN.formatted(check), UNITS).plan().checks().getFirst();
  }

  @Test
  void readsTheRulesOnParts() {
    List<String> parts = List.of("x", "y");
    assertThat(read("partition: all, of: [x, y]"))
        .isEqualTo(new CheckRule.Sum("all", parts, PLACE));
    assertThat(read("subset: all, of: [x, y]"))
        .isEqualTo(new CheckRule.Subset("all", parts, PLACE));
    assertThat(read("nested: all, of: [x, y]"))
        .isEqualTo(new CheckRule.Nested("all", parts, PLACE));
  }

  @Test
  void readsHowMuchAFigureMayChange() {
    assertThat(read("change: all, within: 300%"))
        .isEqualTo(new CheckRule.Change("all", new BigDecimal("300"), PLACE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'partition: all, of: [x, men]' | 30 unlike-units",
        "'sum: all, of: [x, men]' | 24 unlike-units",
        "'subset: all, of: [men]' | 24 unlike-units",
        "'nested: men, of: [x]' | 24 unlike-units",
        "'nested: all, of: [x, asked]' | 27 wrong-part",
        "'nested: all, of: [all]' | 24 wrong-part",
        "'subset: all, of: [x, x]' | 27 duplicate-code",
        "subset: all | 5 missing-key",
        "change: all | 5 missing-key",
        "change: all, within: 300 | 27 bad-number",
        "change: asked, within: 300% | 14 wrong-part",
        "'change: all, within: 300%, of: [x]' | 33 misplaced-key",
        "'subset: all, of: [x], limit: y' | 28 misplaced-key",
        "'subset: all, nested: x, of: [y]' | 19 misplaced-key",
        "change: alll, within: 300% | 14 unknown-reference",
      })
  void findsAMistakeWhereItStands(String check, String finding) {
    assertThat(Definition.findings(PLAN.formatted(check), UNITS))
        .containsExactly("plan.yaml:14:" + finding);
  }
}

package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CatalogueTest {

  @Test
  void codesAreUniqueKebabCase() {
    assertThat(Catalogue.entries())
        .extracting(Catalogue.Entry::code)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void aCodeIsTheNameOfItsRecord() {
    assertThat(Problem.code(PlanProblem.NotYaml.class)).isEqualTo("not-yaml");
    assertThat(Problem.code(RollupProblem.PeriodsDisagree.class)).isEqualTo("periods-disagree");
    assertThat(Problem.code(CellProblem.NotANumber.class)).isEqualTo("not-a-number");
  }

  @Test
  void everyKindHasASeverity() {
    assertThat(Catalogue.entries()).isNotEmpty().allMatch(entry -> entry.severity() != null);
  }
}

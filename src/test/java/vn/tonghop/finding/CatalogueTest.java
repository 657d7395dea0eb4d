package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
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
  void noRecordHidesTheCodeOfItsProblem() {
    assertThat(records(Problem.class))
        .isNotEmpty()
        .noneMatch(record ->
            Arrays.stream(record.getRecordComponents())
                .anyMatch(part -> List.of("code", "severity").contains(part.getName())));
  }

  private static List<Class<?>> records(Class<?> kind) {
    return kind.isRecord()
        ? List.of(kind)
        : Arrays.stream(kind.getPermittedSubclasses())
            .flatMap(below -> records(below).stream())
            .toList();
  }

  @Test
  void everyKindHasASeverity() {
    assertThat(Catalogue.entries()).isNotEmpty().allMatch(entry -> entry.severity() != null);
  }
}

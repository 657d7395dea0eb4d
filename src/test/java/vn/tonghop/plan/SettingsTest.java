package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.model.Comparison.Against;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Receipt;

class SettingsTest {

  private static final String PLAN =
      """
      version: 1
      plan: p
      title: T
      year: 2024
      previous: ../ha-noi-2023
      unit: d
      reporters: [{level: ward}]
      due: {working-days: 2, levels: {district: 4}, received: sidecar}
      report: {comparisons: [previous, last-year]}
      indicators: [{code: x, name: X}]
      """;

  private static final String UNITS =
      "[{code: d, name: D, level: district}, {code: w, name: W, level: ward, parent: d}]";

  @Test
  void readsWhatIsComparedWithWhat() {
    Plan plan = Definition.usable(PLAN, UNITS).plan();
    assertThat(plan.previous()).contains("../ha-noi-2023");
    assertThat(plan.comparisons()).containsExactly(Against.PREVIOUS, Against.LAST_YEAR);
    assertThat(plan.formats()).containsExactly("txt");
  }

  @Test
  void readsWhenEachLevelIsDueAndHowThatIsKnown() {
    Plan plan = Definition.usable(PLAN, UNITS).plan();
    assertThat(plan.due().levels()).isEqualTo(Map.of("district", 4));
    assertThat(plan.receiptBy()).contains(Receipt.By.SIDECAR);
    assertThat(Definition.usable(PLAN.replace("sidecar", "file-time"), UNITS).plan().receiptBy())
        .contains(Receipt.By.FILE_TIME);
  }

  @Test
  void nothingIsComparedOrJudgedUnlessThePlanSaysSo() {
    String bare = PLAN.replaceAll("(previous|due|report): .*\\n", "");
    Plan plan = Definition.usable(bare, UNITS).plan();
    assertThat(plan.previous()).isEmpty();
    assertThat(plan.comparisons()).isEmpty();
    assertThat(plan.receiptBy()).isEmpty();
    assertThat(plan.due().levels()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "district: 4 | district: 0 | plan.yaml:8:43 deadline-too-soon",
        "district: 4 | district: soon | plan.yaml:8:43 bad-number",
        "district: 4 | distrikt: 4 | plan.yaml:8:33 unknown-reference",
        "{district: 4} | 4 | plan.yaml:8:32 wrong-type",
        "sidecar | mail | plan.yaml:8:57 unknown-word",
        "last-year | base-year | plan.yaml:9:34 unknown-word",
      })
  void findsAMistakeWhereItStands(String sound, String mistaken, String finding) {
    assertThat(Definition.findings(PLAN.replace(sound, mistaken), UNITS)).containsExactly(finding);
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "../..", "x/../y", "2023", "../2023/", ".\\2023"})
  void anyOtherFolderMayBeTheEarlierWorkspace(String folder) {
    assertThat(Definition.usable(PLAN.replace("../ha-noi-2023", folder), UNITS).plan().previous())
        .contains(folder);
  }

  @Test
  void aFolderThatNoSystemHasIsRefused() {
    assertThat(Definition.findings(PLAN.replace("../ha-noi-2023", "\"a\\0b\""), UNITS))
        .containsExactly("plan.yaml:5:11 unsupported-yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/srv/2023", "C:/2023", "D:2023", "\\\\server\\x", "~/2023", ".", "x/.."})
  void theEarlierWorkspaceIsAnotherFolderNamedFromThisOne(String folder) {
    assertThat(Definition.findings(PLAN.replace("../ha-noi-2023", folder), UNITS))
        .containsExactly("plan.yaml:5:11 bad-folder");
  }
}

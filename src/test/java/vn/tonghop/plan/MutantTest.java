package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.finding.Catalogue;
import vn.tonghop.finding.Checked;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Definitions;

/// Whatever happens to a file of definitions, the answer is findings, never an exception.
class MutantTest {

  private static final List<String> FILES =
      List.of(
          Definition.resource("plan.yaml"),
          Definition.resource("units.yaml"),
          Definition.resource("mistakes.yaml"),
          Definition.resource("wrong-units.yaml"),
          PlanReferenceTest.planExample(),
          PlanReferenceTest.unitsExample(),
          IndicatorReaderTest.PLAN,
          IndicatorReaderTest.UNITS,
          DatedUnitsTest.PLAN,
          DatedUnitsTest.UNITS);

  private static final List<String> BITS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ":",
          ": ",
          "- ",
          "\n",
          "  ",
          "\t",
          "\"",
          "'",
          "&a ",
          "*a",
          "!!x ",
          "---\n",
          "%",
          ",",
          ".",
          "..",
          "-",
          "0",
          "999999999999999999999",
          "\u0000",
          "\ud800",
          "\u202e",
          "\\",
          "#",
          "|",
          "> ",
          "? ",
          "<<: ",
          "null",
          "~",
          "\"\\U0011ffff\"",
          "1990-01-01..2149-12-31",
          "-999999999-01-01",
          "units: ",
          "2025-01-01",
          ", until: 2024-12-31",
          "parent: phu-do, ");

  static IntStream seeds() {
    return IntStream.range(0, 600);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isReadOrRefusedButNeverThrows(int seed) {
    Random random = new Random(seed);
    int pair = 2 * random.nextInt(FILES.size() / 2);
    String plan = mutant(FILES.get(pair), random);
    String units = mutant(FILES.get(pair + 1), random);

    Checked<Definitions> read = Definition.read(plan, units);

    assertThat(read.findings().isEmpty()).isEqualTo(read instanceof Checked.Usable<Definitions>);
    for (Finding finding : read.findings()) {
      assertThat(Catalogue.wording(finding.problem()).message().vi()).isNotBlank();
      assertThat(finding.source().file()).isIn("plan.yaml", "units.yaml");
    }
  }

  private static String mutant(String text, Random random) {
    String changed = text;
    int changes = random.nextInt(4);
    for (int change = 0; change < changes; change++) {
      int at = random.nextInt(changed.length() + 1);
      changed =
          switch (random.nextInt(8)) {
            case 0 -> changed.substring(0, at);
            case 1 -> withoutSome(changed, at, random.nextInt(12));
            case 2 -> lines(changed, random, true);
            case 3 -> lines(changed, random, false);
            default -> changed.substring(0, at) + bit(random) + changed.substring(at);
          };
    }
    return changed;
  }

  private static String bit(Random random) {
    return BITS.get(random.nextInt(BITS.size()));
  }

  private static String withoutSome(String text, int at, int length) {
    return text.substring(0, at) + text.substring(Math.min(text.length(), at + length));
  }

  private static String lines(String text, Random random, boolean swap) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (lines.isEmpty()) {
      return text;
    }
    int from = random.nextInt(lines.size());
    int to = random.nextInt(lines.size());
    if (swap) {
      Collections.swap(lines, from, to);
    } else {
      lines.add(to, lines.get(from));
    }
    return String.join("\n", lines) + "\n";
  }
}

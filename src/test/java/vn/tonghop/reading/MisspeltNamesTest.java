package vn.tonghop.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.finding.Checked;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.NameProblem;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Unit;
import vn.tonghop.pipeline.Run;
import vn.tonghop.pipeline.Workspace;

/// The names of the wards of two districts as hurried people write them: what is the name but for
/// case, accents and the usual prefixes is taken; of everything else the unit is offered, and
/// nothing is taken.
class MisspeltNamesTest {

  private static final int EACH = 13;

  /// A spelling of a ward's name.
  record Spelling(String district, String code, String name, String written, boolean same) {}

  static Stream<Spelling> spellings() {
    Random random = new Random(20210615);
    List<Spelling> spellings = new ArrayList<>();
    for (String district : List.of("ba-dinh-2021", "nam-tu-liem-2021")) {
      for (Unit unit : definitions(district).units().list()) {
        if (unit.kind().equals("phường") && unit.successors().size() + 1 > 0 && isOld(unit)) {
          String rest = unit.name().vi().substring("Phường ".length());
          for (int kind = 0; kind < EACH; kind++) {
            spellings.add(spelling(district, unit, rest, kind, random));
          }
        }
      }
    }
    return spellings.stream();
  }

  private static boolean isOld(Unit unit) {
    return unit.existsOn(java.time.LocalDate.of(2021, 6, 1));
  }

  private static Spelling spelling(
      String district, Unit unit, String rest, int kind, Random random) {
    int at = 1 + random.nextInt(rest.length() - 2);
    String written =
        switch (kind) {
          case 0 -> unmarked(rest);
          case 1 -> "P." + rest;
          case 2 -> "UBND phường " + rest;
          case 3 -> rest.toUpperCase(java.util.Locale.ROOT).replace(' ', '\u00a0');
          case 4 -> "P " + unmarked(rest).toLowerCase(java.util.Locale.ROOT);
          case 5 -> " Phường  " + Normalizer.normalize(rest, Normalizer.Form.NFD) + " ";
          case 6 -> unit.official().orElseThrow() + " - " + unit.name().vi();
          case 7 -> unit.name().vi() + " (" + unit.official().orElseThrow() + ")";
          case 8 -> rest.substring(0, at) + rest.substring(at + 1);
          case 9 -> rest.substring(0, at) + "z" + rest.substring(at);
          case 10 ->
              rest.substring(0, at - 1)
                  + rest.charAt(at)
                  + rest.charAt(at - 1)
                  + rest.substring(at + 1);
          case 11 -> "Phường " + rest.substring(0, at) + "q" + rest.substring(at + 1);
          default -> rest.replaceFirst("[oôơOÔƠiI]", "0") + "4";
        };
    return new Spelling(district, unit.code(), unit.name().vi(), written, kind < 8);
  }

  private static String unmarked(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }

  private static Definitions definitions(String district) {
    Workspace workspace = Workspace.in(Path.of("samples", district)).orElseThrow();
    return switch (Run.define(workspace)) {
      case Checked.Usable<Definitions>(Definitions definitions, List<Finding> _) -> definitions;
      case Checked.Unusable<Definitions> _ -> throw new IllegalStateException(district);
    };
  }

  private static ReadFile read(Definitions definitions, String written) {
    String indicator = definitions.plan().indicators().getFirst().code();
    return new SubmissionReader(definitions.plan(), definitions.units())
        .read(
            "submissions/x.csv",
            List.of(
                Tables.table(
                    "Đơn vị|Kỳ|Chỉ tiêu|Kết quả", written + "|2021-06|" + indicator + "|1")));
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void isRightOrSuggested(Spelling spelling) {
    Definitions definitions = definitions(spelling.district());
    ReadFile read = read(definitions, spelling.written());

    if (read.segment().size() > 0) {
      assertThat(read.units().stream().map(unit -> definitions.units().get(unit).code()))
          .containsExactly(spelling.code());
      assertThat(spelling.same() || isEqual(spelling)).as(spelling.toString()).isTrue();
    } else {
      assertThat(spelling.same()).as(spelling.toString()).isFalse();
      assertThat(offered(read)).as(spelling + " " + read.findings()).isNotEmpty();
    }
  }

  private static boolean isEqual(Spelling spelling) {
    return Fold.loose(spelling.name())
        .endsWith(Fold.loose(spelling.written()).replace("phuong", ""));
  }

  private static List<String> offered(ReadFile read) {
    return read.findings().stream()
        .flatMap(finding ->
            switch (finding.problem()) {
              case NameProblem.UnknownUnit(String _, java.util.Optional<String> near) ->
                  near.stream();
              case NameProblem.AmbiguousName(String _, List<String> candidates) ->
                  candidates.stream();
              default -> Stream.empty();
            })
        .toList();
  }

  @Test
  void thereAreThreeHundredOfThem() {
    assertThat(spellings()).hasSizeGreaterThanOrEqualTo(300);
  }

  @Test
  void aNameThatFitsTwoWardsListsBoth() {
    ReadFile read = read(definitions("nam-tu-liem-2021"), "Mỹ Đình");

    assertThat(read.segment().size()).isZero();
    assertThat(offered(read)).contains("my-dinh-1", "my-dinh-2");
  }

  @Test
  void aCodeOfAnotherWardBesideANameIsNotTaken() {
    ReadFile read = read(definitions("ba-dinh-2021"), "00004 - Phường Phúc Xá");

    assertThat(read.segment().size()).isZero();
    assertThat(offered(read)).containsExactlyInAnyOrder("phuc-xa", "truc-bach");
  }

  @Test
  void aCodeWithoutItsZerosIsTakenAndTold() {
    ReadFile read = read(definitions("ba-dinh-2021"), "4");

    assertThat(read.segment().size()).isEqualTo(1);
    assertThat(read.findings())
        .extracting(finding -> finding.problem().code())
        .contains("code-without-zeros");
  }
}

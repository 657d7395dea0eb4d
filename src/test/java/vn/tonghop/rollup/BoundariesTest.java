package vn.tonghop.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.Part;
import vn.tonghop.model.ReporterRule;
import vn.tonghop.model.Total;
import vn.tonghop.model.Unit;

class BoundariesTest {

  private static final String END = "2021-06-30";
  private static final String START = "2021-07-01";

  private static Scene scene(Unit... wards) {
    List<Unit> all =
        Stream.concat(Stream.of(Given.unit("d", "district", "")), Stream.of(wards)).toList();
    return new Scene(Frequency.MONTH, all, Scene.INDICATORS, new ReporterRule.OfLevel("ward"));
  }

  private static Scene split() {
    return scene(
            Given.unit("old", "ward", "d", "", END, "left=0.35", "right=0.65"),
            Given.unit("left", "ward", "d", START, ""),
            Given.unit("right", "ward", "d", START, ""))
        .says("old 2021-01 flow 7", "left 2021-07 flow 2", "right 2021-07 flow 3");
  }

  @Test
  void whatAFormerUnitReportedIsSharedOutExactly() {
    Scene scene = split().on("2021-12-31");

    assertThat(scene.total("left", "flow", "2021")).isEqualTo("4.45");
    assertThat(scene.total("right", "flow", "2021")).isEqualTo("7.55");
    assertThat(scene.total("d", "flow", "2021")).isEqualTo("12");
    assertThat(scene.figure("old", "flow", "2021").total()).isEqualTo(new Total.NoData());
  }

  @Test
  void aRestatedFigureRestsOnAllReportsOfTheUnitsThatItCameFrom() {
    Scene scene = split().on("2021-12-31");

    assertThat(scene.figure("left", "flow", "2021-H1").reports()).isEqualTo(new Coverage(1, 6));
    assertThat(scene.figure("d", "flow", "2021-H1").reports()).isEqualTo(new Coverage(1, 6));
    assertThat(scene.parts("left", "flow", "2021-01"))
        .extracting(Part::unit, Part::role, Part::value)
        .containsExactly(tuple(scene.units.place("old"), Part.Role.ADDED, "7"));
  }

  @Test
  void whatNobodyCanShareOutStaysWithTheUnitAbove() {
    Scene scene = split().on("2021-01-31");

    assertThat(scene.total("d", "flow", "2021")).isEqualTo("12");
    assertThat(scene.total("old", "flow", "2021")).isEqualTo("7");
    assertThat(scene.figure("left", "flow", "2021").total()).isEqualTo(new Total.NoData());
    assertThat(scene.faults()).containsExactly("boundaries-unresolved");
  }

  @Test
  void aRenamedUnitIsTakenBackToItsOldName() {
    Scene scene =
        scene(
                Given.unit("old", "ward", "d", "", END, "new"),
                Given.unit("new", "ward", "d", START, ""))
            .says("old 2021-01 flow 7", "new 2021-07 flow 2")
            .on("2021-01-31");

    assertThat(scene.total("old", "flow", "2021")).isEqualTo("9");
    assertThat(scene.faults()).isEmpty();
  }

  @Test
  void unknownSharesAreTold() {
    Scene scene =
        scene(
                Given.unit("old", "ward", "d", "", END, "left", "right"),
                Given.unit("left", "ward", "d", START, ""),
                Given.unit("right", "ward", "d", START, ""))
            .says("old 2021-01 flow 7")
            .on("2021-12-31");

    assertThat(scene.total("d", "flow", "2021")).isEqualTo("7");
    assertThat(scene.faults()).containsExactly("boundaries-unresolved");
  }

  @Test
  void sharesAreRestatedInBothParts() {
    Scene scene = split().says("old 2021-01 whole 10").on("2021-12-31");

    assertThat(scene.total("left", "share", "2021-01")).isEqualTo("2.45/3.5");
    assertThat(scene.total("d", "share", "2021-01")).isEqualTo("7/10");
  }

  @Test
  void whatIsNoSumStaysAsReported() {
    Scene scene = split().says("old 2021-01 yes 1").on("2021-12-31");

    assertThat(scene.total("old", "yes", "2021-01")).isEqualTo("1/1");
    assertThat(scene.figure("left", "yes", "2021-01").total()).isEqualTo(new Total.NoData());
  }

  @Test
  void aUnitThatMovesIsCountedWhereItIsThatDay() {
    List<Unit> city =
        List.of(
            Given.unit("c", "city", ""),
            Given.unit("d", "district", "c"),
            Given.unit("e", "district", "c"),
            Given.unit("a", "ward", "d", "", END),
            Given.unit("a", "ward", "e", START, ""));
    Scene scene =
        new Scene(Frequency.MONTH, city, Scene.INDICATORS, new ReporterRule.OfLevel("ward"))
            .says("a 2021-01 flow 7", "a 2021-08 flow 2");

    assertThat(scene.total("d", "flow", "2021")).isEqualTo("7");
    scene =
        new Scene(Frequency.MONTH, city, Scene.INDICATORS, new ReporterRule.OfLevel("ward"))
            .says("a 2021-01 flow 7", "a 2021-08 flow 2")
            .on("2021-12-31");
    assertThat(scene.figure("d", "flow", "2021").total()).isEqualTo(new Total.NoData());
    assertThat(scene.total("e", "flow", "2021")).isEqualTo("9");
    assertThat(scene.total("c", "flow", "2021")).isEqualTo("9");
  }
}

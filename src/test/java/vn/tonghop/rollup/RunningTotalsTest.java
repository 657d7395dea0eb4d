package vn.tonghop.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Total;

class RunningTotalsTest {

  @Test
  void runningTotalsAreTakenApartAtBothEnds() {
    Scene scene =
        Scene.monthly().says("a 2021-03 flow +10", "a 2021-06 flow +25", "a 2021-05 flow +20");

    assertThat(scene.total("a", "flow", "2021-H1")).isEqualTo("25");
    assertThat(scene.total("a", "flow", "2021-Q2")).isEqualTo("15");
    assertThat(scene.total("a", "flow", "2021-06")).isEqualTo("5");
  }

  @Test
  void aRunningTotalWithoutTheOneBeforeIsMissing() {
    Scene scene = Scene.monthly().says("a 2021-03 flow +10", "a 2021-05 flow +20");

    assertThat(scene.figure("a", "flow", "2021-05").total()).isEqualTo(new Total.NoData());
    assertThat(scene.figure("a", "flow", "2021-05").reports()).isEqualTo(new Coverage(0, 1));
    assertThat(scene.figure("a", "flow", "2021-Q2").total()).isEqualTo(new Total.NoData());
  }

  @Test
  void aRunningTotalThatFallsDoesNotCount() {
    Scene scene = Scene.monthly().says("a 2021-01 flow +10", "a 2021-02 flow +8");

    assertThat(scene.figure("a", "flow", "2021-02").total()).isEqualTo(new Total.NoData());
    assertThat(scene.rollUp().faults().findings())
        .extracting(finding -> finding.problem().code())
        .containsExactly("cumulative-falls");
  }

  @Test
  void aMonthOfItsOwnAfterARunningTotalIsAdded() {
    Scene scene = Scene.monthly().says("a 2021-01 flow +10", "a 2021-02 flow 3");

    assertThat(scene.total("a", "flow", "2021-02")).isEqualTo("3");
    scene = Scene.monthly().says("a 2021-02 flow +10", "a 2021-03 flow 3");
    assertThat(scene.total("a", "flow", "2021-Q1")).isEqualTo("13");
  }

  @Test
  void nothingIsTakenOffByARunningTotalThatFell() {
    Scene scene =
        Scene.monthly().says("a 2021-01 flow +10", "a 2021-02 flow +8", "a 2021-03 flow +12");

    assertThat(scene.figure("a", "flow", "2021-03").total()).isEqualTo(new Total.NoData());
    assertThat(scene.total("a", "flow", "2021-Q1")).isEqualTo("12");
  }

  @Test
  void whatFellIsNoMeasureForTheNextOne() {
    Scene scene =
        Scene.monthly().says("a 2021-01 flow +10", "a 2021-02 flow +8", "a 2021-03 flow +9");

    assertThat(scene.figure("a", "flow", "2021-Q1").total()).isEqualTo(new Total.NoData());
  }

  @Test
  void aFallInTheMiddleOfASpanIsTold() {
    Scene scene =
        Scene.monthly().says("a 2021-01 flow +10", "a 2021-02 flow +8", "a 2021-03 flow +12");

    assertThat(scene.total("a", "flow", "2021-Q1")).isEqualTo("12");
    assertThat(scene.rollUp().faults().findings())
        .extracting(finding -> finding.problem().code())
        .containsExactly("cumulative-falls");
  }
}

package vn.tonghop.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnitsTest {

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  static Unit unit(String code, String level, String parent) {
    return new Unit(
        code,
        Optional.empty(),
        Label.same(code),
        "",
        level,
        Optional.of(parent).filter(above -> !above.isEmpty()),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static List<Integer> children(Units units, int place) {
    List<Integer> children = new ArrayList<>();
    units.forEachChild(place, children::add);
    return children;
  }

  @Test
  void parentsComeFirstAndSiblingsKeepTheirOrder() {
    Units units =
        Units.of(
            List.of(
                unit("kim-ma", "ward", "ba-dinh"),
                unit("tay-ho", "district", "ha-noi"),
                unit("ha-noi", "city", ""),
                unit("cong-vi", "ward", "ba-dinh"),
                unit("ba-dinh", "district", "ha-noi")));

    assertThat(units.list().stream().map(Unit::code))
        .containsExactly("ha-noi", "tay-ho", "ba-dinh", "kim-ma", "cong-vi");
    assertThat(children(units, 0)).containsExactly(1, 2);
    assertThat(units.parent(0)).isEqualTo(-1);
    assertThat(units.hasChildren(units.place("tay-ho"))).isFalse();
  }

  @Test
  void whatIsNoTreeIsRefused() {
    assertThatThrownBy(() -> Units.of(List.of(unit("a", "x", ""), unit("a", "x", ""))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Units.of(List.of(unit("a", "x", "nowhere"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Units.of(List.of(unit("a", "x", "b"), unit("b", "x", "a"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCodeThatNobodyHasIsNotFound() {
    Units units = Units.of(List.of(unit("ha-noi", "city", "")));

    assertThat(units.find("ha-noi")).hasValue(0);
    assertThat(units.find("hue")).isEmpty();
    assertThatThrownBy(() -> units.place("hue")).hasMessageContaining("hue");
  }

  /// Each unit hangs below an earlier one or is a root; then all are shuffled.
  private static List<Unit> forest(Random random) {
    List<Unit> units = new ArrayList<>();
    for (int index = 0; index < random.nextInt(1, 40); index++) {
      boolean root = index == 0 || random.nextInt(10) == 0;
      units.add(unit("u" + index, "x", root ? "" : "u" + random.nextInt(index)));
    }
    Collections.shuffle(units, random);
    return units;
  }

  private static Set<Integer> above(Units units, int place) {
    Set<Integer> above = new HashSet<>();
    for (int at = place; at >= 0; at = units.parent(at)) {
      above.add(at);
    }
    return above;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aSubtreeIsARunOfPlaces(long seed) {
    List<Unit> given = forest(new Random(seed));

    Units units = Units.of(given);

    assertThat(units.list()).containsExactlyInAnyOrderElementsOf(given);
    for (int place = 0; place < units.size(); place++) {
      Set<Integer> above = above(units, place);
      for (int other = 0; other < units.size(); other++) {
        assertThat(units.within(place, other)).isEqualTo(above.contains(other));
      }
      int parent = place;
      assertThat(children(units, place))
          .containsExactlyElementsOf(
              IntStream.range(0, units.size())
                  .filter(child -> units.parent(child) == parent)
                  .boxed()
                  .toList());
    }
  }
}

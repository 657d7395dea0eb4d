package vn.tonghop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TerritoryTest {

  private static final LocalDate BEFORE = LocalDate.of(2025, 6, 1);
  private static final LocalDate NOW = LocalDate.of(2025, 8, 1);

  private static Unit former(String code, String parent, Unit.Successor... successors) {
    LocalDate end = LocalDate.of(2025, 6, 30);
    return unit(code, parent, Optional.empty(), Optional.of(end), List.of(successors));
  }

  private static Unit created(String code, String parent) {
    LocalDate start = LocalDate.of(2025, 7, 1);
    return unit(code, parent, Optional.of(start), Optional.empty(), List.of());
  }

  private static Unit lasting(String code, String parent) {
    return unit(code, parent, Optional.empty(), Optional.empty(), List.of());
  }

  private static Unit unit(
      String code,
      String parent,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      List<Unit.Successor> successors) {
    return new Unit(
        code,
        Optional.empty(),
        Label.same(code),
        "",
        parent.isEmpty() ? "city" : "ward",
        Optional.of(parent).filter(above -> !above.isEmpty()),
        List.of(),
        from,
        until,
        successors);
  }

  private static Unit.Successor to(String code, String share) {
    return new Unit.Successor(code, Optional.of(new BigDecimal(share)));
  }

  private static Unit.Successor to(String code) {
    return new Unit.Successor(code, Optional.empty());
  }

  private static Units units(Unit... units) {
    return Units.of(Stream.concat(Stream.of(lasting("city", "")), Stream.of(units)).toList());
  }

  private static boolean same(Units units, String code) {
    return Territory.of(units).same(units.place(code), BEFORE, NOW);
  }

  private static List<String> restated(Units units, String code, LocalDate day) {
    return Territory.of(units).restated(units.place(code), day).stream()
        .map(share ->
            units.get(share.unit()).code()
                + " "
                + share.share()
                + (share.assigned() ? "" : " unassigned"))
        .toList();
  }

  @Test
  void aUnitThatTakesAnotherInChangesAndTheCityDoesNot() {
    Units units = units(lasting("a", "city"), former("b", "city", to("a")), lasting("c", "city"));

    assertThat(same(units, "a")).isFalse();
    assertThat(same(units, "b")).isFalse();
    assertThat(same(units, "c")).isTrue();
    assertThat(same(units, "city")).isTrue();
    assertThat(Territory.of(units).same(units.place("a"), BEFORE, BEFORE)).isTrue();
  }

  @Test
  void unitsThatExchangeAWardBothChange() {
    Units units =
        units(
            lasting("d", "city"),
            lasting("e", "city"),
            lasting("x", "d"),
            lasting("y", "e"),
            former("a", "d", to("z")),
            created("z", "e"));

    assertThat(same(units, "d")).isFalse();
    assertThat(same(units, "e")).isFalse();
    assertThat(same(units, "x")).isTrue();
    assertThat(same(units, "city")).isTrue();
  }

  @Test
  void whatIsSplitWithinADistrictLeavesTheDistrictAsItWas() {
    Units units =
        units(
            lasting("d", "city"),
            former("a", "d", to("b"), to("c")),
            created("b", "d"),
            created("c", "d"));

    assertThat(same(units, "d")).isTrue();
  }

  @Test
  void aUnitThatOnlyMovesStaysItself() {
    Units units =
        units(lasting("d", "city"), lasting("x", "d"), former("a", "d"), created("a", "city"));

    assertThat(same(units, "a")).isTrue();
    assertThat(same(units, "d")).isFalse();
    assertThat(same(units, "city")).isTrue();
  }

  @Test
  void whatEndsWithoutASuccessorStaysInTheUnitAboveIt() {
    Units units = units(lasting("a", "city"), former("b", "city"));

    assertThat(same(units, "city")).isTrue();
    assertThat(same(units, "a")).isTrue();
  }

  @Test
  void sharesMultiplyAlongAChain() {
    Unit middle =
        unit(
            "m",
            "city",
            Optional.of(LocalDate.of(2025, 7, 1)),
            Optional.of(LocalDate.of(2025, 7, 15)),
            List.of(to("x", "0.25"), to("y", "0.75")));
    Unit x = unit("x", "city", Optional.of(LocalDate.of(2025, 7, 16)), Optional.empty(), List.of());
    Unit y = unit("y", "city", Optional.of(LocalDate.of(2025, 7, 16)), Optional.empty(), List.of());
    Units units =
        units(
            former("a", "city", to("m", "0.4"), to("b", "0.6")),
            created("b", "city"),
            middle,
            x,
            y);

    assertThat(restated(units, "a", NOW)).containsExactly("x 0.100", "y 0.300", "b 0.6");
    assertThat(restated(units, "a", BEFORE)).containsExactly("a 1");
  }

  @Test
  void onlyARenameLeadsBackwards() {
    Units units =
        units(
            former("a", "city", to("b")),
            created("b", "city"),
            former("c", "city", to("e")),
            former("d", "city", to("e")),
            created("e", "city"));

    assertThat(restated(units, "b", BEFORE)).containsExactly("a 1");
    assertThat(restated(units, "e", BEFORE)).containsExactly("city 1 unassigned");
  }

  @Test
  void theUnknownPartOfAChainStaysAboveWhereItEnds() {
    Units units =
        units(former("a", "city", to("b"), to("c")), created("b", "city"), created("c", "city"));

    assertThat(restated(units, "a", NOW)).containsExactly("city 1 unassigned");
  }
}

package vn.tonghop.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.model.Units;

class UnitNamesTest {

  private static final UnitNames NAMES = new UnitNames(Tables.UNITS);

  private static String code(UnitNames names, Units units, String written) {
    return switch (names.find(written)) {
      case Match.One(int place) -> units.get(place).code();
      case Match.Several(List<Integer> places) -> names.codes(places).toString();
      case Match.None _, Match.Other _ -> "";
    };
  }

  @ParameterizedTest
  @CsvSource({
    "phuc-xa,phuc-xa",
    "PHUC-XA,phuc-xa",
    "00001,phuc-xa",
    "Phường Phúc Xá,phuc-xa",
    "PHƯỜNG PHÚC XÁ,phuc-xa",
    "P. Phúc Xá,phuc-xa",
    "P.Phúc Xá,phuc-xa",
    "P Phúc Xá,phuc-xa",
    "phuc xa,phuc-xa",
    "UBND phường Phúc Xá,phuc-xa",
    "Ủy ban nhân dân phường Phúc Xá,phuc-xa",
    "Uỷ ban nhân dân P. Phúc Xá,phuc-xa",
    "Công an phường Phúc Xá,phuc-xa",
    "Xã Phúc Xá,phuc-xa",
    "W16,cong-vi",
    "Quán Thánh,quan-thanh",
    "Quan Thanh,quan-thanh",
    "P. Quán Thánh,quan-thanh",
    "Quận Ba Đình,ba-dinh",
    "Q. Ba Đình,ba-dinh",
    "UBND Quận Ba Đình,ba-dinh",
    "Ba Đình,ba-dinh",
    "Công an quận Ba Đình,cong-an-quan",
    "CÔNG AN QUẬN BA ĐÌNH,cong-an-quan"
  })
  void knowsAUnitByItsNames(String written, String unit) {
    assertThat(code(NAMES, Tables.UNITS, written)).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Phường",
        "Phúc",
        "Phúc Xáa",
        "Quận Phúc Xá",
        "Phường Ba Đình",
        "Công an",
        "3"
      })
  void takesNothingElse(String written) {
    assertThat(code(NAMES, Tables.UNITS, written)).isEmpty();
  }

  @Test
  void readsCodesThatLostTheirZeros() {
    assertThat(code(NAMES, Tables.UNITS, "16")).isEqualTo("cong-vi");
    assertThat(code(NAMES, Tables.UNITS, "1")).isEqualTo("[ba-dinh, phuc-xa]");
  }

  @Test
  void takesTheRightAccentsBeforeTheSameLetters() {
    Units units =
        Units.of(
            List.of(
                Tables.unit("luong-1", "", "Phường Phú Lương", "phường", "ward", ""),
                Tables.unit("luong-2", "", "Phường Phú Lượng", "phường", "ward", ""),
                Tables.unit("hoa", "", "Phường Trung Hòa", "phường", "ward", "")));
    UnitNames names = new UnitNames(units);

    assertThat(code(names, units, "P. Phú Lượng")).isEqualTo("luong-2");
    assertThat(code(names, units, "phú lương")).isEqualTo("luong-1");
    assertThat(code(names, units, "Phu Luong")).isEqualTo("[luong-1, luong-2]");
    assertThat(code(names, units, "Trung Hoà")).isEqualTo("hoa");
  }

  @Test
  void tellsUnitsOfOneNameApartByTheirKind() {
    Units units =
        Units.of(
            List.of(
                Tables.unit("q", "", "Quận Hoàng Mai", "quận", "district", ""),
                Tables.unit("p", "", "Phường Hoàng Mai", "phường", "ward", "q"),
                Tables.unit("p1", "", "Phường 1", "phường", "ward", "q"),
                Tables.unit("ca", "", "Công an phường Hoàng Mai", "công an", "agency", "q")));
    UnitNames names = new UnitNames(units);

    assertThat(code(names, units, "Q.Hoàng Mai")).isEqualTo("q");
    assertThat(code(names, units, "UBND P. Hoàng Mai")).isEqualTo("p");
    assertThat(code(names, units, "Công an phường Hoàng Mai")).isEqualTo("ca");
    assertThat(code(names, units, "Hoàng Mai")).isEqualTo("[q, p]");
    assertThat(code(names, units, "P1")).isEqualTo("p1");
    assertThat(code(names, units, "Phường 01")).isEqualTo("p1");
  }
}

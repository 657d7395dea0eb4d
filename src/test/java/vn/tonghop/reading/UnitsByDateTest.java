package vn.tonghop.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.reading.Tables.findings;
import static vn.tonghop.reading.Tables.table;
import static vn.tonghop.reading.Tables.titled;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.NameProblem;
import vn.tonghop.model.Dated;
import vn.tonghop.model.Label;
import vn.tonghop.model.Table;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;
import vn.tonghop.model.Validity;

/// The wards of Hà Nội around 1 July 2025: 00634 was Đại Mỗ and became Tây Mỗ, and another ward is
/// called Đại Mỗ since.
class UnitsByDateTest {

  private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
  private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);

  private static final Units UNITS =
      Units.of(
          List.of(
              Tables.unit("ha-noi", "01", "Thành phố Hà Nội", "thành phố", "city", ""),
              unit("nam-tu-liem", "019", "Quận Nam Từ Liêm", "ha-noi", Optional.of(LAST)),
              unit("dai-mo-cu", "00634", "Phường Đại Mỗ", "nam-tu-liem", Optional.of(LAST)),
              unit("trung-van", "00637", "Phường Trung Văn", "nam-tu-liem", Optional.of(LAST)),
              unit("tay-mo", "00634", "Phường Tây Mỗ", "ha-noi", Optional.empty()),
              unit("dai-mo", "00622", "Phường Đại Mỗ", "ha-noi", Optional.empty()),
              renamed()));

  private static Unit unit(
      String code, String official, String name, String parent, Optional<LocalDate> until) {
    return new Unit(
        code,
        Optional.of(official),
        Label.same(name),
        "",
        "ward",
        Optional.of(parent),
        List.of(),
        until.isPresent() ? Optional.empty() : Optional.of(FIRST),
        until,
        code.equals("trung-van")
            ? List.of(new Unit.Successor("dai-mo", Optional.of(BigDecimal.ONE)))
            : List.of());
  }

  /// Called Ngã Tư Sở until the end of 2024.
  private static Unit renamed() {
    return new Unit(
        "thinh-quang",
        Optional.of("00235"),
        Label.same("Phường Thịnh Quang"),
        "phường",
        "ward",
        Optional.of("ha-noi"),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(
            new Dated<>(
                Label.same("Phường Ngã Tư Sở"),
                new Validity(Optional.empty(), Optional.of(LocalDate.of(2024, 12, 31))))),
        List.of(),
        new TreeMap<>());
  }

  private static ReadFile read(Units units, String file, Table... tables) {
    return SubmissionReader.ofAnyYear(Tables.PLAN, units).read(file, List.of(tables));
  }

  private static List<String> units(ReadFile read) {
    List<String> found = new ArrayList<>();
    for (int claim = 0; claim < read.segment().size(); claim++) {
      found.add(UNITS.get(read.segment().unit(claim)).code());
    }
    return found;
  }

  @Test
  void findsCodesAndNamesByTheDayOnWhichThePeriodCloses() {
    ReadFile read =
        read(
            UNITS,
            "submissions/a.csv",
            table(
                "unit|period|indicator|value",
                "00634|2024-06|rehab|1",
                "00634|2026-06|rehab|2",
                "Phường Đại Mỗ|2024-06|rehab|3",
                "Đại Mỗ|2026-06|rehab|4",
                "634|2025-07|rehab|5",
                "Ngã Tư Sở|2024-06|rehab|6",
                "Thịnh Quang|2025-03|rehab|7"));

    assertThat(findings(read)).containsExactly("code-without-zeros :6:1");
    assertThat(units(read))
        .containsExactly(
            "dai-mo-cu", "tay-mo", "dai-mo-cu", "dai-mo", "tay-mo", "thinh-quang", "thinh-quang");
  }

  @Test
  void wantsCodeAndNameOfOneUnitAtOneTime() {
    ReadFile read =
        read(
            UNITS,
            "submissions/a.csv",
            table(
                "Mã đơn vị|Tên đơn vị|period|indicator|value",
                "00634|Phường Đại Mỗ|2024-06|rehab|1",
                "00634|Phường Đại Mỗ|2026-06|rehab|2"));

    assertThat(units(read)).containsExactly("dai-mo-cu");
    assertThat(findings(read)).containsExactly("names-disagree :3:2");
  }

  @Test
  void saysUntilAndSinceWhenAUnitHasAName() {
    ReadFile read =
        read(
            UNITS,
            "submissions/a.csv",
            table(
                "unit|period|indicator|value",
                "Phường Trung Văn|2026-06|rehab|1",
                "00637|2026-06|rehab|1",
                "Tây Mỗ|2024-06|rehab|2",
                "Ngã Tư Sở|2025-06|rehab|3"));

    assertThat(units(read)).isEmpty();
    assertThat(read.findings().stream().map(finding -> finding.problem()))
        .containsExactly(
            outOfTime("Phường Trung Văn", "2026-06-14", "2025-06-30", "", "Phường Đại Mỗ (00622)"),
            outOfTime("00637", "2026-06-14", "2025-06-30", "", "Phường Đại Mỗ (00622)"),
            outOfTime("Tây Mỗ", "2024-06-14", "", "2025-07-01", ""),
            outOfTime("Ngã Tư Sở", "2025-06-14", "2024-12-31", "", "Phường Thịnh Quang (00235)"));
  }

  private static NameProblem outOfTime(
      String written, String closing, String until, String since, String instead) {
    return new NameProblem.UnitOutOfTime(
        written,
        LocalDate.parse(closing),
        Optional.of(until).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        Optional.of(since).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        instead.isEmpty() ? List.of() : List.of(instead));
  }

  @Test
  void takesAUnitsOwnCodeAtAnyTime() {
    ReadFile read =
        read(
            UNITS,
            "submissions/a.csv",
            table("unit|name of unit|period|indicator|value", "trung-van||2026-06|rehab|1"));

    assertThat(units(read)).containsExactly("trung-van");
  }

  @Test
  void takesANameThatHeldAtTheStartOfThePeriod() {
    ReadFile read =
        read(
            UNITS,
            "submissions/a.csv",
            table("unit|period|indicator|value", "Trung Văn|2025-07|rehab|1"));

    assertThat(findings(read)).isEmpty();
    assertThat(units(read)).containsExactly("trung-van");
  }

  @Test
  void readsPathsAndTitlesByTheirPeriod() {
    Table form = table("Chỉ tiêu|Kết quả", "rehab|3");

    assertThat(units(read(UNITS, "submissions/2024-06/00634.csv", form)))
        .containsExactly("dai-mo-cu");
    assertThat(units(read(UNITS, "submissions/2026-06/00634.csv", form))).containsExactly("tay-mo");
    assertThat(
            units(
                read(
                    UNITS,
                    "submissions/2025/00634.csv",
                    titled(1, "BÁO CÁO THÁNG 3 NĂM 2025|", "Chỉ tiêu|Kết quả", "rehab|3"))))
        .containsExactly("dai-mo-cu");
    assertThat(
            units(
                read(
                    UNITS,
                    "submissions/2026-06/x.csv",
                    titled(1, "Đơn vị: Phường Đại Mỗ|", "Chỉ tiêu|Kết quả", "rehab|3"))))
        .containsExactly("dai-mo");
    assertThat(
            findings(
                read(
                    UNITS,
                    "submissions/2026-06/x.csv",
                    titled(1, "Đơn vị: Phường Trung Văn|", "Chỉ tiêu|Kết quả", "rehab|3"))))
        .containsExactly("unit-out-of-time :1:1");
  }

  @Test
  void findsThePlaceOfAUnitThatMoved() {
    Unit ward = Tables.unit("w", "00001", "Phường An", "phường", "ward", "q");
    Units units =
        Units.of(
            List.of(
                Tables.unit("tp", "", "Thành phố Thử", "thành phố", "city", ""),
                Tables.unit("q", "", "Quận Thử", "quận", "district", "tp"),
                placed(ward, "q", Optional.empty(), Optional.of(LAST)),
                placed(ward, "tp", Optional.of(FIRST), Optional.empty())));
    ReadFile read =
        read(
            units,
            "submissions/w.csv",
            table("unit|period|indicator|value", "An|2025-03|rehab|1", "w|2025-09|rehab|2"),
            table("period|indicator|value", "2025-03|rehab|1", "2025-09|rehab|2"));

    assertThat(findings(read)).isEmpty();
    assertThat(units.places("w")).hasSize(2);
    assertThat(
            List.of(
                read.segment().unit(0),
                read.segment().unit(1),
                read.segment().unit(2),
                read.segment().unit(3)))
        .containsExactly(2, 3, 2, 3);
  }

  private static Unit placed(
      Unit unit, String parent, Optional<LocalDate> from, Optional<LocalDate> until) {
    return new Unit(
        unit.code(),
        unit.official(),
        unit.name(),
        unit.kind(),
        unit.level(),
        Optional.of(parent),
        List.of(),
        from,
        until,
        List.of());
  }
}

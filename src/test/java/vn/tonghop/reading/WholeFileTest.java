package vn.tonghop.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.reading.Tables.claims;
import static vn.tonghop.reading.Tables.findings;
import static vn.tonghop.reading.Tables.read;
import static vn.tonghop.reading.Tables.table;
import static vn.tonghop.reading.Tables.titled;

import org.junit.jupiter.api.Test;
import vn.tonghop.model.Table;

class WholeFileTest {

  @Test
  void readsLabelsInTheTitleBlock() {
    ReadFile read =
        read(
            "submissions/x.csv",
            titled(
                3,
                "Đơn vị báo cáo:|Phường Phúc Xá",
                "Kỳ báo cáo: 2021-06|",
                "Lần gửi: 2|",
                "Chỉ tiêu|Số lượng",
                "rehab|3"));

    assertThat(claims(read)).containsExactly("phuc-xa 2021-06 rehab 3");
    assertThat(read.segment().revision()).isEqualTo(2);
  }

  @Test
  void doesNotGuessBetweenTwoValueColumns() {
    ReadFile read = read(table("Chỉ tiêu|Kết quả|Thực hiện", "rehab|3|4"));

    assertThat(read.rejected()).isTrue();
    assertThat(findings(read)).containsExactly("two-value-columns :1:3");
  }

  @Test
  void saysWhichHeadsItSawWhereNoneHoldsValues() {
    ReadFile read = read(table("Chỉ tiêu|Kế hoạch|Tỷ lệ", "rehab|3|4"));

    assertThat(read.rejected()).isTrue();
    assertThat(findings(read)).containsExactly("no-value-column :1:1");
    assertThat(read.units()).hasSize(1);
    assertThat(read.periods()).hasSize(1);
  }

  @Test
  void refusesAFileOfNoKnownPeriodOrUnit() {
    assertThat(findings(read("submissions/phuc-xa.csv", table("Chỉ tiêu|Kết quả", "rehab|3"))))
        .containsExactly("no-period :1:1");
    assertThat(findings(read("submissions/2021-06/x.csv", table("Chỉ tiêu|Kết quả", "rehab|3"))))
        .containsExactly("no-unit :1:1");
    assertThat(
            findings(read("submissions/2020-06/phuc-xa.csv", table("Chỉ tiêu|Kết quả", "rehab|3"))))
        .containsExactly("unknown-period ");
    assertThat(
            findings(
                read(
                    "submissions/2021-06/x.csv",
                    titled(1, "Đơn vị: Phường Phúc Xạ Xa|", "Chỉ tiêu|Kết quả", "rehab|3"))))
        .containsExactly("unknown-unit :1:1");
  }

  @Test
  void refusesAFileWhosePlacesDisagree() {
    ReadFile byTitle = read(titled(1, "Kỳ báo cáo: 2021-05|", "Chỉ tiêu|Kết quả", "rehab|3"));
    ReadFile byCell = read(table("unit|indicator|value", "phuc-xa|rehab|3", "cong-vi|rehab|4"));
    ReadFile byPeriod = read(table("period|indicator|value", "2021-05|rehab|3"));

    assertThat(findings(byTitle)).containsExactly("places-disagree :1:1");
    assertThat(findings(byCell)).containsExactly("places-disagree :3:1");
    assertThat(findings(byPeriod)).containsExactly("places-disagree :2:1");
    assertThat(byCell.rejected()).isTrue();
    assertThat(byCell.segment().size()).isZero();
    assertThat(byCell.units()).isNotEmpty();
  }

  @Test
  void refusesARowOfAnUnknownPeriod() {
    ReadFile read =
        read(
            "submissions/phuc-xa.csv",
            table(
                "period|indicator|value", "2021-13|rehab|3", "2022-01|rehab|3", "2021-01|rehab|3"));

    assertThat(findings(read)).containsExactly("unknown-period :2:1", "unknown-period :3:1");
    assertThat(claims(read)).containsExactly("phuc-xa 2021-01 rehab 3");
  }

  @Test
  void readsTheRevisionFromAColumnIfItIsOneForTheFile() {
    assertThat(
            read(table("indicator|value|revision", "rehab|3|2", "inspections|4|2"))
                .segment()
                .revision())
        .isEqualTo(2);
    assertThat(findings(read(table("indicator|value|revision", "rehab|3|2", "inspections|4|3"))))
        .containsExactly("places-disagree :2:3");
  }

  @Test
  void hasNothingToSayOfAFileWithoutTables() {
    ReadFile read = read();

    assertThat(read.rejected()).isTrue();
    assertThat(read.findings()).isEmpty();
    assertThat(read.units()).hasSize(1);
  }

  @Test
  void putsATableWithoutTitleUnderWhatTheOthersAgreeOn() {
    Table first = titled(2, "Đơn vị: Phúc Xá|", "Kỳ: 2021-06|", "Chỉ tiêu|Kết quả", "rehab|3");
    Table other = titled(1, "Đơn vị: Cống Vị|", "Chỉ tiêu|Kết quả", "addicts|9");
    Table silent = table("Chỉ tiêu|Kết quả", "inspections|4");

    assertThat(claims(read("submissions/x.csv", first, silent)))
        .containsExactly("phuc-xa 2021-06 rehab 3", "phuc-xa 2021-06 inspections 4");
    assertThat(findings(read("submissions/x.csv", first, other, silent)))
        .containsExactly("no-unit :1:1");
  }

  @Test
  void refusesPersonalDataBeforeAnythingElseAndSaysWhoseFileItIs() {
    ReadFile read =
        read(
            "submissions/2021-06/x.csv",
            table("Đơn vị|Họ và tên|rehab", "Cống Vị|bí mật|12O", "Phúc Xá|bí mật|1"));

    assertThat(findings(read)).containsExactly("personal-data :1:2");
    assertThat(read.units()).hasSize(2);
    assertThat(read.periods()).hasSize(1);
  }
}

package vn.tonghop.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.reading.Tables.findings;
import static vn.tonghop.reading.Tables.read;
import static vn.tonghop.reading.Tables.table;
import static vn.tonghop.reading.Tables.titled;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Catalogue;
import vn.tonghop.finding.TableProblem;
import vn.tonghop.model.Lang;

class PersonalDataTest {

  @ParameterizedTest
  @CsvSource({
    "Họ và tên,NAME",
    "HỌ TÊN,NAME",
    "Họ tên người nghiện,NAME",
    "Full name,NAME",
    "Ngày sinh,BIRTH_DATE",
    "Năm sinh,BIRTH_DATE",
    "Date of birth,BIRTH_DATE",
    "CCCD,ID_NUMBER",
    "Số CMND,ID_NUMBER",
    "Số định danh,ID_NUMBER",
    "Địa chỉ thường trú,ADDRESS",
    "Số điện thoại,PHONE",
    "SĐT,PHONE",
    "phone,PHONE"
  })
  void refusesAColumnOfDataOnPersons(String head, TableProblem.PersonalData.Kind kind) {
    ReadFile read = read(table("Chỉ tiêu|Kết quả|" + head, "rehab|3|bí mật"));

    assertThat(read.rejected()).isTrue();
    assertThat(read.segment().size()).isZero();
    assertThat(read.findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.problem()).isEqualTo(new TableProblem.PersonalData(kind));
          assertThat(finding.source()).hasToString(Tables.FILE + ":1:3");
          assertThat(finding.excerpt()).isEmpty();
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "001085012345",
        "Nguyễn Văn A 001085012345",
        "CMND 012345678",
        "số 112345678 cấp năm 2010",
        "001 085 012 345",
        "0912345678",
        "gọi 0912.345.678",
        "024 3845 1234",
        "+84 912345678"
      })
  void refusesANumberOfAPersonInANoteAndNeverRepeatsIt(String note) {
    ReadFile read = read(table("Chỉ tiêu|Kết quả|Ghi chú", "rehab|3|" + note));

    assertThat(findings(read)).containsExactly("personal-data :2:3");
    assertThat(read.findings().getFirst().excerpt()).isEmpty();
    assertThat(Catalogue.wording(read.findings().getFirst().problem()).message().in(Lang.VI))
        .doesNotContainPattern("\\d");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "15-05-2021 - 14-06-2021",
        "06.2021-07.2021",
        "06.2021-2022",
        "kinh phí 123456789 đồng",
        "Kế hoạch số 46/KH-UBND ngày 05/02/2024",
        "1.234.567.890",
        "12 người, 3 cơ sở"
      })
  void letsOtherNumbersStand(String note) {
    assertThat(findings(read(table("Chỉ tiêu|Kết quả|Ghi chú", "rehab|3|" + note)))).isEmpty();
  }

  @Test
  void doesNotTakeLargeValuesForPersons() {
    ReadFile read = read(table("Chỉ tiêu|Kế hoạch|Kết quả", "rehab|123456789|123456789012"));

    assertThat(findings(read)).isEmpty();
    assertThat(Tables.claims(read)).containsExactly("phuc-xa 2021-06 rehab 123456789012");
  }

  @Test
  void findsAPhoneNumberAmongValues() {
    assertThat(findings(read(table("Chỉ tiêu|Kết quả", "rehab|3", "remarks|gọi 0912 345 678"))))
        .containsExactly("personal-data :3:2");
  }

  @Test
  void doesNotLookAtTheTitleBlock() {
    assertThat(
            findings(
                read(
                    titled(
                        1, "Người lập: Nguyễn Văn A, 0912345678|", "Chỉ tiêu|Kết quả", "rehab|3"))))
        .isEmpty();
  }
}

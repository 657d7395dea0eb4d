package vn.tonghop.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.model.Period;

class PeriodNamesTest {

  @ParameterizedTest
  @CsvSource({
    "2021-06,2021-06",
    "2021-Q2,2021-Q2",
    "2021-h1,2021-H1",
    "2021-9M,2021-9M",
    "2021,2021",
    "2021-01-01..2021-09-15,2021-01-01..2021-09-15",
    "6/2021,2021-06",
    "06/2021,2021-06",
    "tháng 6/2021,2021-06",
    "Tháng 6 năm 2021,2021-06",
    "thang 06 nam 2021,2021-06",
    "T6/2021,2021-06",
    "T12-2021,2021-12",
    "quý II/2021,2021-Q2",
    "Quý IV năm 2021,2021-Q4",
    "quý 2 năm 2021,2021-Q2",
    "Q2/2021,2021-Q2",
    "6 tháng đầu năm 2021,2021-H1",
    "6 tháng cuối năm 2021,2021-H2",
    "9 tháng 2021,2021-9M",
    "9 tháng đầu năm 2021,2021-9M",
    "9T-2021,2021-9M",
    "năm 2021,2021"
  })
  void readsAPeriod(String written, String code) {
    assertThat(PeriodNames.whole(written).map(Period::code)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "6",
        "tháng 6",
        "13/2021",
        "0/2021",
        "tháng 13 năm 2021",
        "quý V/2021",
        "6 tháng 2021",
        "6 tháng năm 2021",
        "2021-13",
        "06-21",
        "15/6/2021",
        "ngày 15 tháng 6 năm 2021",
        "năm 21",
        "1021-06",
        "tháng sáu năm 2021"
      })
  void takesNothingElse(String written) {
    assertThat(PeriodNames.whole(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BÁO CÁO KẾT QUẢ THÁNG 6 NĂM 2021                                     | 2021-06
          Báo cáo tháng 6/2021 thực hiện kế hoạch năm 2021                     | 2021-06
          KẾT QUẢ 9 THÁNG NĂM 2021                                             | 2021-9M
          (Kỳ 2021-06)                                                         | 2021-06
          Kế hoạch phòng, chống tệ nạn xã hội năm 2021                         | 2021
          Hà Nội, ngày 05 tháng 7 năm 2021                                     | ''
          Hà Nội, ngày     tháng 7 năm 2021                                    | ''
          (Từ ngày 15/5/2021 đến ngày 14/6/2021)                               | ''
          (Từ ngày 15 tháng 5 năm 2021 đến ngày 14 tháng 6 năm 2021)           | ''
          Kế hoạch số 46/KH-UBND ngày 05/02/2021                               | ''
          so với tháng 5 năm 2021 và tháng 6 năm 2021                          | 2021-05 2021-06
          """)
  void findsThePeriodsOfATitle(String line, String codes) {
    assertThat(
            PeriodNames.inProse(line).stream().map(Period::code).collect(Collectors.joining(" ")))
        .isEqualTo(codes);
  }
}

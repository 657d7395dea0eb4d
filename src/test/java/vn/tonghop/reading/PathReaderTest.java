package vn.tonghop.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.model.Period;

class PathReaderTest {

  private static final PathReader PATHS =
      new PathReader(Index.of(Tables.PLAN, Tables.UNITS, false));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          submissions/2021-06/phuc-xa.xlsx                | phuc-xa         | 2021-06         | ''
          submissions/2021_06/Phường Phúc Xá.xlsx         | phuc-xa         | 2021-06         | ''
          submissions/phuc-xa/T6-2021.csv                 | phuc-xa         | 2021-06         | ''
          submissions/thang-6-2021/cong-vi.csv            | cong-vi         | 2021-06         | ''
          submissions/Q2-2021/cong-vi.csv                 | cong-vi         | 2021-Q2         | ''
          submissions/quy-2-2021/cong-vi.csv              | cong-vi         | 2021-Q2         | ''
          submissions/quý II 2021/cong-vi.csv             | cong-vi         | 2021-Q2         | ''
          submissions/9T-2021/cong-vi.csv                 | cong-vi         | 2021-9M         | ''
          submissions/2021/cong-vi.csv                    | cong-vi         | 2021            | ''
          submissions/2021-H1/cong-vi.csv                 | cong-vi         | 2021-H1         | ''
          submissions/2021-Q2-cong-vi.csv                 | cong-vi         | 2021-Q2         | ''
          submissions/phuc-xa_2021-06-r2.xlsx             | phuc-xa         | 2021-06         | 2
          submissions/phuc-xa_2021-06_v2.xlsx             | phuc-xa         | 2021-06         | 2
          submissions/2021-06/phuc-xa_v1.xlsx             | phuc-xa         | 2021-06         | 0
          submissions/2021-06/phuc-xa lần 2.xlsx          | phuc-xa         | 2021-06         | 2
          submissions/2021-06/phuc-xa-lan-3.xlsx          | phuc-xa         | 2021-06         | 3
          submissions/2021-06/phuc-xa sửa lần 2.xlsx      | phuc-xa         | 2021-06         | 2
          submissions/2021-06/phuc-xa sửa.xlsx            | phuc-xa         | 2021-06         | 1
          submissions/2021-06/phuc-xa đính chính.xlsx     | phuc-xa         | 2021-06         | 1
          submissions/2021-06/phuc-xa thay thế.xlsx       | phuc-xa         | 2021-06         | 1
          submissions/2021-06/phuc-xa (2).xlsx            | phuc-xa         | 2021-06         | ''
          submissions/2021-06/phuc-xa - Copy.xlsx         | phuc-xa         | 2021-06         | ''
          submissions/2021-06/00001.xlsx                  | phuc-xa         | 2021-06         | ''
          submissions/2021-06/1.xlsx                      | ''              | 2021-06         | ''
          submissions/2021-06/W16.xlsx                    | cong-vi         | 2021-06         | ''
          submissions/2021-06/bao-cao.xlsx                | ''              | 2021-06         | ''
          submissions/2021-06/phuc-xaa.xlsx               | ''              | 2021-06         | ''
          submissions/2021/2021-06/phuc-xa.xlsx           | phuc-xa         | 2021-06         | ''
          submissions/phuc-xa 05-2021.xlsx                | ''              | ''              | ''
          submissions/2021-06-15 phuc-xa.xlsx             | ''              | ''              | ''
          submissions/ba-dinh/2021-06/phuc-xa.csv         | phuc-xa ba-dinh | 2021-06         | ''
          submissions/2021-06/cong-an-quan.csv            | cong-an-quan    | 2021-06         | ''
          """)
  void readsNamesOfFilesAndFolders(String file, String units, String periods, String revisions) {
    WholeFile said = PATHS.read(file, 0);

    assertThat(
            said.units().stream()
                .map(unit -> Tables.UNITS.get(unit.value()).code())
                .collect(Collectors.joining(" ")))
        .isEqualTo(units);
    assertThat(
            said.periods().stream()
                .map(period -> Period.ofKey(period.value()).code())
                .collect(Collectors.joining(" ")))
        .isEqualTo(periods);
    assertThat(
            said.revisions().stream()
                .map(revision -> Integer.toString(revision.value()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(revisions);
  }
}

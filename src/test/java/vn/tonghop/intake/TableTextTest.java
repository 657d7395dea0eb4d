package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTextTest {

  @Test
  void printsTheTableAndNothingAroundIt() {
    List<List<String>> rows =
        TableText.rows(
            Texts.table(
                "BÁO CÁO",
                "Đơn vị,Kỳ,Kết quả",
                "Phúc Xá,2021-06,3",
                "",
                "Đơn vị,Kỳ,Kết quả",
                "Trúc Bạch,2021-06",
                "Cống Vị,2021-06,5,thừa",
                "Điện Biên,2021-06,6,,",
                "Tổng cộng,,14",
                "Người lập biểu"));

    assertThat(rows)
        .containsExactly(
            List.of("Đơn vị", "Kỳ", "Kết quả"),
            List.of("Phúc Xá", "2021-06", "3"),
            List.of("Trúc Bạch", "2021-06", ""),
            List.of("Cống Vị", "2021-06", "5", "thừa"),
            List.of("Điện Biên", "2021-06", "6"),
            List.of("Tổng cộng", "", "14"));
  }

  @Test
  void keepsARowThatSharesOneWordWithTheHeads() {
    List<List<String>> rows =
        TableText.rows(Texts.table("Đơn vị,Kỳ,Kết quả", "Đơn vị,2021-06,3", "Đơn vị,,"));

    assertThat(rows).contains(List.of("Đơn vị", "2021-06", "3"));
  }
}

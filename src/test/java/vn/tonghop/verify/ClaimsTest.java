package vn.tonghop.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is a claim in a sentence, and whether it holds.
class ClaimsTest {

  @TestFactory
  Stream<DynamicTest> aSentenceThatHoldsGivesNothing() {
    return Samples.RIGHT.stream()
        .map(sentence ->
            DynamicTest.dynamicTest(
                sentence,
                () -> {
                  Proof proof = Proofs.of(sentence);
                  assertThat(Proofs.lines(proof)).isEmpty();
                  assertThat(proof.claims()).isEqualTo(1);
                }));
  }

  @TestFactory
  Stream<DynamicTest> aSentenceThatDoesNotGivesOneFinding() {
    return Samples.WRONG.stream()
        .map(sentence ->
            DynamicTest.dynamicTest(
                sentence,
                () -> {
                  Proof proof = Proofs.of(sentence);
                  assertThat(proof.wrong()).isEqualTo(1);
                  assertThat(proof.findings()).hasSize(1);
                }));
  }

  @Test
  void allTogetherGiveTheWrongOnesAlone() {
    String text =
        String.join(
            "\n\n",
            IntStream.range(0, 10)
                .mapToObj(at -> Samples.RIGHT.get(at) + "\n\n" + Samples.WRONG.get(at))
                .toList());

    Proof proof = Proofs.of(text);

    assertThat(proof.claims()).isEqualTo(20);
    assertThat(proof.wrong()).isEqualTo(10);
    assertThat(proof.findings())
        .extracting(finding -> finding.source().row())
        .containsExactly(3, 7, 11, 15, 19, 23, 27, 31, 35, 39);
  }

  @Test
  void theSourcesOwnMistakeIsNamedWithTheRightValueAndItsPlace() {
    Proof proof =
        Proofs.of(
            """
            Năm 2021 đưa 38/32 người nghiện đi cai bắt buộc, đạt 118,75% chỉ tiêu. Vận động 54/30
            người nghiện cai tự nguyện tại gia đình, cộng đồng đạt 184%. Trong 9 tháng năm 2022 đưa
            22/32 người, đạt 68,75% chỉ tiêu; vận động 64/60 người, đạt 106,67% chỉ tiêu.
            """);

    assertThat(proof.claims()).isEqualTo(4);
    assertThat(Proofs.lines(proof))
        .containsExactly("wrong-percent: 54/30 = 180%, văn bản ghi 184%");
    assertThat(proof.findings().getFirst().source()).hasToString("bao-cao.txt:2:56");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Whole, parts, and the same people counted by another feature.
        "Có 445 người, trong đó ở cộng đồng 232 người; vắng mặt 51 người; ở trung tâm 123 người; ở trại 39 người; xác định nghiện 406 người.",
        "Có 182 cơ sở, trong đó có 5 cơ sở dễ phát sinh.",
        "Tổ chức 12 hội nghị, trong đó có 1.500 lượt người tham dự.",
        "Ngày 15/9 và từ 15/12 đến 14/12, đạt 100% kế hoạch.",
        "Kỳ 9/2022 đạt 80%.",
        "Nghị định 09/2019/NĐ-CP, đạt 70% nội dung.",
        "Tăng từ 20% lên 30%.",
        "Giảm 30-50 vụ, đạt 80%.",
        "Trực 24/7, đạt 100%.",
        "Đạt chỉ tiêu 80% (chỉ tiêu 90%); 10/10 phường.",
        "Kết quả 7/8 phường; 80% số dân được tuyên truyền.",
        "Mô hình ở 10/10 phường, 100% cơ sở ký cam kết.",
        "Tăng cường kiểm tra, đạt 80% kế hoạch so với 50 vụ."
      })
  void whatClaimsNothingIsLeftAlone(String sentence) {
    assertThat(Proofs.lines(Proofs.of(sentence))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đạt 79,99% (79996/100000), chưa đạt chỉ tiêu 80%.",
        "999999/1000000 = 99,99%.",
        "154/181 = 85%.",
        "154/181 = 85,1%.",
        "1/3 = 33,333%.",
        "2.460/2.000 hồ sơ, đạt 123%.",
        "2,460/2,000 files = 123%.",
        "12,5/10 = 125%.",
        "06/05 vụ, đạt 120%.",
        "Đạt gần 80% (79/100).",
        "Đạt khoảng 80% (81/100).",
        "Đạt trên 80% (81/100).",
        "38/32 x 100% = 118,75%.",
        "38/32 người (118,75%).",
        "Tăng từ 50 vụ lên 60 vụ (20%).",
        "Từ 50 vụ lên 60 vụ, tăng 20%.",
        "Tăng 20% (60/50 vụ).",
        "Giảm 91 người (-9,02%) so với năm 2020 (1.009 người).",
        "Tăng 10 vụ, từ 50 lên 60 vụ.",
        "Có 40 người, gồm: 30 nam và 10 nữ.",
        "Có 40 người, trong đó 30 nam (75%), 10 nữ (25%)."
      })
  void whatHoldsIsCountedAndGivesNothing(String sentence) {
    Proof proof = Proofs.of(sentence);

    assertThat(Proofs.lines(proof)).isEmpty();
    assertThat(proof.claims()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đạt 80% (79996/100000), vượt chỉ tiêu 75%, không phải 80,1%.",
        "154/181 = 86%.",
        "2.460/2.000 hồ sơ, đạt 12,3%.",
        "Đạt gần 80% (81/100).",
        "Đạt trên 80% (80/100).",
        "Đạt khoảng 80% (90/100).",
        "Tăng 20%, từ 60 xuống 50.",
        "Tăng 11 vụ, từ 50 lên 60 vụ.",
        "Có 40 người, gồm: 30 nam và 11 nữ.",
        "Có 40 người, trong đó 41 người là nữ.",
        "5/0 = 100%.",
        "Tăng 100% (0 -> 5)."
      })
  void whatDoesNotHoldIsAnError(String sentence) {
    boolean rounded = sentence.startsWith("Đạt 80% (79996");

    assertThat(Proofs.of(sentence).wrong()).isEqualTo(rounded ? 0 : 1);
  }

  @Test
  void anUnclearOneIsARemark() {
    assertThat(Proofs.codes("Có 54/30 người, 184% chỉ tiêu.")).containsExactly("unclear-percent");
    assertThat(Proofs.codes("Có 40 người, trong đó 30 nam, 9 nữ."))
        .containsExactly("parts-below-whole");
    assertThat(Proofs.of("Có 54/30 người, 184% chỉ tiêu.").wrong()).isZero();
  }

  @Test
  void aSentenceIsReadOverTheEndsOfLinesAndTheNumbersOfPages() {
    assertThat(
            Proofs.codes("Vận động 54/30 người\ntại trung tâm công tác xã\n\n3\n\nhội đạt 184%."))
        .containsExactly("wrong-percent");
    assertThat(Proofs.codes("Compulsory reha-\nbilitation: 54/30\n= 184%."))
        .containsExactly("wrong-percent");
  }

  @Test
  void aListBelowItsWholeIsOneClaim() {
    String list = "Có 445 người, gồm:\n- ở cộng đồng 232;\n- vắng mặt 51;\n- ở trung tâm %s.\n";

    assertThat(Proofs.codes(list.formatted("162"))).isEmpty();
    assertThat(Proofs.codes(list.formatted("163"))).containsExactly("wrong-sum");
  }

  @Test
  void aTextWithoutClaimsHasNone() {
    assertThat(Proofs.of("Không có số liệu.").claims()).isZero();
  }
}

package vn.tonghop.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The same sentences give the same in every format.
class FormatsTest {

  private static final List<String> ALL = all();

  private static List<String> all() {
    List<String> all = new ArrayList<>(Samples.RIGHT);
    all.addAll(Samples.WRONG);
    return all;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void holds(Proof proof) {
    assertThat(proof.wrong()).as(Proofs.lines(proof).toString()).isEqualTo(10);
    assertThat(proof.claims()).isEqualTo(20);
  }

  @Test
  void plainText() {
    holds(Proofs.of("a.txt", bytes(String.join("\n\n", ALL))));
    holds(
        Proofs.of(
            "a.txt", ("\uFEFF" + String.join("\n\n", ALL)).getBytes(StandardCharsets.UTF_16LE)));
  }

  @Test
  void markdown() {
    holds(Proofs.of("a.md", bytes("# Báo cáo\n\n- " + String.join("\n- ", ALL))));
    assertThat(Proofs.of("a.md", bytes("Có **54**/30 người, đạt **184%**.")).findings())
        .extracting(finding -> finding.source().toString())
        .containsExactly("a.md:1:27");
  }

  @Test
  void html() {
    String page =
        "<!DOCTYPE html><html><head><title>1/3 = 50%%</title></head><body>%s</body></html>";

    holds(
        Proofs.of(
            "a.html", bytes(page.formatted("<p>" + String.join("</p>\n<p>", escaped()) + "</p>"))));
    assertThat(
            Proofs.of(
                    "a.html",
                    bytes(page.formatted("\n<p>Có <b>54</b>/30 người,<br>đạt <i>184</i>%</p>")))
                .findings())
        .extracting(finding -> finding.source().toString())
        .containsExactly("a.html:2");
  }

  private static List<String> escaped() {
    return ALL.stream().map(text -> text.replace("&", "&amp;").replace(">", "&gt;")).toList();
  }

  @Test
  void word() throws IOException {
    Proof proof = Proofs.of("a.docx", Documents.docx(ALL, List.of()));

    holds(proof);
    assertThat(proof.findings().getFirst().source()).hasToString("a.docx!Đoạn 11");
  }

  @Test
  void pdf() throws IOException {
    try (InputStream file = FormatsTest.class.getResourceAsStream("/verify/sentences.pdf")) {
      Proof proof = Proofs.of("a.pdf", file.readAllBytes());

      holds(proof);
      assertThat(proof.findings().getFirst().source().toString()).startsWith("a.pdf!Trang ");
    }
  }

  @Test
  void workbook() throws IOException {
    holds(Proofs.of("a.xlsx", Documents.xlsx(ALL.stream().map(List::of).toList())));
  }

  private static final List<List<String>> TABLE =
      List.of(
          List.of("TT", "Đơn vị", "Kế hoạch", "Kết quả thực hiện", "Tỷ lệ (%)"),
          List.of("1", "Phường Cống Vị", "32", "38", "118.75"),
          List.of("2", "Phường Phúc Xá", "30", "54", "184"),
          List.of("3", "Phường Kim Mã", "13", "11", "0.846153846153846"),
          List.of("", "Tổng cộng", "75", "102", "136"));

  @Test
  void tablesOfWorkbooksWithTheirTotals() throws IOException {
    Proof proof = Proofs.of("a.xlsx", Documents.xlsx(TABLE));

    assertThat(Proofs.lines(proof))
        .containsExactly(
            "wrong-percent: 54/30 = 180%, văn bản ghi 184%",
            "wrong-total: dòng tổng ghi 102, các dòng cộng lại là 103 (cột Kết quả thực hiện)");
    assertThat(proof.findings().getFirst().source()).hasToString("a.xlsx!Biểu 01!E3");
    assertThat(proof.claims()).isEqualTo(6);
  }

  @Test
  void tablesOfDocumentsWithTheirTotals() throws IOException {
    List<List<String>> table = new ArrayList<>(TABLE);
    table.set(3, List.of("3", "Phường Kim Mã", "13", "11", "84,62%"));

    Proof proof = Proofs.of("a.docx", Documents.docx(List.of("Biểu kết quả"), table));

    assertThat(proof.findings())
        .extracting(finding -> finding.source().toString())
        .containsExactly("a.docx!Bảng 1!E3", "a.docx!Bảng 1!D5");
  }

  @Test
  void tablesOfMarkdownAndHtml() {
    String markdown =
        """
        | Chỉ tiêu | Kết quả | Chỉ tiêu được giao | Tỷ lệ |
        |---|---|---|---|
        | Cai nghiện | 54 người | 30 người | 184% |
        | Kiểm tra | 154/181 | 80% | 85,08% |
        """;
    String html =
        "<html><table><tr><th>Chỉ tiêu<th>Kết quả<th>Kế hoạch<th>Tỷ lệ</tr>"
            + "<tr><td>Cai nghiện<td>54<td>30<td>184%</tr></table></html>";

    assertThat(Proofs.lines(Proofs.of("a.md", bytes(markdown))))
        .containsExactly("wrong-percent: 54/30 = 180%, văn bản ghi 184%");
    assertThat(Proofs.lines(Proofs.of("a.html", bytes(html))))
        .containsExactly("wrong-percent: 54/30 = 180%, văn bản ghi 184%");
  }

  @Test
  void aTableWhoseRowsArePartsOfRowsClaimsNoTotal() {
    String nested =
        """
        | Nội dung | Số vụ |
        |---|---|
        | Tổng số | 10 |
        | Ma túy | 10 |
        | Trong đó: mua bán | 4 |
        | Mại dâm | 0 |
        """;

    assertThat(Proofs.of("a.md", bytes(nested)).claims()).isZero();
  }
}

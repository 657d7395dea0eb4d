package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.model.Table;

class TableFinderTest {

  private static List<Integer> rows(Table table) {
    return List.of(table.headTop(), table.bodyTop(), table.bodyEnd());
  }

  @Test
  void findsATableThatStartsWithTheFile() {
    Table table = Texts.table("unit,period,indicator,value", "a,2021-06,x,1", "b,2021-06,x,");

    assertThat(table.heads()).containsExactly("unit", "period", "indicator", "value");
    assertThat(rows(table)).containsExactly(0, 1, 3);
  }

  @Test
  void findsHeadsBelowTheTitleBlock() {
    Table table =
        Texts.table(
            "UBND QUẬN BA ĐÌNH,,,CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "PHƯỜNG PHÚC XÁ,,,Độc lập - Tự do - Hạnh phúc",
            ",,,\"Ba Đình, ngày 14 tháng 6 năm 2021\"",
            "BÁO CÁO KẾT QUẢ THỰC HIỆN,,,",
            "Đơn vị: Phường Phúc Xá,,Kỳ báo cáo: 2021-06,",
            "Đơn vị:,Phường Phúc Xá,Kỳ:,2021-06",
            "Đơn vị,Phường Phúc Xá,Kỳ,2021-06",
            "STT,Chỉ tiêu,ĐVT,Kết quả",
            "1,Cai nghiện bắt buộc,người,3",
            "2,Lượt kiểm tra liên ngành,lượt,12");

    assertThat(table.heads()).containsExactly("STT", "Chỉ tiêu", "ĐVT", "Kết quả");
    assertThat(rows(table)).containsExactly(7, 8, 10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "don vi,ky,chi tieu,ket qua",
        "Phường,Kỳ báo cáo,Tên chỉ tiêu,Số liệu tháng 6",
        "Tên đơn vị,Kỳ,Mã,Kết quả thực hiện",
        "TT,Nội dung,Đơn vị tính,Lũy kế từ đầu năm",
        "Unit,Period,Code,Value"
      })
  void knowsHeadsInEverySpelling(String heads) {
    assertThat(Texts.table(heads, "a,b,c,1").headTop()).isZero();
  }

  @Test
  void takesAMatrixByItsShape() {
    Table table =
        Texts.table(
            "Biểu tổng hợp của quận",
            "Phường,Cai nghiện bắt buộc,Cai nghiện tự nguyện,Kiểm tra liên ngành 178",
            "Phúc Xá,3,4,12",
            "Trúc Bạch,-,1,8",
            "Tổng cộng,3,5,20");

    assertThat(table.heads().getFirst()).isEqualTo("Phường");
    assertThat(rows(table)).containsExactly(1, 2, 5);
  }

  @Test
  void takesAMatrixOfTwoColumns() {
    assertThat(rows(Texts.table("Phường,Số người cai nghiện", "Phúc Xá,3", "Cống Vị,")))
        .containsExactly(0, 1, 3);
  }

  @Test
  void takesAMatrixOfAnswers() {
    assertThat(rows(Texts.table("Phường,Mô hình,Ký cam kết", "Phúc Xá,x,có", "Cống Vị,không,có")))
        .containsExactly(0, 1, 3);
  }

  @Test
  void takesLabelsBesideTheirValuesForNoTable() {
    Received received = Texts.receive("Đơn vị báo cáo,Phường Phúc Xá\nKỳ báo cáo,Tháng 6\n");

    assertThat(received.tables()).isEmpty();
  }

  private static void mergedHeads(XSSFSheet sheet) {
    Workbooks.row(sheet, 4, "TT", "Đơn vị", "Người nghiện", "", "Kiểm tra", "", "Ghi chú");
    Workbooks.row(sheet, 5, "", "", "Bắt buộc", "Tự nguyện", "Cơ sở", "Lượt", "");
    for (int column : new int[] {0, 1, 6}) {
      sheet.addMergedRegion(new CellRangeAddress(3, 4, column, column));
    }
    sheet.addMergedRegion(new CellRangeAddress(3, 3, 2, 3));
    sheet.addMergedRegion(new CellRangeAddress(3, 3, 4, 5));
  }

  @Test
  void joinsHeadsOfTwoRows() {
    Table table =
        Workbooks.table(sheet -> {
          Workbooks.row(sheet, 1, "BIỂU TỔNG HỢP KẾT QUẢ THÁNG 6");
          sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
          mergedHeads(sheet);
          Workbooks.row(sheet, 6, "A", "B", 1, 2, 3, 4, 5);
          Workbooks.row(sheet, 7, 1, "Phúc Xá", 3, 4, 5, 6, "");
          Workbooks.row(sheet, 8, 2, "Trúc Bạch", 1, 1, 1, 1, "");
        });

    assertThat(table.heads())
        .containsExactly(
            "TT",
            "Đơn vị",
            "Người nghiện / Bắt buộc",
            "Người nghiện / Tự nguyện",
            "Kiểm tra / Cơ sở",
            "Kiểm tra / Lượt",
            "Ghi chú");
    assertThat(rows(table)).containsExactly(1, 4, 6);
  }

  @Test
  void joinsHeadsOfThreeRows() {
    Table table =
        Workbooks.table(sheet -> {
          Workbooks.row(sheet, 1, "STT", "Phường", "Kết quả", "", "");
          Workbooks.row(sheet, 2, "", "", "Nam", "Nữ", "");
          Workbooks.row(sheet, 3, "", "", "", "Trong kỳ", "Lũy kế");
          Workbooks.row(sheet, 4, 1, "Phúc Xá", 3, 4, 5);
          sheet.addMergedRegion(new CellRangeAddress(0, 2, 0, 0));
          sheet.addMergedRegion(new CellRangeAddress(0, 2, 1, 1));
          sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 4));
          sheet.addMergedRegion(new CellRangeAddress(1, 2, 2, 2));
          sheet.addMergedRegion(new CellRangeAddress(1, 1, 3, 4));
        });

    assertThat(table.heads())
        .containsExactly(
            "STT", "Phường", "Kết quả / Nam", "Kết quả / Nữ / Trong kỳ", "Kết quả / Nữ / Lũy kế");
    assertThat(table.bodyTop()).isEqualTo(3);
  }

  @Test
  void joinsHeadsWhereNothingIsMerged() {
    Table table =
        Texts.table(
            "TT,Đơn vị,Người nghiện,,,Ghi chú",
            ",,Nam,Nữ,Tổng số,",
            "1,Phúc Xá,3,4,7,",
            "2,Trúc Bạch,1,1,2,");

    assertThat(table.heads())
        .containsExactly(
            "TT",
            "Đơn vị",
            "Người nghiện / Nam",
            "Người nghiện / Nữ",
            "Người nghiện / Tổng số",
            "Ghi chú");
    assertThat(table.bodyTop()).isEqualTo(2);
  }

  @Test
  void takesARowOfDataForNoHead() {
    Table table =
        Texts.table(
            "Đơn vị,Kỳ,Chỉ tiêu,Kết quả,Ghi chú", "Phúc Xá,Tháng 6,Mô hình,có,", ",,,,ghi thêm");

    assertThat(table.bodyTop()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(1),(2),(3),(4)", "A,B,1,2", "1,2,3,4", "1,2,3,4=3*2", "A,1,2,3"})
  void skipsTheNumbersOfColumns(String numbers) {
    Table table = Texts.table("TT,Chỉ tiêu,ĐVT,Kết quả", numbers, "1,Cai nghiện,người,3");

    assertThat(table.bodyTop()).isEqualTo(2);
  }

  @Test
  void keepsARowOfDataThatOnlyLooksLikeNumbersOfColumns() {
    Table table = Texts.table("Mã đơn vị,Kết quả,Lũy kế", "1,2,3", "2,5,9");

    assertThat(table.bodyTop()).isEqualTo(1);
  }

  @Test
  void keepsARowOfDataOfSingleLetters() {
    assertThat(Texts.table("unit,value,total", "A,1,2", "B,3,4").bodyTop()).isEqualTo(1);
    assertThat(Texts.table("unit,period,value", "B,A,1", "C,A,2").bodyTop()).isEqualTo(1);
  }

  @Test
  void endsBeforeNotesAndSignatures() {
    Table table =
        Texts.table(
            "TT,Chỉ tiêu,ĐVT,Kết quả",
            "1,Cai nghiện,người,3",
            "",
            "2,Kiểm tra,lượt,12",
            "Tổng cộng,,,15",
            "Ghi chú: số liệu tính đến ngày 14/6,,,",
            ",,,\"Ba Đình, ngày 14 tháng 6 năm 2021\"",
            "Người lập biểu,,,TM. ỦY BAN NHÂN DÂN",
            "\"(Ký, ghi rõ họ tên)\",,,CHỦ TỊCH",
            "Nguyễn Văn A,Trần Thị B,,Lê Văn C",
            "Nơi nhận:,,,",
            "- UBND quận;,- Lưu: VT,,");

    assertThat(rows(table)).containsExactly(0, 1, 4);
  }

  @Test
  void losesNoRowsBelowWhatLooksLikeASignature() {
    Table table =
        Texts.table(
            "TT,Chỉ tiêu,ĐVT,Kết quả",
            "1,Cai nghiện,người,3",
            ",Chủ tịch phường đối thoại,lượt,",
            "2,Kiểm tra,lượt,12");

    assertThat(table.bodyEnd()).isEqualTo(4);
  }

  @Test
  void keepsALastRowWithoutItsName() {
    Table table = Texts.table("TT,Chỉ tiêu,ĐVT,Kết quả", "1,Cai nghiện,người,3", "2,,người,5");

    assertThat(table.bodyEnd()).isEqualTo(3);
  }

  @Test
  void keepsColumnsWithoutAHead() {
    Table table = Texts.table(",Đơn vị,Kỳ,Kết quả", "1,Phúc Xá,2021-06,5");

    assertThat(table.left()).isZero();
    assertThat(table.heads()).containsExactly("", "Đơn vị", "Kỳ", "Kết quả");
  }

  @Test
  void findsATableOnEverySheet() {
    byte[] content =
        Workbooks.bytes(workbook -> {
          workbook.createSheet("Bìa").createRow(0).createCell(0).setCellValue("BÁO CÁO");
          for (String name : List.of("Biểu 01", "Biểu 02")) {
            XSSFSheet sheet = workbook.createSheet(name);
            Workbooks.row(sheet, 2, "", "Đơn vị", "Kỳ", "Kết quả");
            Workbooks.row(sheet, 3, "", "Phúc Xá", "2021-06", 5);
          }
        });

    Received received = Intake.receive("a.xlsx", content);

    assertThat(received.grids()).hasSize(3);
    assertThat(received.tables())
        .extracting(table -> table.grid().sheet().orElseThrow())
        .containsExactly("Biểu 01", "Biểu 02");
    assertThat(received.tables().getFirst().left()).isEqualTo(1);
    assertThat(received.findings()).isEmpty();
  }

  @Test
  void readsATableThatHasHeadsOnly() {
    assertThat(rows(Texts.table("unit,period,indicator,value"))).containsExactly(0, 1, 1);
  }

  @Test
  void findsATableBelowWhoseColumnsMeanSomethingElse() {
    List<Table> tables =
        Texts.receive(
                """
                Đơn vị;Số vụ
                Phường An;1
                Tổng;1

                II. BẢNG HAI
                Đơn vị;Số người
                Phường An;10
                Người lập;
                """)
            .tables();

    assertThat(tables)
        .extracting(table -> table.heads().getLast())
        .containsExactly("Số vụ", "Số người");
    assertThat(tables)
        .extracting(TableFinderTest::rows)
        .containsExactly(List.of(0, 1, 3), List.of(4, 5, 6));
  }

  @Test
  void findsTheFormOfTheNextUnitBelow() {
    List<Table> tables =
        Texts.receive(
                """
                Đơn vị: Phường An
                Chỉ tiêu;Kết quả
                Số vụ;1
                Đơn vị: Phường Bình
                Chỉ tiêu;Kết quả
                Số vụ;2
                """)
            .tables();

    assertThat(tables).extracting(Table::headTop).containsExactly(1, 4);
  }

  @Test
  void keepsATableTogetherWhoseHeadsAreRepeatedOnEveryPage() {
    Table table =
        Texts.table(
            "Đơn vị,Số vụ,Ghi chú",
            "Phường An,1,",
            "Đơn vị tính: vụ",
            "Đơn vị,Số vụ,Ghi chú",
            "Phường Bình,2,",
            "Tổng số,không có,",
            "Ghi chú,Số liệu tạm tính,");

    assertThat(table.bodyEnd()).isEqualTo(6);
  }
}

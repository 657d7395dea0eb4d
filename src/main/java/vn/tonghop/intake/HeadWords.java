package vn.tonghop.intake;

import java.util.List;
import java.util.Set;

/// The words that head columns in submissions, folded.
final class HeadWords {

  private static final Set<String> WHOLE =
      Set.of(
          "stt",
          "tt",
          "so tt",
          "so thu tu",
          "no",
          "no.",
          "don vi",
          "co quan",
          "phuong",
          "xa",
          "phuong, xa",
          "xa, phuong",
          "phuong/xa",
          "xa/phuong",
          "xa, phuong, thi tran",
          "quan",
          "huyen",
          "quan, huyen",
          "dia ban",
          "dia phuong",
          "danh muc",
          "hang muc",
          "tieu chi",
          "ma",
          "ky",
          "thang",
          "quy",
          "nam",
          "thoi gian",
          "dvt",
          "d.v.t",
          "giao",
          "danh gia",
          "uoc",
          "tong",
          "tong so",
          "tong cong",
          "lan gui",
          "lan",
          "unit",
          "unit name",
          "period",
          "indicator",
          "indicator name",
          "value",
          "note",
          "notes",
          "code",
          "name",
          "revision",
          "actual",
          "to date",
          "target",
          "percent",
          "status",
          "reported",
          "expected",
          "measure",
          "ward",
          "commune",
          "district",
          "agency",
          "month",
          "quarter",
          "year",
          "result",
          "results",
          "cumulative",
          "remark",
          "remarks",
          "comment",
          "quantity",
          "number",
          "amount",
          "total");

  /// These head a column also with something behind: `Kết quả tháng 6`, `Lũy kế từ đầu năm`.
  private static final List<String> BEGINNINGS =
      List.of(
          "chi tieu",
          "cong don",
          "cung ky",
          "don vi bao cao",
          "don vi tinh",
          "ghi chu",
          "gia tri",
          "ke hoach",
          "ket qua",
          "ky bao cao",
          "luy ke",
          "ma chi tieu",
          "ma don vi",
          "ma so",
          "muc giao",
          "noi dung",
          "so lieu",
          "so luong",
          "so sanh",
          "ten",
          "thuc hien",
          "ti le",
          "trong ky",
          "trong nam",
          "trong quy",
          "trong thang",
          "ty le",
          "uoc thuc hien",
          "unit of measure",
          "indicator code",
          "unit code");

  private static final int LONGEST = 80;

  private HeadWords() {}

  /// Whether a cell says what stands in its column. A label with its value behind a colon does not.
  static boolean isHead(String text) {
    if (text.isBlank() || text.length() > LONGEST || text.indexOf(':') >= 0) {
      return false;
    }
    String folded = Fold.of(text);
    int unitOfMeasure = folded.indexOf('(');
    String word = unitOfMeasure > 0 ? folded.substring(0, unitOfMeasure).strip() : folded;
    return WHOLE.contains(word)
        || BEGINNINGS.stream()
            .anyMatch(start ->
                word.startsWith(start)
                    && (word.length() == start.length() || word.charAt(start.length()) == ' '));
  }
}

package vn.tonghop.verify;

import java.util.List;
import java.util.Set;

/// Tells whether two numbers count the same: people, cases, places.
final class Wholes {

  private static final Set<String> PEOPLE =
      Set.of(
          "người",
          "nam",
          "nữ",
          "em",
          "học",
          "sinh",
          "đối",
          "trẻ",
          "phụ",
          "cháu",
          "hội",
          "cán",
          "people",
          "persons",
          "person",
          "men",
          "women",
          "girls",
          "boys",
          "male",
          "female",
          "children",
          "pupils",
          "students",
          "bị");

  private static final Set<String> MEASURES =
      Set.of(
          "vụ",
          "lượt",
          "cơ",
          "điểm",
          "tụ",
          "hồ",
          "trường",
          "buổi",
          "cuộc",
          "phường",
          "xã",
          "quận",
          "huyện",
          "hộ",
          "tin",
          "đơn",
          "tổ",
          "thôn",
          "đồng",
          "triệu",
          "tỷ",
          "nghìn",
          "kg",
          "gam",
          "viên",
          "mô",
          "tờ",
          "bài",
          "câu",
          "lớp",
          "đợt",
          "khu",
          "địa",
          "chi",
          "băng",
          "panô",
          "pa",
          "tài",
          "phòng",
          "nhà",
          "xe",
          "cases",
          "case",
          "sites",
          "wards",
          "ward",
          "districts",
          "visits",
          "inspections",
          "files",
          "reports",
          "places",
          "premises",
          "meetings",
          "households",
          "lần",
          "ngày",
          "giờ",
          "m",
          "ha",
          "tấn",
          "cây",
          "con",
          "chiếc",
          "bộ",
          "quyển",
          "cuốn",
          "báo");

  private Wholes() {}

  /// Whether what follows one number is counted as what follows another; a number without a word of
  /// measure counts what the other does.
  static boolean alike(String whole, String part) {
    return kind(part).isEmpty() || kind(whole).isEmpty() || kind(whole).equals(kind(part));
  }

  private static String kind(String word) {
    if (PEOPLE.contains(word)) {
      return "người";
    }
    return MEASURES.contains(word) ? word : "";
  }

  /// The word after a number.
  static String measure(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && tokens.get(at + 1) instanceof Token.Word word
        ? word.text()
        : "";
  }
}

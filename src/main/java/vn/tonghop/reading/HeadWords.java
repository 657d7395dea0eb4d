package vn.tonghop.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The heads that offices use, without accents, Vietnamese and English.
///
/// What is never a value is looked for first, so that `Lũy kế cùng kỳ năm trước` is no value.
final class HeadWords {

  private static final Set<String> NUMBERING =
      Set.of(
          "stt",
          "tt",
          "so tt",
          "so thu tu",
          "no",
          "nr",
          "muc",
          "dvt",
          "don vi tinh",
          "dv tinh",
          "unit of measure",
          "uom",
          "measure",
          "kh",
          "target",
          "plan",
          "status",
          "percent");

  private static final Pattern NEVER =
      Pattern.compile(
          "\\b(?:uoc|ke hoach|kh nam|cung ky|t[yi] le|chi tieu (?:duoc )?giao|chi tieu nam"
              + "|muc giao|duoc giao|so sanh|so voi|tang giam|danh gia|xep loai"
              + "|(?:thang|quy|ky|nam) truoc|target|planned|estimated?|percent(?:age)?"
              + "|same period|last (?:year|month|quarter)|previous|don vi tinh)(?!\\w)"
              + "|(?:^| )%");

  private static final Pattern CUMULATIVE =
      Pattern.compile(
          "\\b(?:luy ke|cong don|tu dau nam|cumulative|year to date|to date|ytd|running total)\\b");

  private static final Pattern PERIOD_VALUE =
      Pattern.compile(
          "\\b(?:trong (?:ky|thang|quy|nam)|(?:thang|ky|quy) (?:nay|bao cao)"
              + "|(?:this|in the|in) (?:period|month|quarter)|period value)\\b");

  private static final String VALUES =
      "so lieu|ket qua|thuc hien|gia tri|so luong|so phat sinh|phat sinh|th|value|actual|results?"
          + "|figure|count|number|amount";

  private static final Pattern VALUE =
      Pattern.compile(
          "(?:%1$s)(?: (?:%1$s|bao cao|dat duoc|dat|thang|quy|nam|ky|cua|don vi|den|6t|9t|i{1,3}|iv"
                  .formatted(VALUES)
              + "|t?\\d{1,4}))*");

  private static final Set<String> UNITS =
      Set.of(
          "ten don vi",
          "don vi bao cao",
          "don vi hanh chinh",
          "don vi thuc hien",
          "ma don vi",
          "phuong",
          "ten phuong",
          "ma phuong",
          "xa",
          "ten xa",
          "ma xa",
          "xa phuong",
          "phuong xa",
          "xa phuong thi tran",
          "phuong xa thi tran",
          "cac phuong",
          "cac xa phuong",
          "quan",
          "huyen",
          "quan huyen",
          "quan huyen thi xa",
          "tinh",
          "tinh thanh",
          "dia ban",
          "dia phuong",
          "co quan",
          "co quan don vi",
          "ten dvhc",
          "ma dvhc",
          "unit code",
          "unit name",
          "reporting unit",
          "ward",
          "commune",
          "district",
          "agency",
          "area");

  private static final Set<String> PERIODS =
      Set.of(
          "ky",
          "ky bao cao",
          "ky so lieu",
          "thoi gian",
          "thoi ky",
          "thang",
          "quy",
          "period",
          "reporting period",
          "month",
          "quarter",
          "year",
          "thang bao cao",
          "thang nam");

  private static final Set<String> INDICATORS =
      Set.of(
          "chi tieu",
          "ten chi tieu",
          "ma chi tieu",
          "noi dung",
          "noi dung chi tieu",
          "noi dung bao cao",
          "noi dung cong viec",
          "noi dung thuc hien",
          "chi tieu bao cao",
          "chi tieu thong ke",
          "ma so",
          "ma",
          "danh muc",
          "nhiem vu",
          "tieu chi",
          "muc tieu",
          "noi dung nhiem vu",
          "indicator",
          "indicator code",
          "indicator name",
          "item",
          "code");

  private static final Set<String> NOTES =
      Set.of(
          "ghi chu",
          "note",
          "notes",
          "dien giai",
          "remark",
          "remarks",
          "comment",
          "comments",
          "giai trinh",
          "thuyet minh");

  private static final Set<String> REVISIONS =
      Set.of("lan gui", "lan nop", "lan bao cao", "revision", "rev", "phien ban", "version");

  private static final Set<String> RECEIVED =
      Set.of("ngay gui", "ngay nop", "ngay nhan", "received", "date received");

  private HeadWords() {}

  /// What a head says. Of a joined path every part is looked at, the lowest first.
  static Use of(String head) {
    List<String> parts = parts(head);
    String whole = Fold.spaced(head);
    if (NEVER.matcher(whole).find() || NUMBERING.contains(whole)) {
      return Use.IGNORED;
    }
    if (CUMULATIVE.matcher(whole).find()) {
      return Use.CUMULATIVE;
    }
    for (String part : parts.reversed()) {
      Use use = ofPart(part);
      if (use != Use.UNKNOWN) {
        return use;
      }
    }
    return PERIOD_VALUE.matcher(whole).find() ? Use.PERIOD_VALUE : Use.UNKNOWN;
  }

  /// Whether a head says that its column is never a value: plans, shares, last year.
  static boolean isNeverValue(String head) {
    return NEVER.matcher(Fold.spaced(head)).find() && !isMeasure(head);
  }

  private static boolean isMeasure(String head) {
    return Fold.spaced(head).endsWith("tinh");
  }

  static List<String> parts(String head) {
    return List.of(head.split(" / ", -1));
  }

  private static Use ofPart(String part) {
    String folded = Fold.spaced(part);
    if (folded.equals("don vi") || folded.equals("unit")) {
      return Use.UNIT_OR_MEASURE;
    }
    if (NUMBERING.contains(folded)) {
      return Use.IGNORED;
    }
    if (UNITS.contains(folded)) {
      return Use.UNIT;
    }
    if (INDICATORS.contains(folded)) {
      return Use.INDICATOR;
    }
    if (NOTES.contains(folded)) {
      return Use.NOTE;
    }
    if (REVISIONS.contains(folded)) {
      return Use.REVISION;
    }
    if (RECEIVED.contains(folded)) {
      return Use.RECEIVED;
    }
    // Without its accent `nam` is as often the men of a table as its year.
    if (PERIODS.contains(folded) || part.strip().equalsIgnoreCase("năm")) {
      return Use.PERIOD;
    }
    if (PERIOD_VALUE.matcher(folded).find() && folded.length() < 40) {
      return Use.PERIOD_VALUE;
    }
    return VALUE.matcher(folded).matches() ? Use.VALUE : Use.UNKNOWN;
  }
}

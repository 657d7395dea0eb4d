package vn.tonghop.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a passage into words, numbers and signs. What digits count nothing is decided here: dates,
/// documents, years, `Đội 178`.
final class Tokens {

  private static final String NUMBER = "\\d+(?:[.,]\\d+|[\u00a0\u202f\u2009]\\d{3}(?!\\d))*";
  private static final String DAY =
      "\\d{1,2}\\s?([/.-])\\s?\\d{1,2}\\s?\\1\\s?\\d{4}|\\d{4}-\\d{2}-\\d{2}";

  private static final Pattern TOKEN =
      Pattern.compile(
          // Dates; documents; periods; codes: each is one name.
          "(?<name>(?<![\\d/])(?:"
              + DAY
              + "|\\d+[a-zđ]?/(?:\\d{4}/)?[\\p{Lu}][\\p{L}\\d&]*(?:[-–/][\\p{L}\\d&]+)*"
              + "|(?:0?[1-9]|1[0-2])\\s?[/-]\\s?(?:19|20)\\d{2}(?![\\d.,/]*\\d)(?!\\s*=)"
              + "|24/(?:7(?!\\d)|24\\s?(?:h|giờ))"
              + "|\\d+(?:/\\d+){2,}"
              + "|(?:19|20)\\d{2}\\s?[-–]\\s?(?:19|20)\\d{2}"
              + ")|\\p{L}+\\d[\\p{L}\\d]*|\\d+h\\d{0,2}(?!\\p{L}))"
              // Ranges count, but nothing exact.
              + "|(?<range>"
              + NUMBER
              + "\\s?%?\\s?[-–]\\s?\\d[\\d.,]*\\d?\\s?%?(?![\\d>]))"
              + "|(?<part>"
              + NUMBER
              + ")\\s{0,2}/\\s{0,2}(?<whole>"
              + NUMBER
              + ")"
              + "|(?<share>"
              + NUMBER
              + ")(?:\\s?%|\\s(?:phần trăm|per ?cent)(?!\\p{L}))"
              + "|(?<count>"
              + NUMBER
              + ")"
              + "|(?<word>[\\p{L}\\p{M}]+)"
              + "|(?<mark>->|=>|[→⇒]|\\S)",
          Pattern.UNICODE_CASE);

  private static final Pattern NUMBERING =
      Pattern.compile("^\\s*(?:[|•*+–-]\\s*)*(?:\\d{1,2}(?:\\.\\d{1,2})+\\.?|\\d{1,2}[.)])(?=\\s)");

  private static final Pattern DAYS =
      Pattern.compile("ngày|đêm|mùng|hôm|sáng|chiều|tối|trưa|đợt|dịp");

  /// The end of a span that a day starts.
  private static final Pattern SPAN =
      Pattern.compile("\\s*(?:đến|tới|to|-|–)\\s*(?:ngày\\s*)?\\d{1,2}/\\d{1,2}(?!\\d)");

  /// What is followed by its number, not by an amount.
  private static final Set<String> NAMED =
      Set.of(
          "điều",
          "khoản",
          "định",
          "lệnh",
          "tư",
          "luật",
          "đội",
          "khóa",
          "khoá",
          "chương",
          "trang",
          "mục",
          "bảng",
          "biểu",
          "lục",
          "đạo",
          "hoạch",
          "pháp",
          "đường",
          "ngõ",
          "decree",
          "circular",
          "article",
          "team",
          "page",
          "no",
          "appendix",
          "table",
          "section",
          "thứ",
          "lần",
          "loại",
          "hình",
          "kỳ",
          "quyển");

  /// What time is counted in.
  private static final Set<String> TIMES =
      Set.of(
          "tháng", "năm", "ngày", "giờ", "tuổi", "phút", "quý", "tuần", "months", "month", "years",
          "year", "days", "day", "hours", "weeks");

  private static final Set<String> CALENDAR =
      Set.of(
          "năm", "tháng", "quý", "year", "quarter", "month", "in", "of", "on", "since", "from",
          "với", "kỳ", "đoạn", "by", "until", "than");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokens(String text) {
    this.text = text;
  }

  static List<Token> of(String text) {
    Tokens cut = new Tokens(text);
    cut.cut();
    return Outs.joined(cut.tokens);
  }

  private void cut() {
    Matcher numbering = NUMBERING.matcher(text);
    int start = 0;
    if (numbering.find()) {
      tokens.add(new Token.Name(0, numbering.end()));
      start = numbering.end();
    }
    Matcher found = TOKEN.matcher(text);
    for (int at = start; found.find(at); at = found.end()) {
      tokens.add(token(found));
    }
  }

  private Token token(Matcher found) {
    int from = found.start();
    int to = found.end();
    if (found.group("word") != null) {
      return new Token.Word(found.group("word").toLowerCase(Locale.ROOT), from, to);
    }
    if (found.group("part") != null) {
      return ratio(found);
    }
    if (found.group("share") != null) {
      Quantity share = Quantity.of(found.group("share"));
      return share.isNumber() ? new Token.Share(share, from, to) : new Token.Name(from, to);
    }
    if (found.group("count") != null) {
      Quantity count = Quantity.of(found.group("count"));
      boolean name = !count.isNumber() || isNamed(count.written(), to);
      return name ? new Token.Name(from, to) : new Token.Count(count, from, to);
    }
    return found.group("mark") == null
        ? new Token.Name(from, to)
        : new Token.Mark(found.group(), from, to);
  }

  private Token ratio(Matcher found) {
    Quantity part = Quantity.of(found.group("part"));
    Quantity whole = Quantity.of(found.group("whole"));
    boolean name =
        !part.isNumber()
            || !whole.isNumber()
            || isDay(part.written(), whole.written(), found.end());
    return name
        ? new Token.Name(found.start(), found.end())
        : new Token.Ratio(part, whole, found.group(), found.start(), found.end());
  }

  /// `ngày 15/9`, and the day that a span ends with.
  private boolean isDay(String day, String month, int to) {
    if (day.length() > 2 || month.length() > 2 || tokens.isEmpty()) {
      return false;
    }
    if (tokens.getLast() instanceof Token.Word word) {
      boolean span = Set.of("đến", "và", "to", "tới").contains(word.text());
      return DAYS.matcher(word.text()).matches()
          || word.text().matches("từ|from")
              && SPAN.matcher(text).region(to, text.length()).lookingAt()
          || span && tokens.size() > 1 && tokens.get(tokens.size() - 2) instanceof Token.Name;
    }
    return false;
  }

  private boolean isNamed(String written, int to) {
    if (tokens.isEmpty() || !(tokens.getLast() instanceof Token.Word word)) {
      return isTime(to);
    }
    String before = word.text();
    boolean year = written.matches("(?:19|20)\\d\\d");
    boolean date = year || written.matches("0?[1-9]|1[0-2]|I{1,3}|IV");
    return NAMED.contains(before)
        || date
            && CALENDAR.contains(before)
            && (year || !before.matches("in|of|on|from|by|than|với"))
        || before.equals("số") && !isTotal()
        || isTime(to);
  }

  /// `tổng số 30 người` counts, `số 30` is a number on a door.
  private boolean isTotal() {
    return tokens.size() > 1
        && tokens.get(tokens.size() - 2) instanceof Token.Word word
        && Set.of("tổng", "là", "con").contains(word.text());
  }

  private boolean isTime(int to) {
    Matcher next = Pattern.compile("\\s*([\\p{L}\\p{M}]+)").matcher(text);
    next.region(to, text.length());
    return next.lookingAt() && TIMES.contains(next.group(1).toLowerCase(Locale.ROOT));
  }
}

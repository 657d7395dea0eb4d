package vn.tonghop.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.finding.TableProblem.PersonalData.Kind;

/// Tells texts that look like the name of a person, or that speak of one.
///
/// Vietnamese names start with one of few dozen family names. Streets, schools and wards bear the
/// names of persons too: a word such as *phố* or *phường* before the name makes it a place.
final class Persons {

  /// Family names that begin few other words.
  private static final Set<String> STRONG =
      Set.of(
          "nguyễn", "trần", "lê", "phạm", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ",
          "ngô", "lý", "đinh", "trịnh", "đoàn", "trương", "nghiêm", "quách", "đàm", "khuất");

  /// Family names that are ordinary words or places as well: they need a middle and a given name.
  private static final Set<String> WEAK =
      Set.of(
          "hoàng", "dương", "mai", "cao", "hà", "thái", "đào", "lâm", "lưu", "tạ", "tô", "chu",
          "phùng", "lương", "vương", "tống", "kiều", "tăng", "thạch", "la", "châu", "triệu");

  /// Family names without their accents, where a whole name is written so.
  private static final Set<String> BARE =
      Set.of(
          "nguyen", "tran", "le", "pham", "huynh", "phan", "vu", "vo", "dang", "bui", "do", "ho",
          "ngo", "ly", "dinh", "trinh", "doan", "truong", "hoang", "duong", "dao", "luong");

  private static final int LONGEST_NAME = 40;
  private static final String NAME = "\\p{Lu}\\p{L}*(?:\\s+\\p{Lu}\\p{L}*){1,3}";

  /// `ông Nguyễn Văn A`, `đối tượng: Trần Thị B`.
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "(?<!\\p{L})(?i:ông|bà|anh|chị|em|cháu|đối tượng|họ tên|họ và tên|tên là|đ/c|đồng chí|bị can"
              + "|nghi phạm|nạn nhân)\\s*:?\\s*("
              + NAME
              + ")");

  /// `Nguyễn Văn A`, `TRẦN THỊ B` anywhere in a text.
  private static final Pattern MIDDLE =
      Pattern.compile(
          "(\\p{L}+\\s+)?(?<!\\p{L})(\\p{Lu}\\p{L}+)\\s+(?:Văn|Thị|VĂN|THỊ|Van|Thi)\\s+\\p{Lu}\\p{L}*");

  private static final Set<String> PLACES =
      Set.of(
          "phố", "đường", "phường", "xã", "trường", "thpt", "thcs", "viên", "cầu", "ngõ", "quận",
          "huyện", "chợ", "ngách", "hẻm", "tên", "số");

  private static final Pattern BORN =
      Pattern.compile(
          "(?<!\\p{L})(?:sinh\\s*(?:ngày|năm)|ngày\\s+sinh|năm\\s+sinh|s\\.?n\\.?)\\s*:?\\s*"
              + "(?:\\d{1,2}[/.-]\\d{1,2}[/.-])?(?:19|20)\\d{2}(?!\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern HOME =
      Pattern.compile(
          "\\b(?:(?:tru tai|thuong tru(?: tai)?|tam tru(?: tai)?|hktt|noi o|cho o|dia chi)"
              + " (?:(?:so|nha|ngo|ngach|hem|to|thon|xom|phong|can ho|p) )*\\d"
              + "|so nha \\d|so \\d+\\w* (?:ngo|ngach|hem) \\d|nha so \\d)");

  /// One of these stands in every text that [#HOME] finds.
  private static final List<String> HOMES =
      List.of(
          "trú", "tru", "hktt", "nơi", "noi", "chỗ", "cho", "địa", "dia", "nhà", "nha ", "ngõ",
          "ngo", "ngách", "ngach", "hẻm", "hem");

  /// Where people work or are served: its address is no home.
  private static final Pattern PREMISES =
      Pattern.compile(
          "\\b(?:quan|co so|nha nghi|khach san|karaoke|massage|cua hang|cong ty|tu diem|diem|truong"
              + "|tru so|nha tro|nha hang|cho|ben)\\b");

  private Persons() {}

  /// Whether a whole text is a name: a family name and one to three more words, each with a
  /// capital.
  static boolean isName(String text) {
    if (text.length() > LONGEST_NAME
        || text.length() < 4
        || !Character.isUpperCase(text.charAt(0))) {
      return false;
    }
    String[] words = text.split("[\\s\\u00a0]+", -1);
    if (words.length < 2 || words.length > 5 || !Arrays.stream(words).allMatch(Persons::isWord)) {
      return false;
    }
    String family = words[0].toLowerCase(java.util.Locale.ROOT);
    boolean bare = text.chars().allMatch(letter -> letter < 128);
    return bare
        ? BARE.contains(family) && words.length > 2
        : STRONG.contains(family) || WEAK.contains(family) && words.length > 2;
  }

  private static boolean isWord(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && word.codePoints().allMatch(Character::isLetter);
  }

  private static boolean isFamily(String word) {
    String family = word.toLowerCase(java.util.Locale.ROOT);
    return STRONG.contains(family) || WEAK.contains(family) || BARE.contains(family);
  }

  /// What a text tells of a person besides numbers: a name, a day of birth, a home.
  static Optional<Kind> inProse(String text) {
    boolean digit = holdsDigit(text);
    if (digit && BORN.matcher(text).find()) {
      return Optional.of(Kind.BIRTH_DATE);
    }
    if (holdsFamily(text) && named(text)) {
      return Optional.of(Kind.NAME);
    }
    return digit && mayBeHome(text) && isHome(Fold.spaced(text))
        ? Optional.of(Kind.ADDRESS)
        : Optional.empty();
  }

  // What follows looks at letters alone: to search every note of a year for patterns would take as
  // long as to read it.

  private static boolean holdsDigit(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        return true;
      }
    }
    return false;
  }

  /// Whether any word with a capital is a family name.
  private static boolean holdsFamily(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isUpperCase(text.charAt(at))
          && (at == 0 || !Character.isLetter(text.charAt(at - 1)))) {
        int end = at + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        if (end - at > 1 && isFamily(text.substring(at, end))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean mayBeHome(String text) {
    String small = text.toLowerCase(java.util.Locale.ROOT);
    return HOMES.stream().anyMatch(small::contains);
  }

  private static boolean isHome(String spaced) {
    Matcher home = HOME.matcher(spaced);
    return home.find() && !PREMISES.matcher(spaced.substring(0, home.start())).find();
  }

  private static boolean named(String text) {
    Matcher addressed = ADDRESSED.matcher(text);
    while (addressed.find()) {
      if (isFamily(addressed.group(1).split("\\s+", 2)[0])) {
        return true;
      }
    }
    Matcher middle = MIDDLE.matcher(text);
    while (middle.find()) {
      String before =
          Optional.ofNullable(middle.group(1))
              .orElse("")
              .strip()
              .toLowerCase(java.util.Locale.ROOT);
      if (isFamily(middle.group(2)) && !PLACES.contains(before)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a text should not be repeated to anybody: a person's name or number may stand in it.
  static boolean suspected(String text) {
    return isName(text)
        || text.length() > 8 && PersonalNumbers.in(text, false).isPresent()
        || text.length() > 5 && inProse(text).isPresent();
  }
}

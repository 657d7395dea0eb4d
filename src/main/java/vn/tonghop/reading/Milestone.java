package vn.tonghop.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Something done once: on which day, and the document that shows it.
///
/// `Kế hoạch số 12/KH-UBND ngày 15/3/2024`, `15/3/2024`, `đã thực hiện`. What holds neither a day
/// nor a number of a document, such as *đang thực hiện*, is not taken for done.
record Milestone(Optional<LocalDate> day, Optional<String> document) {

  private static final Set<String> DONE =
      Set.of(
          "x",
          "co",
          "1",
          "yes",
          "y",
          "true",
          "da",
          "da co",
          "da thuc hien",
          "thuc hien",
          "hoan thanh",
          "da hoan thanh",
          "da ban hanh",
          "ban hanh",
          "xong",
          "dat",
          "done");
  private static final Set<String> NOT_YET =
      Set.of(
          "chua", "chua thuc hien", "chua co", "chua ban hanh", "khong", "0", "no", "n", "false");

  /// With accents, for *đăng ký* is done and *đang* is not; *dang ky* can only be the former.
  private static final String TO_COME =
      "chưa|chua|đang|dang(?! ky\\b)|dự kiến|du kien|sẽ|se|sắp|sap|planned|not";

  private static final Pattern UNDECIDED = words("^(?:" + TO_COME + "|không|khong)\\b");

  /// Words that make a day one to come.
  private static final Pattern OPEN = words("\\b(?:" + TO_COME + "|hạn|han|trước|truoc|due)\\b");

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(ngày\\s+)?\\b(\\d{1,2})(?:[/.-]|\\s+tháng\\s+)(\\d{1,2})(?:[/.-]|\\s+năm\\s+)(\\d{4})\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ISO =
      Pattern.compile(
          "(ngày\\s+)?\\b(\\d{4})-(\\d{2})-(\\d{2})\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static Pattern words(String words) {
    return Pattern.compile(
        words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /// Whether a cell says that it is not done yet.
  static boolean isNotYet(String text) {
    return NOT_YET.contains(Fold.spaced(text));
  }

  /// What a cell says of it; none where that is not clear.
  static Optional<Milestone> read(String text) {
    if (UNDECIDED.matcher(text.strip()).find() || PeriodNames.whole(text).isPresent()) {
      return Optional.empty();
    }
    Optional<Found> found = day(text);
    String rest =
        rest(
            found.map(at -> text.substring(0, at.start()) + text.substring(at.end())).orElse(text));
    if (found.isPresent() && OPEN.matcher(rest).find()) {
      return Optional.empty();
    }
    boolean said = rest.isEmpty() || DONE.contains(Fold.spaced(rest));
    if (!said && found.isEmpty() && !isDocument(rest)) {
      return Optional.empty();
    }
    Optional<String> document = said ? Optional.empty() : Optional.of(rest);
    return found.isEmpty() && rest.isEmpty()
        ? Optional.empty()
        : Optional.of(new Milestone(found.map(Found::day), document));
  }

  /// The day that a text is, and nothing else.
  static Optional<LocalDate> wholeDay(String text) {
    return day(text).filter(found -> found.start() == 0).map(Found::day);
  }

  /// A document without a day beside it has a number, and more than digits.
  private static boolean isDocument(String rest) {
    return rest.chars().anyMatch(Character::isDigit) && rest.chars().anyMatch(Character::isLetter);
  }

  private record Found(LocalDate day, int start, int end) {}

  /// The day after *ngày*, or else the first.
  private static Optional<Found> day(String text) {
    Optional<Found> first = Optional.empty();
    for (Pattern pattern : new Pattern[] {DAY_FIRST, ISO}) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        Optional<Found> found = found(matcher, pattern == ISO);
        if (found.isPresent() && matcher.group(1) != null) {
          return found;
        }
        first = first.or(() -> found);
      }
    }
    return first;
  }

  private static Optional<Found> found(Matcher matcher, boolean iso) {
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(matcher.group(iso ? 2 : 4)),
              Integer.parseInt(matcher.group(3)),
              Integer.parseInt(matcher.group(iso ? 4 : 2)));
      return Optional.of(new Found(day, matcher.start(), matcher.end()));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  /// What is left without the day, and without the marks around it.
  private static String rest(String text) {
    return text.replaceAll("\\(\\s*\\)", " ")
        .replaceAll("\\s+", " ")
        .replaceAll("^[\\s,;:–-]+|[\\s,;:–-]+$", "");
  }

  /// What it does not say itself, as a note beside it says.
  Milestone with(Optional<Milestone> note) {
    return new Milestone(
        day.or(() -> note.flatMap(Milestone::day)),
        document.or(() -> note.flatMap(Milestone::document)));
  }

  /// The day, `?` where nobody says it, and the document if there is one.
  String entry() {
    return day.map(LocalDate::toString).orElse("?")
        + document.map(number -> " " + number).orElse("");
  }
}

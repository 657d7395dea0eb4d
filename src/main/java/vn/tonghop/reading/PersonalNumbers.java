package vn.tonghop.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tonghop.finding.TableProblem.PersonalData.Kind;

/// Finds the numbers of persons in texts: citizen identities and telephones.
final class PersonalNumbers {

  private static final Pattern MONEY =
      Pattern.compile("^\\s*(?:đ|đồng|vnđ|vnd)(?:\\P{L}|$).*", Pattern.DOTALL);

  private PersonalNumbers() {}

  /// What sort of number on a person a text holds. A text that is nothing but a number without a
  /// leading zero may be a sum of money, unless it stands in a note.
  static Optional<Kind> in(String text, boolean note) {
    for (int at = 0; at < text.length(); at++) {
      if (isDigit(text, at) && !isDigit(text, at - 1)) {
        Run run = Run.at(text, at);
        Optional<Kind> kind = run.kind(note || run.end() - at < text.strip().length(), text);
        if (kind.isPresent()) {
          return kind;
        }
        at = run.end() - 1;
      }
    }
    return Optional.empty();
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /// Digits, with at most one space, dot or hyphen between two of them.
  ///
  /// @param end the place after the last
  /// @param groups how many digits stand between two marks
  private record Run(int start, int end, String digits, List<Integer> groups) {

    static Run at(String text, int start) {
      StringBuilder digits = new StringBuilder();
      List<Integer> groups = new ArrayList<>();
      int at = start;
      int group = 0;
      while (isDigit(text, at) || isMark(text, at)) {
        if (isDigit(text, at)) {
          digits.append(text.charAt(at));
          group++;
        } else {
          groups.add(group);
          group = 0;
        }
        at++;
      }
      groups.add(group);
      return new Run(start, at, digits.toString(), groups);
    }

    private static boolean isMark(String text, int at) {
      return at < text.length() && " .-".indexOf(text.charAt(at)) >= 0 && isDigit(text, at + 1);
    }

    Optional<Kind> kind(boolean amongWords, String text) {
      if (isPhone(text)) {
        return Optional.of(Kind.PHONE);
      }
      boolean length = digits.length() == 9 || digits.length() == 12;
      boolean zero = digits.charAt(0) == '0';
      boolean whole = groups.size() == 1 && (zero || amongWords && !isMoney(text));
      boolean inThrees = zero && groups.stream().allMatch(group -> group == 3);
      return length && (whole || inThrees) ? Optional.of(Kind.ID_NUMBER) : Optional.empty();
    }

    /// `0912 345 678`, `024.3845.1234`, `+84 912345678`; but not `06.2021-2022`.
    private boolean isPhone(String text) {
      if (start > 0 && text.charAt(start - 1) == '+') {
        return digits.startsWith("84") && digits.length() >= 11;
      }
      boolean prefix = digits.length() > 2 && groups.getFirst() > 2 && digits.charAt(0) == '0';
      return prefix
          && (digits.length() == 10 && "235789".indexOf(digits.charAt(1)) >= 0
              || digits.length() == 11 && digits.charAt(1) == '2');
    }

    private boolean isMoney(String text) {
      return MONEY.matcher(text.substring(end)).matches();
    }
  }
}

package vn.tonghop.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Spellings made comparable, for matching alone: nothing folded is ever shown.
///
/// Two strengths. *Sharp* ignores case, spaces, punctuation and the place of the tone in a syllable
/// (`hòa` is `hoà`). *Loose* ignores accents too, and `đ`.
final class Fold {

  private Fold() {}

  /// A run of letters and digits, or a percent sign, in both strengths.
  record Word(String sharp, String loose) {

    boolean isNumber() {
      return loose.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }
  }

  static List<Word> words(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    List<Word> words = new ArrayList<>();
    StringBuilder sharp = new StringBuilder();
    StringBuilder tones = new StringBuilder();
    StringBuilder loose = new StringBuilder();
    for (int at = 0; at <= apart.length(); at++) {
      char letter = at < apart.length() ? Character.toLowerCase(apart.charAt(at)) : ' ';
      if (Character.isLetterOrDigit(letter) || letter == '%') {
        sharp.append(letter);
        loose.append(letter == 'đ' ? 'd' : letter);
      } else if (Character.getType(letter) == Character.NON_SPACING_MARK) {
        (isTone(letter) ? tones : sharp).append(letter);
      } else if (!loose.isEmpty()) {
        words.add(new Word(sharp.append(tones).toString(), loose.toString()));
        sharp.setLength(0);
        tones.setLength(0);
        loose.setLength(0);
      }
    }
    return words;
  }

  private static boolean isTone(char mark) {
    return switch (mark) {
      case '\u0300', '\u0301', '\u0303', '\u0309', '\u0323' -> true;
      default -> false;
    };
  }

  /// The loose words with one space between: `tháng 6/2021` is `thang 6 2021`.
  static String spaced(String text) {
    return words(text).stream().map(Word::loose).collect(Collectors.joining(" "));
  }

  static String spaced(List<Word> words) {
    return words.stream().map(Word::loose).collect(Collectors.joining(" "));
  }

  /// The sharp words with one space between: *đang* is not *đăng*.
  static String accented(String text) {
    return words(text).stream().map(Word::sharp).collect(Collectors.joining(" "));
  }

  /// The sharp key of words: without spaces, numbers without leading zeros.
  static String sharp(List<Word> words) {
    return words.stream()
        .map(word -> word.isNumber() ? unpadded(word.sharp()) : word.sharp())
        .collect(Collectors.joining());
  }

  /// The loose key of words: without spaces, numbers without leading zeros.
  static String loose(List<Word> words) {
    return words.stream()
        .map(word -> word.isNumber() ? unpadded(word.loose()) : word.loose())
        .collect(Collectors.joining());
  }

  static String loose(String text) {
    return loose(words(text));
  }

  /// Digits without their leading zeros, as a spreadsheet leaves a code.
  static String unpadded(String digits) {
    int first = 0;
    while (first < digits.length() - 1 && digits.charAt(first) == '0') {
      first++;
    }
    return digits.substring(first);
  }
}

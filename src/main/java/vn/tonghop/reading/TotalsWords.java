package vn.tonghop.reading;

import java.util.List;
import java.util.Set;

/// The words that mark a row of totals.
final class TotalsWords {

  private static final Set<String> WORDS =
      Set.of(
          "tong",
          "tong cong",
          "cong",
          "tong so",
          "toan quan",
          "toan huyen",
          "toan thi xa",
          "toan thanh pho",
          "toan tinh",
          "toan phuong",
          "toan xa",
          "total",
          "grand total",
          "subtotal");

  private static final String CONG = Fold.sharp(Fold.words("cộng"));
  private static final String TONG = Fold.sharp(Fold.words("tổng"));

  private TotalsWords() {}

  /// Whether a label is one of the words and nothing else.
  static boolean are(String label) {
    return WORDS.contains(Fold.spaced(label));
  }

  /// Whether a label starts with one of the words: `Tổng cộng 14 phường`. `Cống Vị` starts with
  /// none, nor does `Cong Vi`.
  static boolean start(String label) {
    String spaced = Fold.spaced(label) + " ";
    return WORDS.stream().anyMatch(word -> spaced.startsWith(word + " ")) && !isName(label);
  }

  /// Whether the first word only looks like a total without its accents.
  private static boolean isName(String label) {
    List<Fold.Word> words = Fold.words(label);
    String first = words.getFirst().sharp();
    boolean accented = !first.equals(words.getFirst().loose());
    return switch (words.getFirst().loose()) {
      case "cong" -> accented ? !first.equals(CONG) : words.size() > 1;
      case "tong" -> accented && !first.equals(TONG);
      default -> false;
    };
  }
}

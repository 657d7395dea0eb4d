package vn.tonghop.reading;

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

  private TotalsWords() {}

  /// Whether a label is one of the words and nothing else.
  static boolean are(String label) {
    return WORDS.contains(Fold.spaced(label));
  }

  /// Whether a label starts with one of the words: `Tổng cộng 14 phường`.
  static boolean start(String label) {
    String spaced = Fold.spaced(label) + " ";
    return WORDS.stream().anyMatch(word -> spaced.startsWith(word + " "));
  }
}

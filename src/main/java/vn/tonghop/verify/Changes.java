package vn.tonghop.verify;

import java.util.List;
import java.util.Set;

/// Words that say that something rose or fell.
final class Changes {

  private static final Set<String> RISES =
      Set.of(
          "tăng",
          "increase",
          "increased",
          "increases",
          "up",
          "rise",
          "rose",
          "risen",
          "grew",
          "growth");
  private static final Set<String> FALLS =
      Set.of(
          "giảm",
          "decrease",
          "decreased",
          "decreases",
          "down",
          "fall",
          "fell",
          "fallen",
          "drop",
          "dropped");

  /// What may stand between such a word and its amount.
  private static final Set<String> FILLERS =
      Set.of("thêm", "by", "được", "là", "đi", "lên", "thành", "khoảng", "(", "tới", "đến");

  private Changes() {}

  /// 1 for a rise, −1 for a fall, 0 for any other word.
  static int direction(List<Token> tokens, int at) {
    String word = Hedge.text(tokens, at);
    if (RISES.contains(word) && !Hedge.text(tokens, at + 1).equals("cường")) {
      return 1;
    }
    return FALLS.contains(word) ? -1 : 0;
  }

  /// Whether a percentage is one of a change: it follows the word, or the amount of the change.
  static boolean isChange(List<Token> tokens, int at) {
    int back = at - 1 - Hedge.width(tokens, at);
    int amounts = 0;
    for (int steps = 0; back >= 0 && steps < 12; back--, steps++) {
      Token token = tokens.get(back);
      if (direction(tokens, back) != 0) {
        return true;
      }
      if (token instanceof Token.Ratio || token instanceof Token.Share || token.isMark(";")) {
        return false;
      }
      if (token instanceof Token.Count && ++amounts > 2) {
        return false;
      }
      if (token.isMark(",") && amounts == 0 && !FILLERS.contains(Hedge.text(tokens, back + 1))) {
        return false;
      }
    }
    return false;
  }
}

package vn.tonghop.verify;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A number before a change and one after it: `từ 50 vụ lên 60 vụ`, `50 -> 60`.
///
/// @param before the earlier one
/// @param after the later one
record Pair(Token.Count before, Token.Count after) {

  private static final Set<String> TO = Set.of("lên", "xuống", "còn", "thành", "to", "đến", "tới");
  private static final Set<String> ARROWS = Set.of("->", "=>", "→", "⇒");

  /// How many words may name what is counted.
  private static final int UNIT_WORDS = 4;

  /// By how much the later one is larger.
  BigDecimal change() {
    return after.quantity().value().subtract(before.quantity().value());
  }

  /// How the change is computed.
  ///
  /// @param direction −1 for a fall: what it fell by is the earlier one less the later
  String working(int direction) {
    String first = before.quantity().written();
    String last = after.quantity().written();
    return direction < 0 ? first + " - " + last : last + " - " + first;
  }

  static Optional<Pair> in(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.get(at) instanceof Token.Count before) {
        Optional<Pair> pair = after(tokens, at, before, opened(tokens, at));
        if (pair.isPresent()) {
          return pair;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean opened(List<Token> tokens, int at) {
    for (int back = at - 1; back >= Math.max(0, at - 3); back--) {
      if (tokens.get(back).isWord("từ") || tokens.get(back).isWord("from")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Pair> after(
      List<Token> tokens, int at, Token.Count before, boolean opened) {
    boolean linked = false;
    int end = Math.min(tokens.size(), at + 2 * UNIT_WORDS + 2);
    for (int next = at + 1; next < end; next++) {
      Token token = tokens.get(next);
      if (token instanceof Token.Count count) {
        return linked ? Optional.of(new Pair(before, count)) : Optional.empty();
      }
      String text = Hedge.text(tokens, next);
      linked |= ARROWS.contains(text) || opened && TO.contains(text);
      boolean passes =
          token instanceof Token.Word
              || ARROWS.contains(text)
              || token instanceof Token.Name
              || Set.of("(", ")", ",").contains(text);
      if (!passes) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}

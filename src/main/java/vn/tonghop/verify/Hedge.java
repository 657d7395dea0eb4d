package vn.tonghop.verify;

import java.util.List;
import java.util.Set;

/// What the word before a number says of how exactly it is meant.
enum Hedge {
  NONE,
  /// `trên 80%`: the exact value is more.
  ABOVE,
  /// `dưới 80%`: it is less.
  BELOW,
  /// `gần 80%`: it is less, but not by much.
  NEARLY,
  /// `khoảng 80%`: it is thereabouts.
  ABOUT;

  private static final Set<String> ABOVE_WORDS = Set.of("trên", "hơn", "over", "above", ">");
  private static final Set<String> BELOW_WORDS = Set.of("dưới", "below", "under", "<");
  private static final Set<String> NEARLY_WORDS = Set.of("gần", "nearly", "almost");
  private static final Set<String> ABOUT_WORDS =
      Set.of("khoảng", "chừng", "xỉ", "about", "approximately", "around", "≈", "~", "ước");

  /// The hedge before a token.
  static Hedge before(List<Token> tokens, int at) {
    String word = text(tokens, at - 1);
    String before = text(tokens, at - 2);
    if (word.equals("than")) {
      return before.equals("less") ? BELOW : ABOVE;
    }
    if (word.equals("đến") && before.equals("chưa")) {
      return BELOW;
    }
    if (ABOVE_WORDS.contains(word)) {
      return ABOVE;
    }
    if (BELOW_WORDS.contains(word)) {
      return BELOW;
    }
    if (NEARLY_WORDS.contains(word)) {
      return NEARLY;
    }
    return ABOUT_WORDS.contains(word) ? ABOUT : NONE;
  }

  /// How many words it takes before a token.
  static int width(List<Token> tokens, int at) {
    if (before(tokens, at) == NONE) {
      return 0;
    }
    String word = text(tokens, at - 1);
    return word.equals("than") || word.equals("đến") || word.equals("xỉ") ? 2 : 1;
  }

  static String text(List<Token> tokens, int at) {
    if (at < 0 || at >= tokens.size()) {
      return "";
    }
    return switch (tokens.get(at)) {
      case Token.Word word -> word.text();
      case Token.Mark mark -> mark.text();
      case Token.Count _, Token.Share _, Token.Ratio _, Token.Name _ -> "";
    };
  }
}

package vn.tonghop.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds ratios that are written in words: `38 người trên tổng số 32`, `38 of the 32 people`.
final class Outs {

  private static final int UNIT_WORDS = 3;
  private static final Set<String> TOTALS = Set.of("tổng", "số", "trong");

  private Outs() {}

  static List<Token> joined(List<Token> tokens) {
    List<Token> joined = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = end(tokens, at);
      joined.add(end < 0 ? tokens.get(at) : ratio(tokens, at, end));
      at = end < 0 ? at + 1 : end + 1;
    }
    return joined;
  }

  /// The place of the whole that belongs to a part; −1 where there is none.
  private static int end(List<Token> tokens, int part) {
    if (!(tokens.get(part) instanceof Token.Count)) {
      return -1;
    }
    int at = part + 1;
    while (at < tokens.size()
        && at <= part + UNIT_WORDS
        && tokens.get(at) instanceof Token.Word
        && after(tokens, at) < 0) {
      at++;
    }
    int whole = after(tokens, at);
    return whole >= 0 && whole < tokens.size() && tokens.get(whole) instanceof Token.Count
        ? whole
        : -1;
  }

  /// The place after words that mean *out of*; −1 where they do not stand here.
  private static int after(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return -1;
    }
    Token first = tokens.get(at);
    int next = at + 1;
    if (first.isWord("of")) {
      return next < tokens.size() && tokens.get(next).isWord("the") ? next + 1 : next;
    }
    if (first.isWord("out") && next < tokens.size() && tokens.get(next).isWord("of")) {
      return after(tokens, next);
    }
    boolean vietnamese = first.isWord("trên") || first.isWord("trong") || first.isMark("/");
    if (!vietnamese) {
      return -1;
    }
    while (next < tokens.size()
        && tokens.get(next) instanceof Token.Word word
        && TOTALS.contains(word.text())) {
      next++;
    }
    return first.isWord("trên") || next > at + 1 ? next : -1;
  }

  private static Token ratio(List<Token> tokens, int part, int whole) {
    Token.Count first = (Token.Count) tokens.get(part);
    Token.Count last = (Token.Count) tokens.get(whole);
    return new Token.Ratio(
        first.quantity(),
        last.quantity(),
        first.quantity().written() + "/" + last.quantity().written(),
        first.from(),
        last.to());
  }
}

package vn.tonghop.verify;

import java.util.ArrayList;
import java.util.List;

/// Cuts a passage into sentences.
final class Sentences {

  private Sentences() {}

  static List<List<Token>> of(String text) {
    List<Token> tokens = Tokens.of(text);
    List<List<Token>> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < tokens.size(); at++) {
      if (ends(text, tokens, at)) {
        sentences.add(tokens.subList(start, at + 1));
        start = at + 1;
      }
    }
    sentences.add(tokens.subList(start, tokens.size()));
    return sentences;
  }

  private static boolean ends(String text, List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean stop = token.isMark(".") || token.isMark("!") || token.isMark("?") || token.isMark("…");
    int next = token.to();
    if (!stop || next >= text.length() || !Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean opens = next == text.length() || !Character.isLowerCase(text.charAt(next));
    return opens && !isShort(text, tokens, at);
  }

  /// `TP. Hà Nội`, `P. Cống Vị`
  private static boolean isShort(String text, List<Token> tokens, int at) {
    return at > 0
        && tokens.get(at - 1) instanceof Token.Word word
        && word.text().length() <= 3
        && text.substring(word.from(), word.to()).chars().allMatch(Character::isUpperCase);
  }
}

package vn.tonghop.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds what a change is compared with: `so với 50 vụ cùng kỳ`, `on the year before (50)`.
final class Bases {

  private static final Set<String> ON =
      Set.of("on", "than", "over", "against", "with", "compared", "from");

  private Bases() {}

  /// The one number after the words of comparison; nothing where there is none, or several.
  static Optional<Token.Count> in(List<Token> tokens) {
    int start = start(tokens);
    if (start < 0) {
      return Optional.empty();
    }
    List<Token.Count> found = new ArrayList<>();
    int depth = 0;
    for (Token token : tokens.subList(start, tokens.size())) {
      depth += token.isMark("(") ? 1 : token.isMark(")") ? -1 : 0;
      if (token.isMark(",") && depth <= 0) {
        break;
      }
      if (token instanceof Token.Ratio) {
        return Optional.empty();
      }
      if (token instanceof Token.Count count) {
        found.add(count);
      }
    }
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static int start(List<Token> tokens) {
    int after = -1;
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.get(at) instanceof Token.Share) {
        after = at;
      }
      boolean vietnamese = tokens.get(at).isWord("so") && Hedge.text(tokens, at + 1).equals("với");
      if (vietnamese || after >= 0 && ON.contains(Hedge.text(tokens, at))) {
        return at + 1;
      }
    }
    return -1;
  }
}

package vn.tonghop.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One entry of a list of parts.
///
/// @param quantity its number
/// @param measure the word after it; may be empty
/// @param share the percentage in brackets right after it
/// @param unclear whether there are other numbers in the entry
record Part(Quantity quantity, String measure, Optional<Token.Share> share, boolean unclear) {

  private static final Set<String> SEPARATORS = Set.of(",", ";", "và", "and", "-", "+", "•", "–");

  /// The parts that are listed from a place on, to the end of the sentence; entries without a
  /// number name things and end nothing.
  static List<Part> list(List<Token> tokens, int start) {
    List<Part> parts = new ArrayList<>();
    List<Token> entry = new ArrayList<>();
    int depth = 0;
    for (Token token : tokens.subList(start, tokens.size())) {
      depth += token.isMark("(") ? 1 : token.isMark(")") ? -1 : 0;
      if (depth < 0 || token.isMark("|")) {
        break;
      }
      if (depth == 0 && SEPARATORS.contains(Hedge.text(List.of(token), 0))) {
        of(entry).ifPresent(parts::add);
        entry.clear();
      } else {
        entry.add(token);
      }
    }
    of(entry).ifPresent(parts::add);
    return parts;
  }

  private static Optional<Part> of(List<Token> entry) {
    int first = -1;
    int counts = 0;
    boolean ratio = false;
    for (int at = 0; at < entry.size(); at++) {
      if (entry.get(at) instanceof Token.Count) {
        first = first < 0 ? at : first;
        counts++;
      }
      ratio |= entry.get(at) instanceof Token.Ratio || Changes.direction(entry, at) != 0;
    }
    if (first < 0) {
      return Optional.empty();
    }
    Quantity quantity = ((Token.Count) entry.get(first)).quantity();
    return Optional.of(
        new Part(quantity, Wholes.measure(entry, first), share(entry, first), counts > 1 || ratio));
  }

  private static Optional<Token.Share> share(List<Token> entry, int count) {
    for (int at = count + 1; at + 1 < Math.min(entry.size(), count + 4); at++) {
      if (entry.get(at).isMark("(") && entry.get(at + 1) instanceof Token.Share share) {
        return Optional.of(share);
      }
    }
    return Optional.empty();
  }
}

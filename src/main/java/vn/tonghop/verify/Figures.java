package vn.tonghop.verify;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Reads what a cell of a table states: a number, a percentage, a part and its whole.
final class Figures {

  private Figures() {}

  /// The number that a cell starts with; nothing where it starts with anything else.
  static Optional<Token> of(Chart.Box box) {
    String text = box.text().strip();
    if (box.stored()) {
      return Optional.of(stored(text));
    }
    List<Token> tokens = Tokens.of(text);
    if (tokens.isEmpty() || tokens.getFirst().from() > 0) {
      return Optional.empty();
    }
    return switch (tokens.getFirst()) {
      case Token.Count count -> Optional.of(count);
      case Token.Share share -> Optional.of(share);
      case Token.Ratio ratio -> Optional.of(ratio);
      case Token.Word _, Token.Mark _, Token.Name _ -> Optional.empty();
    };
  }

  /// A workbook stores numbers in plain digits, of which eight decimals are more than anybody
  /// means.
  private static Token stored(String text) {
    BigDecimal value = new BigDecimal(text);
    BigDecimal shown =
        value.scale() > 8 ? value.setScale(8, java.math.RoundingMode.HALF_UP) : value;
    return new Token.Count(new Quantity(text, List.of(shown)), 0, text.length());
  }
}

package vn.tonghop.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds figures of indicators in running text, where their role is clear: `tên: 22/32 …`, `tên:
/// trong quý II: 5 người; lũy kế: 22/32 …`, and lines of units below a name.
final class Statements {

  private static final int LABEL = 8;
  private static final Set<String> SCOPES = Set.of("trong", "in");

  private final Facts facts;
  private final FactClaims.Sink sink;
  private Optional<Integer> heading = Optional.empty();

  Statements(Facts facts, FactClaims.Sink sink) {
    this.facts = facts;
    this.sink = sink;
  }

  void passage(Passage passage) {
    List<Token> tokens = Tokens.of(passage.text());
    List<Names.Found> names = facts.indicators().in(passage.text());
    if (names.isEmpty()) {
      unitLine(passage, tokens);
      return;
    }
    heading = Optional.empty();
    for (int at = 0; at < names.size(); at++) {
      Names.Found name = names.get(at);
      int end = at + 1 < names.size() ? names.get(at + 1).from() : passage.text().length();
      if (name.places().size() == 1) {
        named(passage, tokens, name, end);
      }
    }
  }

  private void named(Passage passage, List<Token> tokens, Names.Found name, int end) {
    List<Token> after = within(tokens, name.to(), end);
    int colon = colon(after);
    int indicator = name.places().getFirst();
    if (colon < 0) {
      beside(passage, tokens, name, indicator);
      return;
    }
    List<Token> values = after.subList(colon + 1, after.size());
    if (values.isEmpty()) {
      heading = Optional.of(indicator);
    } else {
      values(passage, values, List.of(facts.root()), indicator);
    }
  }

  /// The colon after a name and what stands in brackets behind it; −1 where there is none.
  private static int colon(List<Token> after) {
    int depth = 0;
    for (int at = 0; at < after.size(); at++) {
      Token token = after.get(at);
      if (depth == 0 && token.isMark(":")) {
        return at;
      }
      // A name may end within its own brackets.
      depth = Math.max(0, depth + (token.isMark("(") ? 1 : token.isMark(")") ? -1 : 0));
      if (depth == 0 && !token.isMark(")")) {
        return -1;
      }
    }
    return -1;
  }

  /// `22/32 người nghiện có hồ sơ`: a ratio next to the name, with a colon nowhere.
  private void beside(Passage passage, List<Token> tokens, Names.Found name, int indicator) {
    for (int at = 0; at < tokens.size(); at++) {
      boolean before = at + 1 < tokens.size() && tokens.get(at + 1).from() >= name.from();
      boolean next = tokens.get(at).to() <= name.from() && before;
      boolean after =
          tokens.get(at).from() >= name.to() && (at == 0 || tokens.get(at - 1).to() <= name.to());
      if ((next || after) && tokens.get(at) instanceof Token.Ratio ratio) {
        state(passage, ratio, List.of(facts.root()), indicator, Known.Scope.EITHER);
      }
    }
  }

  /// `Phường Phúc Xá 8/9 = 88,89%` below the name of an indicator.
  private void unitLine(Passage passage, List<Token> tokens) {
    List<Names.Found> units = facts.places().in(passage.text());
    boolean line =
        heading.isPresent()
            && !units.isEmpty()
            && !tokens.isEmpty()
            && units.getFirst().from() == tokens.getFirst().from();
    if (line) {
      values(
          passage,
          within(tokens, units.getFirst().to(), passage.text().length()),
          units.getFirst().places(),
          heading.get());
    } else if (!passage.text().startsWith("*")) {
      heading = Optional.empty();
    }
  }

  /// Values that are parted by semicolons; each may have a label of its own.
  private void values(Passage passage, List<Token> tokens, List<Integer> units, int indicator) {
    int at = 0;
    boolean first = true;
    while (at < tokens.size()) {
      int label = label(tokens, at);
      int value = label < 0 ? past(tokens, at) : past(tokens, label + 1);
      if ((first || label >= 0) && value < tokens.size()) {
        state(passage, tokens.get(value), units, indicator, scope(tokens, at, label));
      }
      first = tokens.get(at).isMark("(");
      at = semicolon(tokens, at) + 1;
      first = at < tokens.size() && tokens.get(at).isMark("(");
    }
  }

  private static int semicolon(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && !tokens.get(at).isMark(";")) {
      at++;
    }
    return at;
  }

  /// The colon that ends a label: `trong tháng 6:`; −1 where none stands here.
  private static int label(List<Token> tokens, int from) {
    for (int at = from; at < Math.min(tokens.size(), from + LABEL); at++) {
      if (tokens.get(at).isMark(":")) {
        return at;
      }
      boolean word = tokens.get(at) instanceof Token.Word || tokens.get(at) instanceof Token.Name;
      boolean count = tokens.get(at) instanceof Token.Count && at > from;
      if (!word && !count) {
        return -1;
      }
    }
    return -1;
  }

  /// Past the number of a condition: `(1)`.
  private static int past(List<Token> tokens, int at) {
    boolean number =
        at + 2 < tokens.size() && tokens.get(at).isMark("(") && tokens.get(at + 2).isMark(")");
    return number ? at + 3 : at;
  }

  private static Known.Scope scope(List<Token> tokens, int from, int label) {
    if (label < 0) {
      return Known.Scope.EITHER;
    }
    String first = Hedge.text(tokens, from);
    if (SCOPES.contains(first)) {
      return Known.Scope.IN_PERIOD;
    }
    boolean running = first.equals("lũy") || first.equals("luỹ") || first.equals("to");
    return running ? Known.Scope.TO_DATE : Known.Scope.EITHER;
  }

  private void state(
      Passage passage, Token figure, List<Integer> units, int indicator, Known.Scope scope) {
    sink.take(new FactClaims.Stated(units, indicator, scope, figure, passage.place(figure.from())));
  }

  private static List<Token> within(List<Token> tokens, int from, int to) {
    List<Token> within = new ArrayList<>();
    for (Token token : tokens) {
      if (token.from() >= from && token.to() <= to) {
        within.add(token);
      }
    }
    return within;
  }
}

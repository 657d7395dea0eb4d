package vn.tonghop.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.finding.Problem;
import vn.tonghop.finding.VerifyProblem;
import vn.tonghop.model.Numbers;

/// Claims that parts make up a whole: `445 người, trong đó: 232 …, 51 …, 123 … và 39 …`.
///
/// `gồm` says that the list is complete; `trong đó` does not, and may go on to count the same
/// things by other features: what comes after parts that make up the whole is not added to them.
final class SumClaims {

  private static final int REACH = 14;
  private static final Set<String> COMPLETE = Set.of("gồm", "comprising", "namely", "consisting");

  private final List<Token> tokens;
  private final List<Claim> claims = new ArrayList<>();

  private SumClaims(List<Token> tokens) {
    this.tokens = tokens;
  }

  static List<Claim> in(List<Token> tokens) {
    SumClaims found = new SumClaims(tokens);
    for (int at = 1; at < tokens.size(); at++) {
      int start = found.start(at);
      if (start > 0) {
        found.look(at, start);
      }
    }
    return found.claims;
  }

  /// The place after the words that open a list of parts; −1 where they do not stand here.
  private int start(int at) {
    String word = Hedge.text(tokens, at);
    String next = Hedge.text(tokens, at + 1);
    boolean two =
        word.equals("trong") && next.equals("đó")
            || word.equals("of") && (next.equals("which") || next.equals("whom"))
            || word.equals("bao") && next.equals("gồm");
    if (two) {
      return at + 2;
    }
    boolean one = COMPLETE.contains(word) || word.equals("including");
    return one && !Hedge.text(tokens, at - 1).equals("bao") ? at + 1 : -1;
  }

  private boolean complete(int start) {
    return COMPLETE.contains(Hedge.text(tokens, start - 1));
  }

  private void look(int opening, int start) {
    int whole = whole(opening);
    if (whole < 0) {
      return;
    }
    List<Part> parts = Part.list(tokens, start);
    Quantity sum = ((Token.Count) tokens.get(whole)).quantity();
    String measure = Wholes.measure(tokens, whole);
    boolean alike = parts.stream().allMatch(part -> Wholes.alike(measure, part.measure()));
    if (parts.isEmpty() || !alike || parts.stream().anyMatch(Part::unclear)) {
      return;
    }
    judge(tokens.get(whole).from(), sum, parts, complete(start)).ifPresent(claims::add);
    parts.forEach(part -> part.share().ifPresent(share -> share(share, part, sum)));
  }

  /// The number that the list divides: the nearest before it in the clause.
  private int whole(int opening) {
    for (int back = opening - 1; back >= Math.max(0, opening - REACH); back--) {
      Token token = tokens.get(back);
      if (token instanceof Token.Count) {
        return back;
      }
      if (token instanceof Token.Ratio
          || token instanceof Token.Share
          || token.isMark(";")
          || token.isMark("|")) {
        return -1;
      }
    }
    return -1;
  }

  private static Optional<Claim> judge(
      int from, Quantity whole, List<Part> parts, boolean complete) {
    BigDecimal total = BigDecimal.ZERO;
    boolean above = false;
    for (int count = 0; count < parts.size(); count++) {
      BigDecimal part = parts.get(count).quantity().value();
      above |= part.compareTo(whole.value()) > 0;
      total = total.add(part);
      if (count > 0 && !above && total.compareTo(whole.value()) == 0) {
        return Optional.of(Claim.right(from));
      }
    }
    above |= total.compareTo(whole.value()) > 0;
    if (parts.size() == 1 && !above) {
      return Optional.empty();
    }
    return Optional.of(Claim.wrong(from, problem(whole, total, parts, above || complete)));
  }

  private static Problem problem(
      Quantity whole, BigDecimal total, List<Part> parts, boolean certain) {
    String working =
        parts.stream().map(part -> part.quantity().written()).collect(Collectors.joining(" + "));
    String sum = Numbers.styled(total, whole.style());
    return certain
        ? new VerifyProblem.WrongSum(whole.written(), sum, working)
        : new VerifyProblem.PartsBelowWhole(whole.written(), sum, working);
  }

  /// `trong đó 232 người (52,13%)`
  private void share(Token.Share share, Part part, Quantity whole) {
    claims.add(
        new Claim(
            share.from(),
            Ratios.judge(
                part.quantity(),
                whole,
                part.quantity().written() + "/" + whole.written(),
                share.quantity(),
                Hedge.NONE,
                List.of(),
                true)));
  }
}

package vn.tonghop.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.Problem;
import vn.tonghop.finding.VerifyProblem;
import vn.tonghop.model.Numbers;

/// Claims on what rose or fell: `tăng 10 vụ (20%) so với 50 vụ cùng kỳ`, `giảm 5%, từ 100 xuống
/// 95`.
final class ChangeClaims {

  private final List<Token> tokens;
  private final List<Claim> claims = new ArrayList<>();

  private ChangeClaims(List<Token> tokens) {
    this.tokens = tokens;
  }

  static List<Claim> in(List<Token> sentence) {
    List<Claim> claims = new ArrayList<>();
    for (List<Token> clause : clauses(sentence)) {
      ChangeClaims found = new ChangeClaims(clause);
      found.look();
      claims.addAll(found.claims);
    }
    return claims;
  }

  /// A clause has one word of change; what stands before the first belongs to it.
  private static List<List<Token>> clauses(List<Token> sentence) {
    List<List<Token>> clauses = new ArrayList<>();
    int start = 0;
    boolean changed = false;
    for (int at = 0; at < sentence.size(); at++) {
      boolean change = Changes.direction(sentence, at) != 0;
      if (change && changed || sentence.get(at).isMark(";") || sentence.get(at).isMark("|")) {
        clauses.add(sentence.subList(start, at));
        start = at;
        changed = false;
      }
      changed |= change;
    }
    clauses.add(sentence.subList(start, sentence.size()));
    return clauses;
  }

  private void look() {
    int verb = verb();
    if (verb < 0) {
      return;
    }
    int direction = Changes.direction(tokens, verb);
    Optional<Pair> pair = Pair.in(tokens);
    Optional<Token.Share> share = share(verb);
    if (pair.isPresent()) {
      amount(verb, pair.get()).ifPresent(amount -> difference(amount, pair.get(), direction));
      share.ifPresent(percent -> change(percent, pair.get(), direction));
      return;
    }
    share.ifPresent(percent -> {
      Optional<Token.Ratio> ratio = ratioAfter(percent);
      if (ratio.isPresent()) {
        ratio(percent, ratio.get(), direction);
      } else {
        ofBase(verb, percent);
      }
    });
  }

  private int verb() {
    for (int at = 0; at < tokens.size(); at++) {
      if (Changes.direction(tokens, at) != 0) {
        return at;
      }
    }
    return -1;
  }

  /// The percentage of the change.
  private Optional<Token.Share> share(int verb) {
    for (int at = verb + 1; at < tokens.size(); at++) {
      if (tokens.get(at) instanceof Token.Share share) {
        boolean linked = Changes.isChange(tokens, at) || tokens.get(at - 1).isMark("(");
        return Optional.of(share).filter(_ -> linked && !RatioClaims.isDemand(tokens, verb + 1));
      }
    }
    return Optional.empty();
  }

  /// The amount of a change, if it stands right after its word and is none of the pair.
  private Optional<Token.Count> amount(int verb, Pair pair) {
    for (int at = verb + 1; at < Math.min(tokens.size(), verb + 4); at++) {
      if (tokens.get(at) instanceof Token.Count count) {
        boolean own = !count.equals(pair.before()) && !count.equals(pair.after());
        return Optional.of(count).filter(_ -> own);
      }
      if (!(tokens.get(at) instanceof Token.Word) || tokens.get(at).isWord("từ")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void difference(Token.Count amount, Pair pair, int direction) {
    BigDecimal change = pair.change().multiply(BigDecimal.valueOf(direction));
    boolean right =
        amount.quantity().readings().stream().anyMatch(one -> one.compareTo(change) == 0);
    String shown = Numbers.styled(change, amount.quantity().style());
    claims.add(
        right
            ? Claim.right(amount.from())
            : Claim.wrong(
                amount.from(),
                new VerifyProblem.WrongDifference(
                    amount.quantity().written(), shown, pair.working(direction))));
  }

  private void change(Token.Share share, Pair pair, int direction) {
    BigDecimal before = pair.before().quantity().value();
    Optional<Problem> problem =
        judge(
            share,
            pair.change().multiply(BigDecimal.valueOf(direction)),
            before,
            "(" + pair.working(direction) + ")/" + pair.before().quantity().written());
    claims.add(new Claim(share.from(), problem));
  }

  /// `tăng 20% (60/50 vụ)`: the new one is above the line.
  private void ratio(Token.Share share, Token.Ratio ratio, int direction) {
    BigDecimal after = ratio.part().value();
    BigDecimal before = ratio.whole().value();
    BigDecimal change = after.subtract(before).multiply(BigDecimal.valueOf(direction));
    claims.add(
        new Claim(
            share.from(),
            judge(
                share,
                change,
                before,
                "(%s - %s)/%s"
                    .formatted(
                        ratio.part().written(),
                        ratio.whole().written(),
                        ratio.whole().written()))));
  }

  /// `tăng 10 vụ (20%) so với 50 vụ`.
  private void ofBase(int verb, Token.Share share) {
    Optional<Token.Count> base = Bases.in(tokens);
    Optional<Token.Count> amount =
        tokens.subList(verb, tokens.indexOf(share)).stream()
            .filter(Token.Count.class::isInstance)
            .map(Token.Count.class::cast)
            .findFirst();
    if (base.isPresent() && amount.isPresent()) {
      Quantity whole = base.get().quantity();
      Quantity part = amount.get().quantity();
      claims.add(
          new Claim(
              share.from(),
              judge(share, part.value(), whole.value(), part.written() + "/" + whole.written())));
    }
  }

  private Optional<Problem> judge(
      Token.Share share, BigDecimal change, BigDecimal before, String working) {
    if (before.signum() == 0) {
      return Optional.of(
          new VerifyProblem.PercentOfZero(working, share.quantity().written() + "%"));
    }
    Hedge hedge = Hedge.before(tokens, tokens.indexOf(share));
    boolean right = Shares.right(share.quantity(), hedge, change, before, List.of());
    return right
        ? Optional.empty()
        : Optional.of(
            Ratios.wrong(
                share.quantity(),
                Ratios.shown(change, before, share.quantity().style()),
                working,
                true));
  }

  private Optional<Token.Ratio> ratioAfter(Token.Share share) {
    int at = tokens.indexOf(share) + 1;
    boolean bracket =
        at + 1 < tokens.size()
            && tokens.get(at).isMark("(")
            && tokens.get(at + 1) instanceof Token.Ratio;
    return bracket ? Optional.of((Token.Ratio) tokens.get(at + 1)) : Optional.empty();
  }
}

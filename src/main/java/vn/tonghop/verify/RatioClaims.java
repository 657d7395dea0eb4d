package vn.tonghop.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Claims that part and whole make a percentage: `38/32 người, đạt 118,75% chỉ tiêu`, `38/32 =
/// 118,75%`, `đạt 118,75% (38/32)`.
final class RatioClaims {

  /// How far apart a ratio and its percentage may stand.
  private static final int REACH = 30;

  /// What says that the percentage is that of the ratio before it.
  private static final Set<String> LINKS =
      Set.of(
          "đạt",
          "chiếm",
          "bằng",
          "đương",
          "lệ",
          "là",
          "tức",
          "hay",
          "thành",
          "=",
          "(",
          "≈",
          "→",
          "reaching",
          "reached",
          "or",
          "is",
          "equals",
          "making",
          "achieving",
          "achieved",
          "for",
          "to",
          "ie",
          "met",
          "hoàn");

  /// What makes a percentage a demand.
  private static final Set<String> DEMANDS =
      Set.of(
          "tiêu",
          "hoạch",
          "cầu",
          "thiểu",
          "nhất",
          "quá",
          "giao",
          "target",
          "targets",
          "least",
          "most",
          "plan",
          "đa",
          "phải",
          "required",
          "lên");

  private static final Set<String> OTHER_WHOLES = Set.of("dân", "toàn", "tổng", "of", "số");

  private final List<Token> tokens;
  private final List<Claim> claims = new ArrayList<>();
  private final Set<Integer> taken = new java.util.HashSet<>();

  private RatioClaims(List<Token> tokens) {
    this.tokens = tokens;
  }

  static List<Claim> in(List<Token> tokens) {
    RatioClaims found = new RatioClaims(tokens);
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.get(at) instanceof Token.Share share
          && !Changes.isChange(tokens, at)
          && !isFactor(tokens, at)) {
        found.look(at, share);
      }
    }
    return found.claims;
  }

  /// Whether a percentage is asked for, not stated.
  static boolean isDemand(List<Token> tokens, int at) {
    int before = at - Hedge.width(tokens, at) - 1;
    String word = Hedge.text(tokens, before);
    if (word.equals(":")) {
      word = Hedge.text(tokens, before - 1);
    }
    return DEMANDS.contains(word);
  }

  /// `38/32 x 100% = 118,75%`
  private static boolean isFactor(List<Token> tokens, int at) {
    return Set.of("x", "×", "*").contains(Hedge.text(tokens, at - 1));
  }

  private void look(int at, Token.Share share) {
    if (isDemand(tokens, at)) {
      return;
    }
    int left = left(at);
    if (left >= 0) {
      judge(left, at, share, sure(left, at));
      return;
    }
    int right = right(at);
    if (right >= 0) {
      judge(right, at, share, true);
    }
  }

  private void judge(int ratio, int at, Token.Share share, boolean sure) {
    taken.add(ratio);
    Token.Ratio of = (Token.Ratio) tokens.get(ratio);
    Hedge hedge = Hedge.before(tokens, at);
    claims.add(
        new Claim(share.from(), Ratios.judge(of, share.quantity(), hedge, bounds(tokens), sure)));
  }

  /// The percentages of a sentence: any of them may be the bound that another is cut at.
  static List<BigDecimal> bounds(List<Token> tokens) {
    List<BigDecimal> bounds = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.get(at) instanceof Token.Share share && isDemand(tokens, at)) {
        bounds.add(share.quantity().value());
      }
    }
    return bounds;
  }

  /// The ratio before a percentage that is linked with it; −1 where there is none.
  private int left(int at) {
    int link = at - Hedge.width(tokens, at) - 1;
    String word = Hedge.text(tokens, link);
    boolean linked =
        LINKS.contains(word) || word.equals(",") || Hedge.before(tokens, at) == Hedge.ABOUT;
    for (int back = link; linked && back >= Math.max(0, at - REACH); back--) {
      Token token = tokens.get(back);
      if (token instanceof Token.Ratio) {
        return taken.contains(back) ? -1 : back;
      }
      if (token.isMark(";") || token.isMark("|") && word.equals(",")) {
        return -1;
      }
      if (token instanceof Token.Share && !isFactor(tokens, back)) {
        return -1;
      }
    }
    return -1;
  }

  /// Whether nothing else between the two could be what the percentage is of.
  private boolean sure(int ratio, int at) {
    int link = at - Hedge.width(tokens, at) - 1;
    boolean linked = LINKS.contains(Hedge.text(tokens, link)) || link == ratio;
    boolean counts =
        tokens.subList(ratio + 1, at).stream().anyMatch(token -> token instanceof Token.Count);
    boolean other = OTHER_WHOLES.contains(Hedge.text(tokens, at + 1));
    return linked && !counts && (!other || link <= ratio + 2);
  }

  /// The ratio that a bracket after a percentage starts with: `118,75% chỉ tiêu (38/32)`.
  private int right(int at) {
    int next = at + 1;
    while (next < tokens.size() && next <= at + 5 && tokens.get(next) instanceof Token.Word) {
      next++;
    }
    boolean bracket =
        next + 1 < tokens.size()
            && tokens.get(next).isMark("(")
            && tokens.get(next + 1) instanceof Token.Ratio;
    return bracket && !linkedOnward(next + 1) ? next + 1 : -1;
  }

  /// Whether the ratio in the bracket has a percentage of its own.
  private boolean linkedOnward(int ratio) {
    return ratio + 1 < tokens.size() && tokens.get(ratio + 1).isMark("=");
  }
}

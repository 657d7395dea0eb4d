package vn.tonghop.verify;

import java.util.ArrayList;
import java.util.List;

/// Every claim of a passage, whatever its kind.
final class PassageClaims {

  private PassageClaims() {}

  static List<Claim> in(Passage passage) {
    List<Claim> claims = new ArrayList<>();
    for (List<Token> sentence : Sentences.of(passage.text())) {
      claims.addAll(RatioClaims.in(sentence));
      claims.addAll(ChangeClaims.in(sentence));
      claims.addAll(SumClaims.in(sentence));
    }
    return claims;
  }
}

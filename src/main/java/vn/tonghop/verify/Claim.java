package vn.tonghop.verify;

import java.util.Optional;
import vn.tonghop.finding.Problem;

/// Something that a text says and that can be computed again.
///
/// @param from where it starts in its passage
/// @param problem what is wrong with it; nothing where it holds
record Claim(int from, Optional<Problem> problem) {

  static Claim right(int from) {
    return new Claim(from, Optional.empty());
  }

  static Claim wrong(int from, Problem problem) {
    return new Claim(from, Optional.of(problem));
  }
}

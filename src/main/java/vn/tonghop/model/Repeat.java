package vn.tonghop.model;

/// Two claims on one (unit, period, indicator).
///
/// @param kind what became of them
/// @param earlier the one that stands first, by revision and place
/// @param later the other
public record Repeat(Kind kind, Claim earlier, Claim later) {

  public enum Kind {
    /// They say the same.
    SAME,
    /// They differ and none is a revision of the other: neither is taken.
    CONFLICT,
    /// The later is a revision: it is taken.
    REPLACED
  }
}

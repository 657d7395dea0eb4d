package vn.tonghop.model;

/// How much of what a figure should rest on is there.
///
/// Coverage travels with every figure: a sum over 11 of 14 wards is not a sum over the whole.
///
/// @param reported what is there, from 0 to `expected`
/// @param expected what was due; what is not owed is left out
public record Coverage(int reported, int expected) {

  public static final Coverage NONE = new Coverage(0, 0);

  /// @throws IllegalArgumentException if `reported` is negative or exceeds `expected`
  public Coverage {
    if (reported < 0 || reported > expected) {
      throw new IllegalArgumentException(
          "Coverage of %d out of %d is impossible".formatted(reported, expected));
    }
  }

  public boolean full() {
    return reported == expected;
  }

  public Coverage plus(Coverage other) {
    return new Coverage(reported + other.reported, expected + other.expected);
  }

  @Override
  public String toString() {
    return reported + "/" + expected;
  }
}

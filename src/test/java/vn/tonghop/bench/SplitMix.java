package vn.tonghop.bench;

/// SplitMix64: a stream of numbers that is the same on every machine.
final class SplitMix {

  private long state;

  SplitMix(long seed) {
    state = seed;
  }

  /// A number from 0 to below a bound.
  int next(int bound) {
    state += 0x9E3779B97F4A7C15L;
    long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return (int) (((mixed ^ (mixed >>> 31)) >>> 33) % bound);
  }
}

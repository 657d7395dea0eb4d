package vn.tonghop.reading;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/// Remembers what a spelling came to: forty thousand files share a few hundred heads, codes and
/// names.
///
/// Bounded in number and length, so that a file of a million odd cells costs no more than its own
/// room.
///
/// @param <T> what a spelling comes to; a pure function of it
final class Memo<T> {

  private static final int MOST = 1 << 14;
  private static final int LONGEST = 200;

  private final ConcurrentMap<String, T> known = new ConcurrentHashMap<>();
  private final Function<String, T> work;

  Memo(Function<String, T> work) {
    this.work = work;
  }

  T of(String spelling) {
    T before = known.get(spelling);
    if (before != null) {
      return before;
    }
    T made = work.apply(spelling);
    if (spelling.length() <= LONGEST && known.size() < MOST) {
      known.put(spelling, made);
    }
    return made;
  }
}

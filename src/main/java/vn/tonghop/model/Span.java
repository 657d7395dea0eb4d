package vn.tonghop.model;

import java.util.List;
import java.util.Optional;

/// A run of months, of any length: what a figure covers. A period is one; from January to May is
/// another.
///
/// @param start the first month, counted as year × 12 + month − 1
/// @param end the month after the last; `start` where two dates hold no closing day
/// @param dates the two dates that it comes from, where it does: readings for exactly these count
///   too
public record Span(int start, int end, Optional<Dates> dates) {

  /// @throws IllegalArgumentException if it ends before it starts
  public Span {
    if (end < start) {
      throw new IllegalArgumentException(
          "A span from month %d to %d is impossible".formatted(start, end));
    }
  }

  public static Span of(Months months) {
    return new Span(months.start(), months.last() + 1, Optional.empty());
  }

  /// Whether a period's months all lie in it.
  public boolean covers(Months months) {
    return start <= months.start() && months.last() < end;
  }

  /// The submission periods that lie in it whole, in order.
  public List<Months> tiles(Frequency frequency) {
    int length = frequency.months();
    int first = Math.ceilDiv(start, length);
    int last = Math.floorDiv(end, length);
    return java.util.stream.IntStream.range(first, Math.max(first, last))
        .mapToObj(tile -> new Months(tile * length, length))
        .toList();
  }
}

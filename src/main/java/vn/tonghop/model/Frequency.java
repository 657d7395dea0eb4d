package vn.tonghop.model;

import java.util.List;
import java.util.stream.IntStream;

/// How often reporters submit.
public enum Frequency {
  MONTH("month", 1),
  QUARTER("quarter", 3),
  HALF("half", 6),
  YEAR("year", 12);

  private final String word;
  private final int months;

  Frequency(String word, int months) {
    this.word = word;
    this.months = months;
  }

  public String word() {
    return word;
  }

  /// The length of a submission period, in months.
  public int months() {
    return months;
  }

  /// The submission periods that tile a span, in order; none where they do not fit it exactly.
  public List<Months> tiles(Months span) {
    if (span.length() % months != 0 || span.start() % months != 0) {
      return List.of();
    }
    return IntStream.range(0, span.length() / months)
        .mapToObj(tile -> new Months(span.start() + tile * months, months))
        .toList();
  }
}

package vn.tonghop.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import vn.tonghop.model.Period;

/// Reads how many people live in a unit: a number, or one from each day on.
final class PopulationReader {

  private static final String KEY = "population";

  /// More than any unit has, and few enough for a slip of a digit group to be seen.
  private static final int MOST = 999_999_999;

  private static final LocalDate ALWAYS = LocalDate.of(Period.FIRST_YEAR, 1, 1);

  private PopulationReader() {}

  /// The numbers by the day from which they hold; none where there is none.
  static SequencedMap<LocalDate, Long> read(Fields unit) {
    SequencedMap<LocalDate, Long> numbers = new TreeMap<>();
    if (unit.find(KEY).orElse(null) instanceof Node.Mapping block) {
      Fields fields = Fields.named(block, KEY, unit.findings());
      for (Node.Entry entry : fields.entries()) {
        Optional<LocalDate> day = Values.date(fields, KEY, entry.key(), entry.key().text());
        Optional<Long> number =
            fields.scalar(KEY, entry.value()).flatMap(written -> number(fields, written));
        day.ifPresent(from -> number.ifPresent(people -> numbers.put(from, people)));
      }
    } else {
      unit.scalar(KEY)
          .flatMap(written -> number(unit, written))
          .ifPresent(people -> numbers.put(ALWAYS, people));
    }
    return Collections.unmodifiableSequencedMap(numbers);
  }

  private static Optional<Long> number(Fields fields, Node.Scalar written) {
    return Values.whole(fields, KEY, written, 1, MOST).map(Integer::longValue);
  }
}

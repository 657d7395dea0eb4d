package vn.tonghop.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.model.Calendar;

/// Reads when the data of a period closes: the name of a calendar, or `{close: 25}`.
final class CalendarReader {

  static final List<String> KEYS = List.of("close");

  private static final Map<String, Calendar> CALENDARS =
      Values.words(List.of(Calendar.DECREE_09, Calendar.CIVIL), Calendar::code);
  private static final int LAST_CLOSING_DAY = 28;

  private CalendarReader() {}

  /// What stands behind the key `calendar`; none where that is nothing, or a finding.
  static Optional<Calendar> read(Fields fields) {
    if (fields.find("calendar").orElse(null) instanceof Node.Mapping block) {
      Fields own = Fields.of(block, "calendar", KEYS, fields.findings());
      own.require("close");
      return Values.whole(own, "close", 1, LAST_CLOSING_DAY).map(Calendar::new);
    }
    return Values.word(fields, "calendar", CALENDARS);
  }
}

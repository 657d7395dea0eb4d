package vn.tonghop.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.ColumnRole;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.Lang;
import vn.tonghop.model.NumberStyle;
import vn.tonghop.model.Plan;

/// Reads how a plan is reported: how often, by which calendar, in which spelling.
record Settings(Fields fields) {

  private static final Map<String, Frequency> FREQUENCIES =
      Values.words(List.of(Frequency.values()), Frequency::word);
  private static final Map<String, Boolean> CUMULATIVE =
      Values.words(List.of(false, true), cumulative -> cumulative ? "cumulative" : "period");
  private static final Map<String, NumberStyle> NUMBERS =
      Values.words(List.of(NumberStyle.values()), style -> style.name().toLowerCase(Locale.ROOT));
  private static final Map<String, Lang> LANGUAGES =
      Values.words(List.of(Lang.values()), lang -> lang.name().toLowerCase(Locale.ROOT));
  private static final Map<String, String> FORMATS =
      Values.words(List.of("txt", "md", "json", "csv"), format -> format);
  private static final List<String> ROLES =
      Arrays.stream(ColumnRole.values()).map(ColumnRole::word).toList();

  private static final Pattern DAYS = Pattern.compile("(\\S+?)\\s*\\.\\.\\s*(\\S+)");
  private static final int MOST_WORKING_DAYS = 250;
  private static final int LONGEST_HOLIDAY = 366;

  /// How often units submit; none where what is written is no frequency.
  Optional<Frequency> frequency() {
    return fields.has("frequency")
        ? Values.word(fields, "frequency", FREQUENCIES)
        : Optional.of(Frequency.MONTH);
  }

  /// The calendar: that of Nghị định 09/2019/NĐ-CP unless the plan has another.
  Calendar calendar() {
    return CalendarReader.read(fields).orElse(Calendar.DECREE_09);
  }

  boolean cumulative() {
    return Values.word(fields, "values", CUMULATIVE).orElse(false);
  }

  NumberStyle numbers() {
    return Values.word(fields, "numbers", NUMBERS).orElse(NumberStyle.PLAIN);
  }

  Lang language() {
    return Values.word(fields, "language", LANGUAGES).orElse(Lang.VI);
  }

  List<String> formats() {
    Optional<Fields> report =
        fields
            .mapping("report")
            .map(block -> Fields.of(block, "report", List.of("formats"), fields.findings()));
    List<String> formats =
        report.stream()
            .flatMap(own -> own.scalars("formats").stream())
            .flatMap(format -> Values.word(fields, "formats", format, FORMATS).stream())
            .distinct()
            .toList();
    return formats.isEmpty() ? List.of("txt") : formats;
  }

  Map<ColumnRole, List<String>> headings() {
    Map<ColumnRole, List<String>> headings = new EnumMap<>(ColumnRole.class);
    fields
        .mapping("columns")
        .map(block -> Fields.of(block, "columns", ROLES, fields.findings()))
        .ifPresent(columns ->
            Arrays.stream(ColumnRole.values())
                .filter(role -> columns.has(role.word()))
                .forEach(role -> headings.put(role, columns.texts(role.word()))));
    return headings;
  }

  Plan.Due due() {
    Optional<Fields> due =
        fields
            .mapping("due")
            .map(block ->
                Fields.of(block, "due", List.of("working-days", "holidays"), fields.findings()));
    int workingDays = due.flatMap(Settings::workingDays).orElse(1);
    Set<LocalDate> holidays = new LinkedHashSet<>();
    due.ifPresent(own -> own.scalars("holidays").forEach(day -> holidays.addAll(days(own, day))));
    return new Plan.Due(workingDays, holidays);
  }

  private static Optional<Integer> workingDays(Fields due) {
    Optional<Node.Scalar> written = due.scalar("working-days");
    if (written.filter(days -> days.text().matches("0+|-\\d{1,9}")).isPresent()) {
      due.add(new PlanProblem.DeadlineTooSoon(written.get().text()), written.get().source());
      return Optional.empty();
    }
    return written.flatMap(days -> Values.whole(due, "working-days", days, 1, MOST_WORKING_DAYS));
  }

  private static List<LocalDate> days(Fields due, Node.Scalar written) {
    Matcher range = DAYS.matcher(written.text());
    if (!range.matches()) {
      return Values.date(due, "holidays", written, written.text()).stream().toList();
    }
    Optional<LocalDate> first = Values.date(due, "holidays", written, range.group(1));
    Optional<LocalDate> last = Values.date(due, "holidays", written, range.group(2));
    if (first.isEmpty() || last.isEmpty()) {
      return List.of();
    }
    return days(due, written, first.get(), last.get());
  }

  private static List<LocalDate> days(
      Fields due, Node.Scalar written, LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      due.add(new PlanProblem.RangeUpsideDown(first.toString(), last.toString()), written.source());
      return List.of();
    }
    long length = last.toEpochDay() - first.toEpochDay() + 1;
    if (length > LONGEST_HOLIDAY) {
      due.add(new PlanProblem.BadDate("holidays", written.text()), written.source());
      return List.of();
    }
    return first.datesUntil(last.plusDays(1)).toList();
  }
}

package vn.tonghop.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.model.Due;
import vn.tonghop.model.Receipt;

/// Reads when submissions are due, and how it is known when they came.
///
/// @param fields the block behind `due`, where there is one
record DueReader(Optional<Fields> fields, References references) {

  static final List<String> KEYS = List.of("working-days", "levels", "holidays", "received");
  private static final Map<String, Receipt.By> RECEIVED =
      Values.words(
          List.of(Receipt.By.values()), by -> by.name().toLowerCase(Locale.ROOT).replace('_', '-'));

  private static final Pattern DAYS = Pattern.compile("(\\S+?)\\s*\\.\\.\\s*(\\S+)");
  private static final int MOST_WORKING_DAYS = 250;
  private static final int LONGEST_HOLIDAY = 366;

  static DueReader of(Fields plan, References references) {
    return new DueReader(
        plan.mapping("due").map(block -> Fields.of(block, "due", KEYS, plan.findings())),
        references);
  }

  Due read() {
    int workingDays =
        fields
            .flatMap(due ->
                due.scalar("working-days")
                    .flatMap(written -> workingDays(due, "working-days", written)))
            .orElse(1);
    Set<LocalDate> holidays = new LinkedHashSet<>();
    fields.ifPresent(
        due -> due.scalars("holidays").forEach(day -> holidays.addAll(days(due, day))));
    return new Due(workingDays, holidays, levels());
  }

  /// How it is known when a submission came; none: it is not judged.
  Optional<Receipt.By> receiptBy() {
    return fields.flatMap(due -> Values.word(due, "received", RECEIVED));
  }

  private Map<String, Integer> levels() {
    Map<String, Integer> levels = new LinkedHashMap<>();
    Optional<Fields> block =
        fields
            .flatMap(due -> due.mapping("levels"))
            .map(given -> Fields.named(given, "levels", references.findings()));
    if (block.isPresent()) {
      for (Node.Entry entry : block.get().entries()) {
        references.level(entry.key());
        block
            .get()
            .scalar("levels", entry.value())
            .flatMap(written -> workingDays(block.get(), entry.key().text(), written))
            .ifPresent(days -> levels.put(entry.key().text(), days));
      }
    }
    return levels;
  }

  private static Optional<Integer> workingDays(Fields due, String key, Node.Scalar written) {
    if (written.text().matches("0+|-\\d{1,9}")) {
      due.add(new PlanProblem.DeadlineTooSoon(written.text()), written.source());
      return Optional.empty();
    }
    return Values.whole(due, key, written, 1, MOST_WORKING_DAYS);
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

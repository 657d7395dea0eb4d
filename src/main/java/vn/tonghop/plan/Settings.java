package vn.tonghop.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tonghop.finding.DefinitionProblem;
import vn.tonghop.finding.DefinitionProblem.BadFolder.Flaw;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.ColumnRole;
import vn.tonghop.model.Comparison;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.Lang;
import vn.tonghop.model.NumberStyle;

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
  static final List<String> REPORT_KEYS = List.of("formats", "comparisons");
  static final String ORDER = "order";
  static final List<String> COLUMN_KEYS =
      Stream.concat(Arrays.stream(ColumnRole.values()).map(ColumnRole::word), Stream.of(ORDER))
          .toList();
  private static final Map<String, Optional<ColumnRole>> ORDER_WORDS =
      Values.words(
          Stream.concat(
                  Arrays.stream(ColumnRole.values()).map(Optional::of),
                  Stream.of(Optional.<ColumnRole>empty()))
              .toList(),
          role -> role.map(ColumnRole::word).orElse("-"));

  private static final Map<String, Comparison.Against> COMPARISONS =
      Values.words(
          List.of(Comparison.Against.PREVIOUS, Comparison.Against.LAST_YEAR),
          Comparison.Against::word);
  private static final Pattern STEP = Pattern.compile("[/\\\\]");
  private static final Pattern ABSOLUTE = Pattern.compile("[/\\\\~]|\\p{L}:");

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

  /// The block of how reports look, where there is one.
  Optional<Fields> report() {
    return fields
        .mapping("report")
        .map(block -> Fields.of(block, "report", REPORT_KEYS, fields.findings()));
  }

  static List<String> formats(Optional<Fields> report) {
    List<String> formats = words(report, "formats", FORMATS);
    return formats.isEmpty() ? List.of("txt") : formats;
  }

  /// Which earlier periods reports set figures beside.
  static List<Comparison.Against> comparisons(Optional<Fields> report) {
    return words(report, "comparisons", COMPARISONS);
  }

  private static <T> List<T> words(Optional<Fields> block, String key, Map<String, T> words) {
    return block.stream()
        .flatMap(fields ->
            fields.scalars(key).stream()
                .flatMap(written -> Values.word(fields, key, written, words).stream()))
        .distinct()
        .toList();
  }

  /// The folder of the workspace of the years before: another one, and not named from the root of
  /// this machine, for plans are passed on.
  Optional<String> previous() {
    Optional<Node.Scalar> written = fields.scalar("previous");
    written.ifPresent(folder ->
        flaw(folder.text())
            .ifPresent(flaw ->
                fields.add(
                    new DefinitionProblem.BadFolder("previous", folder.text(), flaw),
                    folder.source())));
    return written.map(Node.Scalar::text);
  }

  private static Optional<Flaw> flaw(String folder) {
    if (ABSOLUTE.matcher(folder).lookingAt()) {
      return Optional.of(Flaw.ABSOLUTE);
    }
    // `.` and `x/..` and the like lead back here.
    Deque<String> way = new ArrayDeque<>();
    for (String step : STEP.split(folder, -1)) {
      if (step.equals("..") && !way.isEmpty() && !way.getLast().equals("..")) {
        way.removeLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        way.add(step);
      }
    }
    return Optional.of(Flaw.ITSELF).filter(_ -> way.isEmpty());
  }

  /// The block of what columns are, where there is one.
  Optional<Fields> columns() {
    return fields
        .mapping("columns")
        .map(block -> Fields.of(block, "columns", COLUMN_KEYS, fields.findings()));
  }

  static Map<ColumnRole, List<String>> headings(Optional<Fields> columns) {
    Map<ColumnRole, List<String>> headings = new EnumMap<>(ColumnRole.class);
    columns.ifPresent(block ->
        Arrays.stream(ColumnRole.values())
            .filter(role -> block.has(role.word()))
            .forEach(role -> headings.put(role, block.texts(role.word()))));
    return headings;
  }

  /// What the columns of a table without heads are, from the left.
  static List<Optional<ColumnRole>> columnOrder(Optional<Fields> columns) {
    return columns.filter(block -> block.has(ORDER)).map(Settings::order).orElse(List.of());
  }

  private static List<Optional<ColumnRole>> order(Fields block) {
    List<Optional<ColumnRole>> order = new ArrayList<>();
    List<Node.Scalar> written = block.scalars(ORDER);
    written.forEach(word -> Values.word(block, ORDER, word, ORDER_WORDS).ifPresent(order::add));
    if (order.size() == written.size() && !order.isEmpty()) {
      requireRole(block, order, ColumnRole.INDICATOR, List.of(ColumnRole.INDICATOR), written);
      requireRole(
          block,
          order,
          ColumnRole.VALUE,
          List.of(ColumnRole.VALUE, ColumnRole.CUMULATIVE),
          written);
    }
    return order;
  }

  private static void requireRole(
      Fields block,
      List<Optional<ColumnRole>> order,
      ColumnRole role,
      List<ColumnRole> any,
      List<Node.Scalar> written) {
    if (any.stream().noneMatch(one -> order.contains(Optional.of(one)))) {
      block.add(new PlanProblem.MissingKey(role.word(), ORDER), written.getFirst().source());
    }
  }
}

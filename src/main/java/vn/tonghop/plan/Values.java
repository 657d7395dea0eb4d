package vn.tonghop.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.finding.PlanProblem.BadNumber.Bounds;
import vn.tonghop.finding.PlanProblem.Meant;
import vn.tonghop.model.Label;
import vn.tonghop.model.Period;

/// The grammar of single values: codes, words, whole numbers, dates, labels.
final class Values {

  static final List<String> LANGUAGES = List.of("vi", "en");

  static final Map<String, Boolean> TRUTH = words(List.of(false, true), String::valueOf);

  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,63}");
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}");

  private Values() {}

  /// The code behind a key that must be there. One that cannot be a code is a finding, and still
  /// given: what refers to it is right to.
  static Optional<Node.Scalar> code(Fields fields, String key) {
    Optional<Node.Scalar> code = fields.required(key);
    code.filter(scalar -> !CODE.matcher(scalar.text()).matches())
        .ifPresent(scalar -> fields.add(new PlanProblem.BadCode(scalar.text()), scalar.source()));
    return code;
  }

  /// Words and what they stand for, in the order in which findings list them.
  static <T> SequencedMap<String, T> words(List<T> meanings, Function<T, String> word) {
    SequencedMap<String, T> words = new LinkedHashMap<>();
    meanings.forEach(meaning -> words.put(word.apply(meaning), meaning));
    return words;
  }

  /// What one of a few words stands for.
  static <T> Optional<T> word(Fields fields, String key, Map<String, T> words) {
    return fields.scalar(key).flatMap(scalar -> word(fields, key, scalar, words));
  }

  static <T> Optional<T> word(
      Fields fields, String key, Node.Scalar written, Map<String, T> words) {
    T meant = words.get(written.text());
    if (meant == null) {
      List<String> known = words.keySet().stream().toList();
      fields.add(
          new PlanProblem.UnknownWord(key, written.text(), Meant.of(written.text(), known)),
          written.source());
    }
    return Optional.ofNullable(meant);
  }

  /// A whole number within bounds.
  static Optional<Integer> whole(Fields fields, String key, int least, int most) {
    return fields.scalar(key).flatMap(scalar -> whole(fields, key, scalar, least, most));
  }

  static Optional<Integer> whole(
      Fields fields, String key, Node.Scalar written, int least, int most) {
    if (WHOLE.matcher(written.text()).matches()) {
      int number = Integer.parseInt(written.text());
      if (number >= least && number <= most) {
        return Optional.of(number);
      }
    }
    Bounds bounds = new Bounds(Integer.toString(least), Integer.toString(most));
    fields.add(
        new PlanProblem.BadNumber(key, written.text(), Optional.of(bounds)), written.source());
    return Optional.empty();
  }

  /// A day, spelt `2021-02-10`.
  static Optional<LocalDate> date(Fields fields, String key) {
    return fields.scalar(key).flatMap(scalar -> date(fields, key, scalar, scalar.text()));
  }

  static Optional<LocalDate> date(Fields fields, String key, Node.Scalar at, String written) {
    Optional<LocalDate> day = date(written);
    if (day.isEmpty()) {
      fields.add(new PlanProblem.BadDate(key, written), at.source());
    }
    return day;
  }

  private static Optional<LocalDate> date(String written) {
    try {
      return Optional.of(LocalDate.parse(written))
          .filter(day -> day.getYear() >= Period.FIRST_YEAR && day.getYear() <= Period.LAST_YEAR);
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  /// A text that must be there, or one in each language: `{vi: …, en: …}`.
  static Label label(Fields fields, String key) {
    fields.require(key);
    if (fields.find(key).orElse(null) instanceof Node.Mapping languages) {
      Fields both = Fields.of(languages, key, LANGUAGES, fields.findings());
      String vi = both.required("vi").map(Node.Scalar::text).orElse("");
      return new Label(vi, both.scalar("en").map(Node.Scalar::text).orElse(vi));
    }
    return Label.same(fields.scalar(key).map(Node.Scalar::text).orElse(""));
  }
}

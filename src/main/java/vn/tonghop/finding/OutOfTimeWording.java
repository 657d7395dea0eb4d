package vn.tonghop.finding;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The words of names of units that are used outside of their time.
final class OutOfTimeWording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private OutOfTimeWording() {}

  static Wording of(NameProblem.UnitOutOfTime problem) {
    return Wording.of(messageVi(problem), messageEn(problem), hintVi(problem), hintEn(problem));
  }

  private static String messageVi(NameProblem.UnitOutOfTime problem) {
    String time =
        problem
            .until()
            .map(day -> "chỉ dùng đến hết ngày " + DAY.format(day))
            .or(() -> problem.since().map(day -> "chỉ dùng từ ngày " + DAY.format(day)))
            .orElse("không dùng ở thời điểm này");
    return "mã hoặc tên đơn vị \"%s\" %s, số liệu kỳ này chốt ngày %s"
        .formatted(problem.written(), time, DAY.format(problem.closing()));
  }

  private static String messageEn(NameProblem.UnitOutOfTime problem) {
    String time =
        problem
            .until()
            .map(day -> "a unit only until " + day)
            .or(() -> problem.since().map(day -> "a unit only from " + day + " on"))
            .orElse("no unit at that time");
    LocalDate closing = problem.closing();
    return "\"%s\" is %s, and the period's data close on %s"
        .formatted(problem.written(), time, closing);
  }

  private static String hintVi(NameProblem.UnitOutOfTime problem) {
    return problem.instead().isEmpty()
        ? "ghi mã hoặc tên của đơn vị vào ngày đó; nếu đơn vị vẫn còn, sửa `from:`, `until:` trong units.yaml"
        : "vào ngày đó là %s; ghi lại theo mã hoặc tên này"
            .formatted(String.join(", ", problem.instead()));
  }

  private static String hintEn(NameProblem.UnitOutOfTime problem) {
    return problem.instead().isEmpty()
        ? "use the code or name of that day; if the unit exists then, correct its `from:` and `until:` in units.yaml"
        : "on that day it is %s; use that code or name"
            .formatted(String.join(", ", problem.instead()));
  }
}

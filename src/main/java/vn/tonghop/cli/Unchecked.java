package vn.tonghop.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Period;
import vn.tonghop.model.Submission;

/// Which checks could not run, and because of what: those of all submissions where the definitions
/// are broken, else those of the units whose file gives no numbers.
final class Unchecked {

  private Unchecked() {}

  /// One line; none where every check ran.
  ///
  /// @param definitions none where they are broken
  static Optional<Label> of(Optional<Definitions> definitions, List<Submission> files) {
    if (definitions.isEmpty()) {
      return Optional.of(
          new Label(
              "chưa kiểm tra báo cáo của đơn vị nào, vì kế hoạch còn lỗi",
              "no submission was checked, because the plan is broken"));
    }
    List<Submission> unusable =
        files.stream()
            .filter(file ->
                switch (file.fate()) {
                  case REJECTED, NOT_A_TABLE -> true;
                  case USED, SUPERSEDED, IGNORED -> false;
                })
            .toList();
    return unusable.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Label(
                "chưa kiểm tra được số liệu của "
                    + listed(unusable, definitions.get(), Lang.VI, ", vì tệp "),
                "no checks ran on the figures of "
                    + listed(unusable, definitions.get(), Lang.EN, ", because of ")));
  }

  private static String listed(
      List<Submission> files, Definitions definitions, Lang lang, String because) {
    return files.stream()
        .map(file ->
            whose(file, definitions, lang)
                + because
                + file.file()
                + " ("
                + file.fate().label().in(lang)
                + ")")
        .collect(Collectors.joining("; "));
  }

  private static String whose(Submission file, Definitions definitions, Lang lang) {
    String units =
        file.units().stream()
            .map(unit -> definitions.units().get(unit).name().in(lang))
            .distinct()
            .collect(Collectors.joining(", "));
    String periods =
        file.periods().stream()
            .map(key -> Period.ofKey(key).name(lang))
            .distinct()
            .collect(Collectors.joining(", "));
    String unknown =
        switch (lang) {
          case VI -> "đơn vị chưa rõ";
          case EN -> "an unknown unit";
        };
    String names = units.isEmpty() ? unknown : units;
    return periods.isEmpty() ? names : names + " (" + periods + ")";
  }
}

package vn.tonghop.report;

import java.util.List;
import java.util.Locale;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Unit;

/// What several units together are called: `phường`, `đơn vị`; `wards`, `units`.
final class LevelWord {

  private LevelWord() {}

  /// Vietnamese has the kind that names start with; English the plural of the level, which plans
  /// write in English.
  static String of(List<Unit> units, Lang lang) {
    return switch (lang) {
      case VI -> same(units.stream().map(Unit::kind).distinct().toList(), Term.UNITS_WORD.in(lang));
      case EN ->
          same(
              units.stream().map(Unit::level).distinct().map(LevelWord::plural).toList(),
              Term.UNITS_WORD.in(lang));
    };
  }

  private static String same(List<String> words, String other) {
    return words.size() == 1 && !words.getFirst().isEmpty()
        ? words.getFirst().toLowerCase(Locale.ROOT)
        : other;
  }

  private static String plural(String level) {
    if (level.isEmpty()) {
      return level;
    }
    return level.endsWith("y") ? level.substring(0, level.length() - 1) + "ies" : level + "s";
  }
}

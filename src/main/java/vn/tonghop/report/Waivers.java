package vn.tonghop.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Treatment;
import vn.tonghop.model.Lang;

/// The findings that the plan takes as they are: how many, by which of its waivers, why and until
/// when.
final class Waivers {

  private Waivers() {}

  /// How many findings are waived, the same in words, and a row a waiver that was used.
  static SequencedMap<String, Object> model(List<Finding> findings, Lang lang, Phrases phrases) {
    List<Used> used = used(findings);
    int count = used.stream().mapToInt(Used::count).sum();
    SequencedMap<String, Object> model = new LinkedHashMap<>();
    model.put("count", Integer.toString(count));
    model.put("text", count == 0 ? "" : head(count, lang));
    model.put("list", used.stream().map(one -> row(one, lang, phrases)).toList());
    return model;
  }

  /// A waiver that was used.
  ///
  /// @param count how many findings it took
  private record Used(String code, Treatment.Waived waived, int count) {}

  private static List<Used> used(List<Finding> findings) {
    SequencedMap<String, Used> used = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding.treatment() instanceof Treatment.Waived waived) {
        String place = "%09d".formatted(waived.source().row());
        used.merge(
            place,
            new Used(finding.problem().code(), waived, 1),
            (before, one) -> new Used(one.code(), one.waived(), before.count() + one.count()));
      }
    }
    return List.copyOf(used.values());
  }

  /// The waivers that were used, for the manifest.
  static List<SequencedMap<String, Object>> manifest(List<Finding> findings) {
    return used(findings).stream().map(Waivers::object).toList();
  }

  private static SequencedMap<String, Object> object(Used one) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("code", one.code());
    object.put("reason", one.waived().reason());
    object.put("until", one.waived().until().toString());
    object.put("source", one.waived().source().toString());
    object.put("findings", Integer.toString(one.count()));
    return object;
  }

  private static SequencedMap<String, Object> row(Used one, Lang lang, Phrases phrases) {
    SequencedMap<String, Object> row = object(one);
    String until = phrases.date(one.waived().until());
    String reason = Layout.line(one.waived().reason());
    row.put(
        "text",
        switch (lang) {
          case VI ->
              "%s (%d): %s; đến hết ngày %s".formatted(one.code(), one.count(), reason, until);
          case EN -> "%s (%d): %s; until %s".formatted(one.code(), one.count(), reason, until);
        });
    return row;
  }

  private static String head(int count, Lang lang) {
    return switch (lang) {
      case VI -> "Đã chấp nhận, không làm thay đổi số liệu: " + count;
      case EN -> "Waived, no figure changes by that: " + count;
    };
  }
}

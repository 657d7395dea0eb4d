package vn.tonghop.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.ReporterRule;

/// Reads who must report: levels, lists of codes, single codes.
///
/// @param keys the keys that a block may have
record ReportersReader(References references, List<String> keys) {

  static final List<String> KEYS = List.of("level", "units", "calendar");

  /// Those who submit, each with a calendar of its own where it has one.
  static ReportersReader submitting(References references) {
    return new ReportersReader(references, KEYS);
  }

  /// Units that are only picked out.
  static ReportersReader picking(References references) {
    return new ReportersReader(references, List.of("level", "units"));
  }

  List<ReporterDraft> read(Fields fields) {
    List<ReporterDraft> rules = new ArrayList<>();
    for (Node item : fields.list("reporters")) {
      if (item instanceof Node.Mapping block) {
        rules.addAll(rules(Fields.of(block, "reporters", keys, references.findings())));
      } else {
        fields
            .scalar("reporters", item)
            .ifPresent(code -> rules.add(listed(List.of(code), Optional.empty())));
      }
    }
    return List.copyOf(rules);
  }

  private List<ReporterDraft> rules(Fields fields) {
    List<ReporterDraft> rules = new ArrayList<>();
    if (!fields.has("units")) {
      fields.require("level");
    }
    Optional<Calendar> calendar =
        keys.contains("calendar") ? CalendarReader.read(fields) : Optional.empty();
    fields
        .scalar("level")
        .ifPresent(level -> {
          references.level(level);
          rules.add(new ReporterDraft(new ReporterRule.OfLevel(level.text()), calendar));
        });
    if (fields.has("units")) {
      rules.add(listed(fields.scalars("units"), calendar));
    }
    return rules;
  }

  private ReporterDraft listed(List<Node.Scalar> codes, Optional<Calendar> calendar) {
    codes.forEach(references::unit);
    return new ReporterDraft(
        new ReporterRule.Listed(codes.stream().map(Node.Scalar::text).toList()), calendar);
  }
}

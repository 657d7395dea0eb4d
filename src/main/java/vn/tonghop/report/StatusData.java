package vn.tonghop.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Standing;
import vn.tonghop.model.Submission;
import vn.tonghop.model.Units;

/// Standings as data, for machines.
final class StatusData {

  private StatusData() {}

  /// The units that are complete in every submission period, of all that submit.
  static Coverage complete(List<Standing> standings) {
    Map<Integer, Boolean> byUnit =
        standings.stream()
            .collect(
                Collectors.toMap(
                    Standing::unit,
                    standing -> standing.kind() == Standing.Kind.COMPLETE,
                    Boolean::logicalAnd));
    int reported = (int) byUnit.values().stream().filter(all -> all).count();
    return new Coverage(reported, byUnit.size());
  }

  static String csv(Units units, List<Standing> standings, Lang lang) {
    Csv csv =
        new Csv()
            .row(
                "unit",
                "unit_name",
                "period",
                "deadline",
                "standing",
                "files",
                "reported",
                "expected",
                "errors",
                "warnings",
                "received",
                "received_by",
                "late");
    for (Standing standing : standings) {
      csv.row(
          units.get(standing.unit()).code(),
          units.get(standing.unit()).name().in(lang),
          standing.period().code(),
          standing.deadline().toString(),
          standing.kind().word(),
          String.join(" ", standing.files()),
          Integer.toString(standing.reported()),
          Integer.toString(standing.expected()),
          Integer.toString(standing.errors()),
          Integer.toString(standing.warnings()),
          standing.receipt().map(came -> came.date().toString()).orElse(""),
          standing.receipt().map(came -> came.by().word()).orElse(""),
          late(standing).map(Object::toString).orElse(""));
    }
    return csv.toString();
  }

  static String json(
      Plan plan,
      Units units,
      Period period,
      List<Standing> standings,
      List<Submission> submissions,
      Fates fates,
      Lang lang) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("plan", plan.code());
    object.put("period", period.code());
    object.put("window", RollupJson.window(plan.calendar().window(period)));
    object.put("complete", RollupJson.of(complete(standings)));
    object.put(
        "standings", standings.stream().map(standing -> standing(standing, units, lang)).toList());
    object.put("files", submissions.stream().map(file -> file(file, units, fates)).toList());
    return Json.of(object);
  }

  private static SequencedMap<String, Object> standing(Standing standing, Units units, Lang lang) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("unit", units.get(standing.unit()).code());
    object.put("unit_name", units.get(standing.unit()).name().in(lang));
    object.put("period", standing.period().code());
    object.put("deadline", standing.deadline().toString());
    object.put("standing", standing.kind().word());
    object.put("files", standing.files());
    object.put("reported", standing.reported());
    object.put("expected", standing.expected());
    object.put("errors", standing.errors());
    object.put("warnings", standing.warnings());
    object.put("received", standing.receipt().map(came -> came.date().toString()));
    object.put("received_by", standing.receipt().map(came -> came.by().word()));
    object.put("late", late(standing));
    return object;
  }

  /// Whether a submission was late; none where nobody knows when it came.
  private static Optional<Boolean> late(Standing standing) {
    return standing.receipt().map(_ -> standing.late());
  }

  private static SequencedMap<String, Object> file(Submission file, Units units, Fates fates) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("file", file.file());
    object.put("digest", file.digest());
    object.put("fate", file.fate().word());
    object.put("reason", fates.reason(file).map(finding -> finding.problem().code()));
    object.put("reason_text", fates.because(file));
    object.put("units", file.units().stream().map(unit -> units.get(unit).code()).toList());
    object.put("periods", file.periods().stream().map(key -> Period.ofKey(key).code()).toList());
    object.put("readings", file.cells());
    return object;
  }
}

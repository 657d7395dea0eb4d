package vn.tonghop.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import vn.tonghop.model.Submission;

/// What a set of reports was made from: every input with its digest and fate.
public final class Manifest {

  private Manifest() {}

  /// The manifest as JSON; its digest is the one at the foot of the reports.
  public static String render(ReportData data) {
    SequencedMap<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("tonghop", data.version());
    manifest.put("plan", data.plan().code());
    manifest.put("unit", data.plan().unit());
    manifest.put("period", data.rollup().period().code());
    manifest.put("window", RollupJson.window(data.rollup().window()));
    manifest.put("as_of", data.rollup().asOf().toString());
    manifest.put("digest", String.valueOf(new Foot(data).inputs().get("digest")));
    manifest.put("definitions", definitions(data));
    manifest.put("submissions", data.submissions().stream().map(Manifest::file).toList());
    if (!data.adjustments().isEmpty()) {
      manifest.put(
          "adjustments",
          data.adjustments().stream()
              .map(one -> Adjusted.object(one, data.plan(), data.units()))
              .toList());
    }
    List<SequencedMap<String, Object>> waivers = Waivers.manifest(data.findings());
    if (!waivers.isEmpty()) {
      manifest.put("waivers", waivers);
    }
    return Json.of(manifest);
  }

  private static List<SequencedMap<String, Object>> definitions(ReportData data) {
    return data.definitions().entrySet().stream()
        .map(file -> {
          SequencedMap<String, Object> object = new LinkedHashMap<>();
          object.put("file", file.getKey());
          object.put("sha256", file.getValue());
          return object;
        })
        .toList();
  }

  private static SequencedMap<String, Object> file(Submission submission) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("file", submission.file());
    object.put("sha256", submission.digest());
    object.put("fate", submission.fate().word());
    object.put("readings", submission.cells());
    return object;
  }
}

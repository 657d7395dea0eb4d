package vn.tonghop.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.finding.Severity;
import vn.tonghop.model.Fate;

/// The foot of a report: what it was made from, and what was found on the way.
final class Foot {

  private static final int SHORT = 16;

  private final ReportData data;

  Foot(ReportData data) {
    this.data = data;
  }

  /// The digest of all inputs and how many they are.
  ///
  /// Anybody can work it out again: `sha256sum FILE… | LC_ALL=C sort | sha256sum`.
  SequencedMap<String, Object> inputs() {
    List<String> lines =
        Stream.concat(
                data.submissions().stream()
                    .filter(file -> file.fate() == Fate.USED || file.fate() == Fate.SUPERSEDED)
                    .map(file -> file.digest() + "  " + file.file()),
                data.definitions().entrySet().stream()
                    .map(file -> file.getValue() + "  " + file.getKey()))
            .sorted()
            .toList();
    String digest = digest(lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
    String files = Integer.toString(lines.size());
    SequencedMap<String, Object> inputs = new LinkedHashMap<>();
    inputs.put("digest", digest);
    inputs.put("short", digest.substring(0, SHORT));
    inputs.put("files", files);
    inputs.put("text", Term.INPUTS.with(data.lang(), digest.substring(0, SHORT), files));
    return inputs;
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }

  /// How many findings there are: `3 lỗi, 1 cảnh báo`.
  SequencedMap<String, Object> findings() {
    SequencedMap<String, Object> findings = new LinkedHashMap<>();
    findings.put("errors", Integer.toString(count(Severity.ERROR)));
    findings.put("warnings", Integer.toString(count(Severity.WARNING)));
    findings.put("remarks", Integer.toString(count(Severity.REMARK)));
    findings.put("text", counts().isEmpty() ? "" : Term.FINDINGS.with(data.lang(), counts()));
    return findings;
  }

  /// How many readings were corrected by hand.
  SequencedMap<String, Object> adjustments() {
    int count = data.adjustments().size();
    SequencedMap<String, Object> adjustments = new LinkedHashMap<>();
    adjustments.put("count", Integer.toString(count));
    adjustments.put("text", count == 0 ? "" : Term.ADJUSTED.with(data.lang(), count));
    return adjustments;
  }

  int count(Severity severity) {
    return (int) data.findings().stream().filter(one -> one.weighs(severity)).count();
  }

  private String counts() {
    return Stream.of(Severity.values())
        .filter(severity -> count(severity) > 0)
        .map(severity -> counted(count(severity), severity))
        .collect(Collectors.joining(", "));
  }

  /// `3 lỗi`, `3 errors`.
  String counted(int count, Severity severity) {
    String word = severity.label().in(data.lang());
    return switch (data.lang()) {
      case VI -> count + " " + word;
      case EN -> count + " " + word + (count == 1 ? "" : "s");
    };
  }
}

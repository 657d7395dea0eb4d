package vn.tonghop.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Source;
import vn.tonghop.model.Submission;

/// Findings as SARIF 2.1.0, for code hosts and other viewers of analysis results.
///
/// Paths are relative to the workspace. What the plan waives is there with its suppression. A
/// finding keeps its fingerprint when rows, files or findings change their order.
public final class FindingSarif {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String FINGERPRINT = "tonghop/v1";

  private final Findings findings;
  private final Map<String, String> digests;
  private final Lang lang;
  private final List<Catalogue.Entry> rules = Catalogue.entries();
  private final List<String> codes = rules.stream().map(Catalogue.Entry::code).toList();
  private final List<String> files;
  private final Map<String, Integer> alike = new HashMap<>();

  private FindingSarif(Findings findings, List<Submission> submissions, Lang lang) {
    this.findings = findings;
    this.digests =
        submissions.stream()
            .filter(file -> !file.digest().isEmpty())
            .collect(Collectors.toMap(Submission::file, Submission::digest, (one, _) -> one));
    this.lang = lang;
    this.files =
        List.copyOf(
            findings.kept().stream()
                .map(finding -> finding.source().file())
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  /// One run with all findings; messages in the language asked for.
  ///
  /// @param submissions the files that were read, with their digests where these are known
  /// @param version the version of the program
  public static String print(
      Findings findings, List<Submission> submissions, String version, Lang lang) {
    return JsonText.of(new FindingSarif(findings, submissions, lang).log(version));
  }

  /// An object of keys, each followed by its value.
  static SequencedMap<String, Object> object(Object... parts) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    for (int index = 0; index < parts.length; index += 2) {
      object.put(parts[index].toString(), parts[index + 1]);
    }
    return object;
  }

  private static SequencedMap<String, Object> text(String text) {
    return object("text", text);
  }

  private SequencedMap<String, Object> log(String version) {
    SequencedMap<String, Object> driver =
        object(
            "name",
            "tonghop",
            "version",
            version,
            "language",
            tag(),
            "rules",
            rules.stream().map(this::rule).toList());
    SequencedMap<String, Object> run =
        object(
            "tool",
            object("driver", driver),
            "language",
            tag(),
            "columnKind",
            "unicodeCodePoints",
            "originalUriBaseIds",
            object(SarifPlace.BASE, object("description", text(workspace()))),
            "artifacts",
            files.stream().map(this::artifact).toList(),
            "results",
            findings.kept().stream().map(this::result).toList());
    if (!findings.more().isEmpty()) {
      run.put(
          "properties", object("more", findings.more().stream().map(FindingJson::rest).toList()));
    }
    return object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run));
  }

  private String tag() {
    return switch (lang) {
      case VI -> "vi-VN";
      case EN -> "en-US";
    };
  }

  private String workspace() {
    return switch (lang) {
      case VI -> "thư mục làm việc, nơi có plan.yaml";
      case EN -> "the workspace: the folder that holds plan.yaml";
    };
  }

  private SequencedMap<String, Object> rule(Catalogue.Entry entry) {
    Optional<CodePage> page = CodePage.of(entry.code(), lang);
    String name = entry.severity().label().in(lang) + ": " + entry.code();
    SequencedMap<String, Object> rule = object("id", entry.code(), "name", camel(entry.code()));
    rule.put("shortDescription", text(page.map(CodePage::first).orElse(name)));
    rule.put("help", text(page.map(CodePage::text).orElse(asking(entry.code()))));
    rule.put("defaultConfiguration", object("level", level(entry.severity())));
    return rule;
  }

  private String asking(String code) {
    return switch (lang) {
      case VI -> "Xem giải thích: tonghop check --explain " + code;
      case EN -> "To have it explained: tonghop check --explain " + code;
    };
  }

  private static String camel(String code) {
    return Arrays.stream(code.split("-", -1))
        .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case REMARK -> "note";
    };
  }

  private SequencedMap<String, Object> artifact(String file) {
    SequencedMap<String, Object> artifact =
        object("location", object("uri", SarifPlace.uri(file), "uriBaseId", SarifPlace.BASE));
    Optional.ofNullable(digests.get(file))
        .ifPresent(digest -> artifact.put("hashes", object("sha-256", digest)));
    return artifact;
  }

  private SequencedMap<String, Object> result(Finding finding) {
    Wording wording = Catalogue.wording(finding.problem());
    String hint = wording.hint().in(lang);
    String message = Printable.line(wording.message().in(lang));
    String code = finding.problem().code();
    boolean trial = finding.treatment().kind() == Treatment.Kind.TRIAL;
    SequencedMap<String, Object> result = object("ruleId", code, "ruleIndex", codes.indexOf(code));
    result.put("level", trial ? "note" : level(finding.severity()));
    result.put("message", text(hint.isEmpty() ? message : message + "\n" + Printable.line(hint)));
    result.put("locations", List.of(location(finding.source())));
    result.put("partialFingerprints", object(FINGERPRINT, fingerprint(finding)));
    if (finding.treatment() instanceof Treatment.Waived waived) {
      result.put("suppressions", List.of(suppression(waived)));
    }
    result.put(
        "properties",
        object(
            "severity", finding.severity().word(), "treatment", finding.treatment().kind().word()));
    return result;
  }

  private SequencedMap<String, Object> suppression(Treatment.Waived waived) {
    return object(
        "kind",
        "external",
        "status",
        "accepted",
        "justification",
        Printable.line(waived.reason()),
        "location",
        location(waived.source()),
        "properties",
        object("until", waived.until().toString()));
  }

  private SequencedMap<String, Object> location(Source source) {
    return SarifPlace.location(source, files);
  }

  /// What stays of a finding when rows move; of several that are the same but for their place, each
  /// has its number.
  private String fingerprint(Finding finding) {
    List<String> parts = new ArrayList<>();
    parts.add(finding.problem().code());
    parts.add(finding.source().file());
    parts.add(finding.source().sheet().orElse(""));
    parts.add(Mentioned.essence((Record) finding.problem()));
    parts.add(finding.excerpt().toString());
    String essence = String.join("\n", parts);
    return digest(essence) + ":" + alike.merge(essence, 1, Integer::sum);
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}

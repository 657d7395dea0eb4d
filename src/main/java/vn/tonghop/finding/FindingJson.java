package vn.tonghop.finding;

import static java.util.stream.Collectors.counting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Source;
import vn.tonghop.model.Submission;

/// Findings for machines, as JSON.
public final class FindingJson {

  private FindingJson() {}

  /// The same without the files that were read.
  public static String print(Findings findings, Lang lang) {
    return print(findings, List.of(), Map.of(), lang);
  }

  /// The same, with numbers of a command's own after them, by the order of their names.
  public static String print(Findings findings, Lang lang, Map<String, Integer> numbers) {
    return print(findings, List.of(), numbers, lang);
  }

  /// An object of `findings`, `counts`, `more` and `files`; messages and hints in the language
  /// asked for.
  ///
  /// @param submissions the files that were read
  public static String print(Findings findings, List<Submission> submissions, Lang lang) {
    return print(findings, submissions, Map.of(), lang);
  }

  private static String print(
      Findings findings, List<Submission> submissions, Map<String, Integer> numbers, Lang lang) {
    Map<List<String>, Long> occurrences =
        findings.kept().stream().collect(Collectors.groupingBy(FindingJson::kind, counting()));
    SequencedMap<String, Object> json = new LinkedHashMap<>();
    json.put(
        "findings",
        findings.kept().stream()
            .map(finding ->
                finding(
                    finding,
                    lang,
                    occurrences.getOrDefault(kind(finding), 0L) + findings.more(finding)))
            .toList());
    json.put("counts", counts(findings));
    json.put("more", findings.more().stream().map(FindingJson::rest).toList());
    json.putAll(new TreeMap<>(numbers));
    json.put("files", files(findings, submissions));
    return JsonText.of(json);
  }

  /// The submissions in which anything was found.
  private static List<Map<String, Object>> files(Findings findings, List<Submission> submissions) {
    Set<String> named =
        Stream.concat(
                findings.kept().stream().map(finding -> finding.source().file()),
                findings.more().stream().map(Findings.Rest::file))
            .collect(Collectors.toSet());
    return submissions.stream()
        .filter(file -> named.contains(file.file()))
        .map(FindingJson::file)
        .toList();
  }

  /// What makes findings the same thing over and over.
  private static List<String> kind(Finding finding) {
    return List.of(
        finding.source().file(), finding.problem().code(), finding.treatment().kind().word());
  }

  private static Map<String, Object> finding(Finding finding, Lang lang, long occurrences) {
    Wording wording = Catalogue.wording(finding.problem());
    SequencedMap<String, Object> json = new LinkedHashMap<>();
    json.put("code", finding.problem().code());
    json.put("severity", finding.severity().word());
    putPlace(json, finding.source());
    json.put("message", wording.message().in(lang));
    json.put("hint", wording.hint().in(lang));
    json.put("excerpt", finding.excerpt().stream().map(Printable::cut).toList());
    json.put("treatment", treatment(finding.treatment()));
    json.put("occurrences", occurrences);
    return json;
  }

  private static Map<String, Object> treatment(Treatment treatment) {
    SequencedMap<String, Object> json = new LinkedHashMap<>();
    json.put("kind", treatment.kind().word());
    if (treatment instanceof Treatment.Waived waived) {
      json.put("reason", waived.reason());
      json.put("until", waived.until().toString());
      json.put("source", waived.source().toString());
    }
    return json;
  }

  private static Map<String, Object> file(Submission submission) {
    SequencedMap<String, Object> json = new LinkedHashMap<>();
    json.put("file", submission.file());
    json.put("sha256", submission.digest());
    json.put("fate", submission.fate().word());
    return json;
  }

  private static void putPlace(Map<String, Object> json, Source source) {
    json.put("file", source.file());
    source.sheet().ifPresent(sheet -> json.put("sheet", sheet));
    if (source.row() > 0) {
      json.put("row", source.row());
    }
    if (source.column() > 0) {
      json.put("column", source.column());
    }
    if (source.sheet().isPresent() && source.row() > 0 && source.column() > 0) {
      json.put("cell", Source.letters(source.column()) + source.row());
    }
    json.put("source", source.toString());
  }

  private static Map<String, Object> counts(Findings findings) {
    SequencedMap<String, Object> json = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      json.put(severity.word(), findings.count(severity));
    }
    json.put("waived", findings.count(Treatment.Kind.WAIVED));
    json.put("trial", findings.count(Treatment.Kind.TRIAL));
    return json;
  }

  static Map<String, Object> rest(Findings.Rest rest) {
    SequencedMap<String, Object> json = new LinkedHashMap<>();
    json.put("file", rest.file());
    json.put("code", rest.code());
    json.put("treatment", rest.treated().word());
    json.put("count", rest.count());
    return json;
  }
}

package vn.tonghop.finding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Source;

/// Findings for machines, as JSON.
public final class FindingJson {

  private FindingJson() {}

  /// An object of `findings`, `counts` and `more`; messages and hints in the language asked for.
  public static String print(Findings findings, Lang lang) {
    return print(findings, lang, Map.of());
  }

  /// The same, with numbers of a command's own after them, by the order of their names.
  public static String print(Findings findings, Lang lang, Map<String, Integer> numbers) {
    SequencedMap<String, Object> json = new LinkedHashMap<>();
    json.put("findings", findings.kept().stream().map(finding -> finding(finding, lang)).toList());
    json.put("counts", counts(findings));
    json.put("more", findings.more().stream().map(FindingJson::rest).toList());
    json.putAll(new TreeMap<>(numbers));
    return JsonText.of(json);
  }

  private static Map<String, Object> finding(Finding finding, Lang lang) {
    Wording wording = Catalogue.wording(finding.problem());
    SequencedMap<String, Object> json = new LinkedHashMap<>();
    json.put("code", finding.problem().code());
    json.put("severity", finding.severity().word());
    putPlace(json, finding.source());
    json.put("message", wording.message().in(lang));
    json.put("hint", wording.hint().in(lang));
    json.put("excerpt", finding.excerpt().stream().map(Printable::cut).toList());
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
    return json;
  }

  private static Map<String, Object> rest(Findings.Rest rest) {
    SequencedMap<String, Object> json = new LinkedHashMap<>();
    json.put("file", rest.file());
    json.put("code", rest.code());
    json.put("count", rest.count());
    return json;
  }
}

package vn.tonghop.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import vn.tonghop.model.Lang;

/// Findings as JUnit XML, as build servers show them: a suite a file, a case a file and code.
///
/// Errors fail their case. Warnings skip it, for they ask somebody to look and hold nothing up; so
/// do findings that are waived or on trial. Remarks are the output of a case that passes. There is
/// no time in it: the same findings give the same bytes.
public final class FindingXml {

  private static final String NAME = "tonghop check";

  private final Findings findings;
  private final Lang lang;
  private final StringBuilder xml = new StringBuilder();

  private FindingXml(Findings findings, Lang lang) {
    this.findings = findings;
    this.lang = lang;
  }

  /// What stands for one case: the findings of a code in a file that are treated alike.
  ///
  /// @param more how many are not kept
  private record Case(
      String file,
      String code,
      Severity severity,
      Treatment.Kind treated,
      List<Finding> shown,
      int more) {

    boolean fails() {
      return treated == Treatment.Kind.PLAIN && severity == Severity.ERROR;
    }

    boolean skips() {
      return treated != Treatment.Kind.PLAIN || severity == Severity.WARNING;
    }

    /// What parts it from other cases of its file, in the order of codes.
    private static String key(String code, Treatment.Kind treated) {
      return code + " " + treated.ordinal();
    }
  }

  /// All findings; where there are none, one case that passes, for a result without any counts as
  /// broken.
  public static String print(Findings findings, Lang lang) {
    return new FindingXml(findings, lang).print();
  }

  private String print() {
    SequencedMap<String, SequencedMap<String, Case>> files = cases();
    List<Case> all = files.values().stream().flatMap(file -> file.values().stream()).toList();
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    open("<testsuites", NAME, all);
    if (all.isEmpty()) {
      open("  <testsuite", NAME, all);
      xml.append("    <testcase name=\"check\" classname=\"tonghop\"/>\n  </testsuite>\n");
    }
    files.forEach((file, inFile) -> {
      open("  <testsuite", file, List.copyOf(inFile.values()));
      inFile.values().forEach(this::print);
      xml.append("  </testsuite>\n");
    });
    return xml.append("</testsuites>\n").toString();
  }

  private SequencedMap<String, SequencedMap<String, Case>> cases() {
    SequencedMap<String, SequencedMap<String, Case>> files = new TreeMap<>();
    for (Finding finding : findings.kept()) {
      String code = finding.problem().code();
      Treatment.Kind treated = finding.treatment().kind();
      inFile(files, finding.source().file())
          .computeIfAbsent(
              Case.key(code, treated),
              _ ->
                  new Case(
                      finding.source().file(),
                      code,
                      finding.severity(),
                      treated,
                      new ArrayList<>(),
                      findings.more(finding)))
          .shown()
          .add(finding);
    }
    for (Findings.Rest rest : findings.more()) {
      inFile(files, rest.file())
          .putIfAbsent(
              Case.key(rest.code(), rest.treated()),
              new Case(
                  rest.file(),
                  rest.code(),
                  rest.severity(),
                  rest.treated(),
                  List.of(),
                  rest.count()));
    }
    return files;
  }

  private static SequencedMap<String, Case> inFile(
      SequencedMap<String, SequencedMap<String, Case>> files, String file) {
    return files.computeIfAbsent(file, _ -> new TreeMap<>());
  }

  private void open(String element, String name, List<Case> cases) {
    xml.append(element);
    attribute("name", name);
    attribute("tests", Integer.toString(Math.max(1, cases.size())));
    attribute("failures", Long.toString(cases.stream().filter(Case::fails).count()));
    attribute("errors", "0");
    attribute("skipped", Long.toString(cases.stream().filter(Case::skips).count()));
    xml.append(">\n");
  }

  private void print(Case one) {
    String mark =
        one.treated() == Treatment.Kind.PLAIN ? "" : " (" + one.treated().label().in(lang) + ")";
    xml.append("    <testcase");
    attribute("name", one.code() + mark);
    attribute("classname", one.file());
    attribute("file", one.file());
    xml.append(">\n");
    String head = one.severity().label().in(lang) + mark + ": " + head(one);
    if (one.fails()) {
      xml.append("      <failure");
      attribute("message", head);
      attribute("type", one.code());
      xml.append('>').append(text(body(one))).append("</failure>\n");
    } else {
      if (one.skips()) {
        xml.append("      <skipped");
        attribute("message", head);
        xml.append("/>\n");
      }
      xml.append("      <system-out>").append(text(body(one))).append("</system-out>\n");
    }
    xml.append("    </testcase>\n");
  }

  /// The first message, and how many others there are.
  private String head(Case one) {
    int others = Math.max(0, one.shown().size() - 1) + one.more();
    String first =
        one.shown().isEmpty()
            ? one.code()
            : Catalogue.wording(one.shown().getFirst().problem()).message().in(lang);
    return others == 0 ? first : first + " (+" + others + ")";
  }

  private String body(Case one) {
    Findings alone =
        new Findings(
            one.shown(),
            one.more() == 0
                ? List.of()
                : List.of(
                    new Findings.Rest(
                        one.file(), one.code(), one.severity(), one.treated(), one.more())));
    return "\n" + FindingText.print(alone, lang, false, false, Integer.MAX_VALUE);
  }

  private void attribute(String name, String value) {
    xml.append(' ').append(name).append("=\"").append(text(Printable.line(value))).append('"');
  }

  /// A text that XML can hold: markup is escaped, what no XML may hold is spelt out.
  static String text(String value) {
    StringBuilder text = new StringBuilder(value.length());
    value
        .codePoints()
        .forEach(point -> {
          switch (point) {
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '&' -> text.append("&amp;");
            case '"' -> text.append("&quot;");
            default -> {
              if (isAllowed(point)) {
                text.appendCodePoint(point);
              } else {
                text.append(String.format(Locale.ROOT, "\\u%04x", point));
              }
            }
          }
        });
    return text.toString();
  }

  /// What the grammar of XML 1.0 calls `Char`.
  private static boolean isAllowed(int point) {
    return point == '\n'
        || point == '\t'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}

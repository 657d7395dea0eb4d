package vn.tonghop.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tonghop.model.Lang;

/// Findings as a reader at a terminal sees them.
public final class FindingText {

  private static final String PLAIN = "\u001b[0m";

  private FindingText() {}

  /// All findings, file by file, and a last line that counts them; an empty text where there are
  /// none.
  ///
  /// @param colour whether heads stand out by terminal colours
  /// @param counted whether the last line is wanted
  public static String print(Findings findings, Lang lang, boolean colour, boolean counted) {
    if (findings.isEmpty()) {
      return "";
    }
    List<String> blocks = new ArrayList<>();
    byFile(findings)
        .values()
        .forEach(inFile -> {
          inFile.kept().forEach(finding -> blocks.add(block(finding, lang, colour)));
          if (!inFile.more().isEmpty()) {
            blocks.add(rest(inFile.more(), lang));
          }
        });
    if (counted) {
      blocks.add(summary(findings, lang) + "\n");
    }
    return String.join("\n", blocks);
  }

  private static Map<String, Findings> byFile(Findings findings) {
    Map<String, List<Finding>> kept =
        findings.kept().stream().collect(Collectors.groupingBy(finding -> finding.source().file()));
    Map<String, List<Findings.Rest>> more =
        findings.more().stream().collect(Collectors.groupingBy(Findings.Rest::file));
    Map<String, Findings> byFile = new TreeMap<>();
    kept.forEach(
        (file, list) -> byFile.put(file, new Findings(list, more.getOrDefault(file, List.of()))));
    more.forEach((file, list) -> byFile.putIfAbsent(file, new Findings(List.of(), list)));
    return byFile;
  }

  private static String block(Finding finding, Lang lang, boolean colour) {
    Wording wording = Catalogue.wording(finding.problem());
    StringBuilder block = new StringBuilder(head(finding, lang, colour));
    block.append(' ').append(Printable.line(wording.message().in(lang))).append('\n');
    block.append("  --> ").append(Printable.line(finding.source().toString())).append('\n');
    if (!finding.excerpt().isEmpty()) {
      block.append("   |  ");
      finding.excerpt().forEach(cell -> block.append(Printable.cell(cell)).append(" | "));
      block.setLength(block.length() - 1);
      block.append('\n');
    }
    String hint = wording.hint().in(lang);
    if (!hint.isEmpty()) {
      block.append("  ").append(hintWord(lang)).append(": ").append(Printable.line(hint));
      block.append('\n');
    }
    return block.toString();
  }

  private static String head(Finding finding, Lang lang, boolean colour) {
    String head = finding.severity().label().in(lang) + "[" + finding.problem().code() + "]";
    return colour ? shade(finding.severity()) + head + PLAIN : head;
  }

  private static String shade(Severity severity) {
    return switch (severity) {
      case ERROR -> "\u001b[1;31m";
      case WARNING -> "\u001b[1;33m";
      case REMARK -> "\u001b[1;36m";
    };
  }

  private static String hintWord(Lang lang) {
    return switch (lang) {
      case VI -> "gợi ý";
      case EN -> "hint";
    };
  }

  private static String rest(List<Findings.Rest> more, Lang lang) {
    return more.stream()
        .map(rest ->
            switch (lang) {
              case VI -> "... và %d `%s` nữa trong tệp này\n".formatted(rest.count(), rest.code());
              case EN ->
                  "... and %d more of `%s` in this file\n".formatted(rest.count(), rest.code());
            })
        .collect(Collectors.joining());
  }

  /// How many there are of each severity: `3 lỗi, 1 cảnh báo, 2 lưu ý`; those that do not occur are
  /// left out.
  public static String summary(Findings findings, Lang lang) {
    return Arrays.stream(Severity.values())
        .filter(severity -> findings.count(severity) > 0)
        .map(severity -> counted(findings.count(severity), severity, lang))
        .collect(Collectors.joining(", "));
  }

  private static String counted(int count, Severity severity, Lang lang) {
    String name = severity.label().in(lang);
    return switch (lang) {
      case VI -> count + " " + name;
      case EN -> count + " " + name + (count == 1 ? "" : "s");
    };
  }
}

package vn.tonghop.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.model.Lang;

/// Findings as a reader at a terminal sees them.
public final class FindingText {

  private static final String PLAIN = "\u001b[0m";

  private FindingText() {}

  /// All findings, file by file, and a last line that counts them; an empty text where there are
  /// none. What is found in several places of a file is said once.
  ///
  /// @param places how many of the further places to name
  /// @param colour whether heads stand out by terminal colours
  /// @param counted whether the last line is wanted
  public static String print(
      Findings findings, Lang lang, boolean colour, boolean counted, int places) {
    if (findings.isEmpty()) {
      return "";
    }
    List<String> blocks = new ArrayList<>();
    byFile(findings)
        .values()
        .forEach(inFile -> {
          alike(inFile.kept()).forEach(same -> blocks.add(block(same, lang, colour, places)));
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

  /// Findings that say the same and are treated alike, each with the first of them.
  private static Collection<List<Finding>> alike(List<Finding> inFile) {
    return inFile.stream()
        .collect(
            Collectors.groupingBy(
                finding -> List.of(finding.problem(), finding.treatment()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values();
  }

  private static String block(List<Finding> same, Lang lang, boolean colour, int places) {
    Finding finding = same.getFirst();
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
    block.append(also(same.subList(1, same.size()), lang, places));
    block.append(treated(finding.treatment(), lang));
    String hint = wording.hint().in(lang);
    if (!hint.isEmpty() && finding.treatment().kind() != Treatment.Kind.WAIVED) {
      block.append("  ").append(hintWord(lang)).append(": ").append(Printable.line(hint));
      block.append('\n');
    }
    return block.toString();
  }

  /// ` + cũng ở 6:3, 10:3, …; tất cả 18 chỗ`; empty where it is found in one place.
  private static String also(List<Finding> others, Lang lang, int places) {
    if (others.isEmpty()) {
      return "";
    }
    String named =
        others.stream()
            .limit(places)
            .map(other -> Printable.line(other.source().within()))
            .collect(Collectors.joining(", "));
    String all =
        switch (lang) {
          case VI -> "; tất cả %d chỗ".formatted(others.size() + 1);
          case EN -> "; %d places in all".formatted(others.size() + 1);
        };
    String word =
        switch (lang) {
          case VI -> "cũng ở ";
          case EN -> "also at ";
        };
    return "   +  " + word + named + (others.size() > places ? ", …" + all : "") + "\n";
  }

  private static String head(Finding finding, Lang lang, boolean colour) {
    String head = finding.severity().label().in(lang) + "[" + finding.problem().code() + "]";
    return (colour ? shade(finding) + head + PLAIN : head) + mark(finding.treatment().kind(), lang);
  }

  /// ` (đã chấp nhận)`; nothing for a plain one.
  private static String mark(Treatment.Kind treated, Lang lang) {
    return treated == Treatment.Kind.PLAIN ? "" : " (" + treated.label().in(lang) + ")";
  }

  /// Why a finding that is shown holds nothing up; empty for a plain one.
  private static String treated(Treatment treatment, Lang lang) {
    return switch (treatment) {
      case Treatment.Plain() -> "";
      case Treatment.Waived waived -> "  " + reason(waived, lang) + "\n";
      case Treatment.OnTrial() ->
          "  "
              + switch (lang) {
                case VI -> "quy tắc đang thử nghiệm: chỉ nêu để biết";
                case EN -> "the rule is on trial: it holds nothing up";
              }
              + "\n";
    };
  }

  /// Until when and why a finding is taken as it is, and that no reading changes by that.
  static String reason(Treatment.Waived waived, Lang lang) {
    String reason = Printable.line(waived.reason());
    return switch (lang) {
      case VI ->
          "chấp nhận đến hết ngày %s: %s (%s); cách xử lý số liệu không thay đổi"
              .formatted(WaiverWording.day(waived.until()), reason, waived.source());
      case EN ->
          "waived until %s: %s (%s); no reading changes by that"
              .formatted(waived.until(), reason, waived.source());
    };
  }

  private static String shade(Finding finding) {
    if (finding.treatment().kind() != Treatment.Kind.PLAIN) {
      return "\u001b[2m";
    }
    return switch (finding.severity()) {
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
              case VI ->
                  "... và %d `%s`%s nữa trong tệp này\n"
                      .formatted(rest.count(), rest.code(), mark(rest.treated(), lang));
              case EN ->
                  "... and %d more of `%s`%s in this file\n"
                      .formatted(rest.count(), rest.code(), mark(rest.treated(), lang));
            })
        .collect(Collectors.joining());
  }

  /// How many there are of each severity: `3 lỗi, 1 cảnh báo, 2 lưu ý`; those that do not occur are
  /// left out. Those that are waived or on trial are counted apart: `; đã chấp nhận: 1`.
  public static String summary(Findings findings, Lang lang) {
    String plain =
        Arrays.stream(Severity.values())
            .filter(severity -> findings.count(severity) > 0)
            .map(severity -> counted(findings.count(severity), severity, lang))
            .collect(Collectors.joining(", "));
    String apart =
        Stream.of(Treatment.Kind.WAIVED, Treatment.Kind.TRIAL)
            .filter(treated -> findings.count(treated) > 0)
            .map(treated -> treated.label().in(lang) + ": " + findings.count(treated))
            .collect(Collectors.joining("; "));
    return Stream.of(plain, apart)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String counted(int count, Severity severity, Lang lang) {
    String name = severity.label().in(lang);
    return switch (lang) {
      case VI -> count + " " + name;
      case EN -> count + " " + name + (count == 1 ? "" : "s");
    };
  }
}

package vn.tonghop.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.model.Lang;

/// The page of a code: what it means and what to do about it, in both languages, and an example
/// that earns it.
///
/// It stands in the program's own resources as `codes/CODE.md`, under the heads `## vi`, `## en`
/// and `## example`.
///
/// @param vi its paragraphs in Vietnamese, a blank line between two
/// @param en the same in English
/// @param example a workspace with the mistake in it, and the command that finds it
public record CodePage(String vi, String en, CodeExample example) {

  /// The page of a code; none where nobody has written one.
  public static Optional<CodePage> of(String code) {
    return Packed.text(code + ".md").map(CodePage::read);
  }

  private static CodePage read(String page) {
    return new CodePage(
        section(page, Lang.VI.name()),
        section(page, Lang.EN.name()),
        CodeExample.read(section(page, "example")));
  }

  private static String section(String page, String name) {
    String head = "## " + name.toLowerCase(Locale.ROOT) + "\n";
    return Arrays.stream(("\n" + page).split("\n(?=## )", -1))
        .filter(section -> section.startsWith(head))
        .map(section -> section.substring(head.length()).strip())
        .findFirst()
        .orElse("");
  }

  /// Its paragraphs, a blank line between two; a step of a list (`1. …`, `- …`) is a line of its
  /// own.
  public String text(Lang lang) {
    String text =
        switch (lang) {
          case VI -> vi;
          case EN -> en;
        };
    return Arrays.stream(text.split("\n\\s*\n", -1))
        .map(CodePage::line)
        .collect(Collectors.joining("\n\n"));
  }

  /// Its first sentence, in one line.
  String first(Lang lang) {
    return text(lang).split("\n|(?<=\\.)\\s", 2)[0];
  }

  /// A paragraph in one line, and a line for each step of a list in it.
  private static String line(String paragraph) {
    return paragraph.strip().replaceAll("\\s*\n(?!- |\\d+\\. )\\s*", " ");
  }
}

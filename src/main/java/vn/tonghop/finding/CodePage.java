package vn.tonghop.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.model.Lang;

/// What the page of a code says about it, for those who only want its text.
///
/// @param paragraphs its words in one language
record CodePage(String paragraphs) {

  /// The page of a code, where there is one.
  static Optional<CodePage> of(String code, Lang lang) {
    try (InputStream page = CodePage.class.getResourceAsStream("/codes/" + code + ".md")) {
      return page == null
          ? Optional.empty()
          : section(new String(page.readAllBytes(), StandardCharsets.UTF_8), lang);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Optional<CodePage> section(String page, Lang lang) {
    String head = "## " + lang.name().toLowerCase(Locale.ROOT) + "\n";
    return Arrays.stream(("\n" + page).split("\n(?=## )", -1))
        .filter(section -> section.startsWith(head))
        .map(section -> section.substring(head.length()).strip())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .map(CodePage::new);
  }

  /// Its first sentence, in one line.
  String first() {
    return lines(paragraphs.split("\n\\s*\n|(?<=\\.)\\s", 2)[0]);
  }

  /// All of it, a line a paragraph.
  String text() {
    return Arrays.stream(paragraphs.split("\n\\s*\n", -1))
        .map(CodePage::lines)
        .collect(Collectors.joining("\n\n"));
  }

  private static String lines(String paragraph) {
    return paragraph.strip().replaceAll("\\s+", " ");
  }
}

package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {

  @Test
  void widthIsWhatATerminalShows() {
    String name = "Phường Mễ Trì";
    assertThat(Layout.width(name)).isEqualTo(13);
    assertThat(Layout.width(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(13);
    assertThat(Layout.width("越南")).isEqualTo(4);
    assertThat(Layout.padded("越南", 6)).isEqualTo("越南  ");
    assertThat(Layout.right("đ", 3)).isEqualTo("  đ");
  }

  @Test
  void aLineIsOneLineWithoutControlCharacters() {
    assertThat(Layout.line("  Cầu\u00a0Diễn\r\n\t\u001b[31m\u202e x "))
        .isEqualTo("Cầu Diễn [31m x");
  }

  @Test
  void whatIsCutSaysSo() {
    assertThat(Layout.cut("Trung Văn", 9)).isEqualTo("Trung Văn");
    assertThat(Layout.cut("Trung Văn", 8)).isEqualTo("Trung V…");
    assertThat(Layout.cut("越南人", 4)).isEqualTo("越…");
  }

  @Test
  void partsStayWhole() {
    String part = "x".repeat(40) + " y";
    assertThat(Layout.filled("1. ", List.of("tên:", part, part)))
        .isEqualTo("1. tên: " + part + "\n   " + part);
  }

  @Test
  void aPartLongerThanALineBreaksBetweenWords() {
    String text = "một hai ".repeat(30).strip();
    assertThat(Layout.filled("- ", List.of(text)).lines())
        .hasSizeGreaterThan(2)
        .allMatch(line -> Layout.width(line) <= 80)
        .allMatch(line -> line.startsWith("- m") || line.startsWith("  "));
  }

  @ParameterizedTest
  @CsvSource({
    "a|b, a\\|b",
    "*x* _y_, \\*x\\* \\_y\\_",
    "<b>&amp;, \\<b\\>\\&amp;",
    "1. x, 1\\. x",
    "118.75%, 118.75%",
    "- x, \\- x",
    "# x, \\# x",
    "[a](b), \\[a\\](b)",
    "'c:\\x', c:\\\\x"
  })
  void markdownIsTakenForText(String text, String escaped) {
    assertThat(Markdown.escaped(text)).isEqualTo(escaped);
  }
}

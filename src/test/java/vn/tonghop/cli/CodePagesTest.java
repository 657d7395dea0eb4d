package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.CommandLines;
import vn.tonghop.finding.Catalogue;
import vn.tonghop.finding.CodeExample;
import vn.tonghop.finding.CodePage;
import vn.tonghop.model.Lang;

/// Every code has a page, and every page's example earns its code.
class CodePagesTest {

  private static final Path PAGES = Path.of("src", "main", "resources", "codes");

  @TempDir private Path folder;

  static Stream<String> codes() {
    return Catalogue.entries().stream().map(Catalogue.Entry::code);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void aCodeHasAPageInBothLanguagesWhoseExampleEarnsIt(String code) {
    CodePage page = CodePage.of(code).orElseThrow(() -> new AssertionError("no page of " + code));
    assertThat(page.vi()).as("Vietnamese").isNotBlank().isNotEqualTo(page.en());
    assertThat(page.en()).as("English").isNotBlank();
    CommandLines.Outcome shown =
        CommandLines.run(folder, Lang.EN, "tonghop check --explain " + code);
    String said = shown.out().substring(shown.out().indexOf("\n  $ tonghop "));
    assertThat(said).as(shown.out()).contains("[" + code + "]");
    assertThat(shown.exit()).isZero();
  }

  @Test
  void everyPageBelongsToACode() throws IOException {
    Set<String> codes = codes().collect(Collectors.toSet());
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(
              pages
                  .map(page -> page.getFileName().toString())
                  .filter(name -> name.endsWith(".md"))
                  .map(name -> name.substring(0, name.length() - 3)))
          .isSubsetOf(codes);
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void aPageFitsATerminal(String code) {
    for (Lang lang : Lang.values()) {
      CommandLines.Outcome shown =
          CommandLines.run(folder, lang, "tonghop check --explain " + code);
      assertThat(shown.out().lines().takeWhile(line -> !line.matches("(Ví dụ|Example):")))
          .allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    }
  }

  @Test
  void everyFileBesideThePagesStandsInOne() throws IOException {
    Set<String> used =
        codes()
            .flatMap(code -> CodePage.of(code).stream())
            .flatMap(page -> page.example().files().stream())
            .map(CodeExample.File::packed)
            .collect(Collectors.toSet());
    try (Stream<Path> files = Files.list(PAGES.resolve("files"))) {
      assertThat(files.map(file -> file.getFileName().toString())).isSubsetOf(used);
    }
  }

  @Test
  void theStepsOfAListAreLinesOfTheirOwn() {
    String shown = CommandLines.run(folder, Lang.EN, "tonghop check --explain not-a-number").out();
    assertThat(shown).contains("\n1. Open the file").contains("\n2. ").contains("\n3. ");
  }

  @Test
  void theExampleIsAWorkspaceToTry() throws IOException {
    String line = "tonghop check --explain waiver-expired -o thu/";
    assertThat(CommandLines.run(folder, line).exit()).isZero();
    assertThat(folder.resolve("thu/plan.yaml")).exists();
    assertThat(folder.resolve("thu/units.yaml")).exists();
    assertThat(
            CommandLines.run(folder.resolve("thu"), "tonghop check --as-of 2021-02-20 -p 2021-01")
                .out())
        .contains("[waiver-expired]");
    Files.writeString(folder.resolve("thu/plan.yaml"), "mine");
    assertThat(CommandLines.run(folder, line).exit()).isEqualTo(2);
    assertThat(folder.resolve("thu/plan.yaml")).hasContent("mine");
  }

  @Test
  void anUnknownCodeNamesTheNearest() {
    CommandLines.Outcome outcome = CommandLines.run(folder, "tonghop check --explain not-a-numbr");
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err()).contains("not-a-number");
  }
}

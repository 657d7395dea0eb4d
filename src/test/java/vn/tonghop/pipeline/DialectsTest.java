package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.finding.Finding;

/// Text files as offices write them, each with the table that stands in it and what is to be said
/// of it: `vn/tonghop/dialects/KIND/FILE`, and beside it `FILE.expected`, where lines that start
/// with `#` hold a line number and a code.
class DialectsTest {

  private static final String EXPECTED = ".expected";

  static Stream<Path> files() throws IOException, URISyntaxException {
    Path root =
        Path.of(
            Objects.requireNonNull(DialectsTest.class.getResource("/vn/tonghop/dialects")).toURI());
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(path -> Files.isRegularFile(path) && !path.toString().endsWith(EXPECTED))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsTheTableThatStandsInTheFile(Path file) throws IOException {
    String expected = Files.readString(file.resolveSibling(file.getFileName() + EXPECTED));

    Seen seen = Seen.of("a.csv", file);

    assertThat(seen.rows(Optional.empty())).isEqualTo(rows(expected));
    assertThat(seen.findings().stream().map(DialectsTest::said)).isEqualTo(said(expected));
  }

  @Test
  void knowsMoreThanSixtyWaysToWriteATable() throws IOException, URISyntaxException {
    assertThat(files()).hasSizeGreaterThan(60);
  }

  private static String said(Finding finding) {
    return finding.source().row() + " " + finding.problem().code();
  }

  private static List<String> said(String expected) {
    return expected
        .lines()
        .filter(line -> line.startsWith("# "))
        .map(line -> line.substring(2))
        .toList();
  }

  private static List<List<String>> rows(String expected) throws IOException {
    String table =
        expected
            .lines()
            .filter(line -> line.startsWith("# "))
            .reduce("", (all, line) -> all + line + "\n");
    return CSVFormat.RFC4180.parse(new StringReader(expected.substring(table.length()))).stream()
        .map(CSVRecord::values)
        .map(Arrays::asList)
        .toList();
  }
}

package vn.tonghop.verify;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.CommandLines;

/// The reports of every sample verify clean against its data; with one digit of one figure changed
/// they do not, and that figure is named.
class VerifiedReportsTest {

  private static final Path HERE = Path.of("");
  private static final int CHANGES = 6;

  /// `2.145/2.000 = 107,25%`, `lũy kế: 12 người`, and cells of a table of units.
  private static final Pattern FIGURE =
      Pattern.compile(
          "\\d[\\d.,]*/\\d[\\d.,]*(?: [\\p{L} ,]+?)? = \\d[\\d.,]*(?=%)"
              + "|(?<=[\\p{L}\\d)]: )\\d[\\d.,]*(?= \\p{L})"
              + "|(?<=\\| )\\d[\\d.,]*(?= \\|)");

  @TempDir private Path folder;

  /// Every report that stands among the samples' golden files, in both forms and languages.
  static Stream<String> reports() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("samples"))) {
      for (Path file : files.filter(one -> one.endsWith("cmd")).sorted().toList()) {
        String line = Files.readString(file).strip();
        if (line.startsWith("tonghop report") && !file.toString().contains("with-mistakes")) {
          String bare = line.replaceAll(" (-f|--lang|-o) \\S+", "");
          lines.add(bare + " -f txt --lang vi");
          lines.add(bare + " -f md --lang vi");
          lines.add(bare + " -f txt --lang en");
          lines.add(bare + " -f md --lang en");
        }
      }
    }
    return lines.stream().distinct();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aReportVerifiesCleanAndAChangedOneDoesNot(String line) throws IOException {
    String report = CommandLines.run(HERE, line).out();
    String ending = line.contains("-f md") ? ".md" : ".txt";
    String verify =
        line.replace("tonghop report", "tonghop verify").replaceAll(" -f \\S+", "") + " ";
    Path sound = Files.writeString(folder.resolve("report" + ending), report);
    List<MatchResult> figures =
        FIGURE
            .matcher(outline(report))
            .results()
            .filter(figure -> !isOfFoot(report, figure.start()))
            .toList();
    Random random = new Random(line.hashCode());
    Map<Path, String> changes = new LinkedHashMap<>();
    for (int at = 0; at < CHANGES && !figures.isEmpty(); at++) {
      MatchResult figure = figures.get(random.nextInt(figures.size()));
      String changed = changed(figure.group(), random);
      Path file = folder.resolve("changed-" + at + ending);
      Files.writeString(
          file, report.substring(0, figure.start()) + changed + report.substring(figure.end()));
      changes.put(file, number(figure.group(), changed));
    }

    CommandLines.Outcome clean = CommandLines.run(HERE, verify + sound);
    assertThat(clean.exit()).as(clean.out() + clean.err()).isZero();
    if (!changes.isEmpty()) {
      String files = changes.keySet().stream().map(Path::toString).collect(joining(" "));
      CommandLines.Outcome found = CommandLines.run(HERE, verify + files);
      assertThat(found.exit()).isEqualTo(5);
      changes.forEach((file, number) -> assertThat(of(found.out(), file)).contains(number));
    }
  }

  /// The findings of one file.
  private static String of(String out, Path file) {
    return Stream.of(out.split("\n\n", -1))
        .filter(block -> block.contains("--> " + file.toString().replace('\\', '/') + ":"))
        .collect(joining("\n"));
  }

  /// The part of a report before what units wrote, which is theirs.
  private static String outline(String report) {
    int end = Math.max(report.indexOf("\nII."), report.indexOf("\n## N"));
    return end < 0 || report.startsWith("#") ? report : report.substring(0, end);
  }

  /// `Cần rà soát: 1 cảnh báo`, and the period in the head.
  private static boolean isOfFoot(String report, int at) {
    String line = report.substring(report.lastIndexOf('\n', at) + 1, at);
    return line.matches("(?:Cần rà soát|To look into|Kỳ báo cáo|Period|- \\*\\*).*");
  }

  private static String changed(String figure, Random random) {
    int at = random.nextInt(figure.length());
    while (!Character.isDigit(figure.charAt(at))) {
      at = random.nextInt(figure.length());
    }
    int digit = figure.charAt(at) - '0';
    char other = (char) ('1' + (digit + random.nextInt(8)) % 9);
    char changed = other == figure.charAt(at) ? (char) ('1' + digit % 9) : other;
    return figure.substring(0, at) + changed + figure.substring(at + 1);
  }

  /// The changed number of a figure.
  private static String number(String before, String after) {
    String[] old = before.split("[^\\d.,]+", -1);
    String[] parts = after.split("[^\\d.,]+", -1);
    for (int at = 0; at < parts.length; at++) {
      if (!parts[at].equals(old[at])) {
        return parts[at];
      }
    }
    throw new IllegalStateException(before);
  }
}

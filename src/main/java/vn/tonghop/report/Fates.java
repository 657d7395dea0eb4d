package vn.tonghop.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tonghop.finding.Catalogue;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FormatProblem;
import vn.tonghop.finding.IntakeProblem;
import vn.tonghop.finding.Problem;
import vn.tonghop.finding.Severity;
import vn.tonghop.model.Fate;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Submission;

/// What became of every file, and why.
public final class Fates {

  /// A reason is worth so many letters, however long the name.
  private static final int LEAST = 20;

  private final Lang lang;
  private final Map<String, Finding> errors = new HashMap<>();
  private final Map<String, Finding> notices = new HashMap<>();

  /// @param findings what was found in the files; the first error of a file, in the order of
  ///   sources, is why it was rejected
  public Fates(Collection<Finding> findings, Lang lang) {
    this.lang = lang;
    findings.stream()
        .sorted()
        .forEach(finding -> {
          String file = finding.source().file();
          if (finding.severity() == Severity.ERROR) {
            errors.putIfAbsent(file, finding);
          } else if (isNotice(finding.problem())) {
            notices.putIfAbsent(file, finding);
          }
        });
  }

  private static boolean isNotice(Problem problem) {
    return problem instanceof IntakeProblem.NotATable || problem instanceof FormatProblem.Archive;
  }

  /// Why a file was rejected or not read; none where it was used, or nothing more is known.
  Optional<Finding> reason(Submission file) {
    return switch (file.fate()) {
      case USED, SUPERSEDED, IGNORED -> Optional.empty();
      case REJECTED -> Optional.ofNullable(errors.get(file.file()));
      case NOT_A_TABLE -> Optional.ofNullable(notices.get(file.file()));
    };
  }

  /// The reason in words; empty where there is none.
  String because(Submission file) {
    return file.fate() == Fate.IGNORED
        ? Term.JUNK.in(lang)
        : reason(file).map(finding -> words(finding.problem())).orElse("");
  }

  /// That a file was received and not read, its fate says already.
  private String words(Problem problem) {
    return switch (problem) {
      case IntakeProblem.NotATable(String format) -> format;
      case FormatProblem.Archive(int files, List<String> kinds) ->
          Term.PACKED.with(lang, files, String.join(", ", kinds));
      case Problem other -> Catalogue.wording(other).message().in(lang);
    };
  }

  /// A line for each file, in the order given: its name, its fate and why.
  ///
  /// A long reason is cut at the edge of a terminal, for it stands in full with the findings; names
  /// and fates are not.
  public List<String> lines(List<Submission> files) {
    List<List<String>> rows =
        files.stream().map(file -> List.of("  " + Layout.line(file.file()), fate(file))).toList();
    List<String> lines = Layout.columns(rows, 0, 0);
    return IntStream.range(0, files.size())
        .mapToObj(
            row -> lines.get(row) + cut(because(files.get(row)), Layout.width(lines.get(row))))
        .toList();
  }

  private String fate(Submission file) {
    boolean counted = file.cells() > 0 || file.fate() == Fate.USED;
    String readings = counted ? ", " + Term.CELLS.with(lang, file.cells()) : "";
    return file.fate().label().in(lang) + readings;
  }

  private static String cut(String because, int used) {
    int room = Math.max(Layout.WIDTH - used - 2, LEAST);
    return because.isEmpty() ? "" : ": " + Layout.cut(because, room);
  }
}

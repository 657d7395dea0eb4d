package vn.tonghop.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import vn.tonghop.finding.Catalogue;
import vn.tonghop.finding.CheckProblem;
import vn.tonghop.finding.Concern;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Problem;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.TableProblem;
import vn.tonghop.finding.Wording;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Months;
import vn.tonghop.model.Period;
import vn.tonghop.model.Source;
import vn.tonghop.model.Standing;

/// What a unit is asked to correct in its files: what is wrong where, what stands there, what to
/// do. What is waived or on trial is none of the unit's business; nor are remarks.
final class Corrections {

  private static final String FOLDER = "submissions/";

  /// A message is read on a telephone; whoever has more mistakes than these needs a call.
  private static final int MOST = 50;

  private final List<Concern> concerns;
  private final Lang lang;

  Corrections(List<Concern> concerns, Lang lang) {
    this.concerns = concerns;
    this.lang = lang;
  }

  /// The corrections that a unit is asked for, in the order of their places.
  ///
  /// @param unit its code
  List<SequencedMap<String, Object>> of(String unit, List<Standing> standings) {
    return concerns.stream()
        .filter(concern -> weighs(concern.finding()))
        .filter(
            concern -> standings.stream().anyMatch(standing -> isAsked(concern, unit, standing)))
        .map(Concern::finding)
        .distinct()
        .sorted()
        .limit(MOST)
        .map(this::correction)
        .toList();
  }

  private static boolean weighs(Finding finding) {
    return finding.weighs(Severity.ERROR) || finding.weighs(Severity.WARNING);
  }

  /// Whether a unit can do anything about a finding in one of its files: it is about this unit,
  /// alone or with others that share the file, or the whole file was refused for it.
  private static boolean isAsked(Concern concern, String unit, Standing standing) {
    Finding finding = concern.finding();
    if (!standing.files().contains(finding.source().file()) || isStanding(finding.problem())) {
      return false;
    }
    boolean refused =
        standing.kind() == Standing.Kind.REJECTED && finding.severity() == Severity.ERROR;
    return refused
        || concern.units().contains(unit) && touches(concern.periods(), standing.period());
  }

  private static boolean touches(Set<Period> periods, Months own) {
    return periods.isEmpty()
        || periods.stream()
            .anyMatch(period -> !(period instanceof Months months) || months.covers(own));
  }

  /// Whether it says what the standing of the unit says already.
  private static boolean isStanding(Problem problem) {
    return problem instanceof CheckProblem.MissingReport
        || problem instanceof CheckProblem.RejectedReport
        || problem instanceof CheckProblem.LateSubmission
        || problem instanceof CheckProblem.MissingFigures;
  }

  private SequencedMap<String, Object> correction(Finding finding) {
    Wording wording = Catalogue.wording(finding.problem());
    SequencedMap<String, Object> row = new LinkedHashMap<>();
    row.put("code", finding.problem().code());
    row.put("severity", finding.severity().label().in(lang));
    row.put("place", place(finding.source()));
    row.put("written", written(finding));
    row.put("message", sentence(wording.message().in(lang)));
    row.put("hint", sentence(wording.hint().in(lang)));
    return row;
  }

  /// The cells around it, so that the ward finds the row; of personal data nothing.
  private static String written(Finding finding) {
    if (finding.problem() instanceof TableProblem.PersonalData) {
      return "";
    }
    List<String> cells = new ArrayList<>();
    finding.excerpt().forEach(cell -> cells.add(Layout.line(cell)));
    return String.join(" | ", cells);
  }

  private static String sentence(String text) {
    String line = Layout.line(text);
    return line.isEmpty() || line.matches("(?s).*[.?!…]") ? line : line + ".";
  }

  private String place(Source source) {
    String file = MessageTerm.FILE.with(lang, shown(source.file()));
    if (source.sheet().isEmpty()) {
      return source.row() == 0
          ? file
          : source.column() == 0
              ? MessageTerm.LINE.with(lang, file, source.row())
              : MessageTerm.LINE_AND_COLUMN.with(lang, file, source.row(), source.column());
    }
    String sheet = Layout.line(source.sheet().get());
    if (source.row() == 0) {
      return MessageTerm.SHEET.with(lang, file, sheet);
    }
    return source.column() == 0
        ? MessageTerm.ROW.with(lang, file, sheet, source.row())
        : MessageTerm.CELL.with(lang, file, sheet, Source.letters(source.column()) + source.row());
  }

  /// A file as the unit knows it: without the folder of the office.
  static String shown(String file) {
    return Layout.line(file.startsWith(FOLDER) ? file.substring(FOLDER.length()) : file);
  }
}

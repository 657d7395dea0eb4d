package vn.tonghop.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.NameProblem;
import vn.tonghop.finding.NameProblem.Place;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Period;
import vn.tonghop.model.Source;

/// Reads the title block above a table: `Đơn vị: Phường Phúc Xá`, `UBND PHƯỜNG PHÚC XÁ`, `Kỳ báo
/// cáo: 2021-06`, `BÁO CÁO THÁNG 6 NĂM 2021`, `Lần gửi: 2`.
///
/// What stands behind a label counts first; a line that is a unit's name as a whole counts where no
/// label does.
final class TitleReader {

  private static final Set<String> UNIT =
      Set.of(
          "don vi",
          "don vi bao cao",
          "ten don vi",
          "don vi lap bao cao",
          "don vi thuc hien",
          "co quan bao cao",
          "phuong",
          "xa",
          "thi tran",
          "unit",
          "reporting unit");
  private static final Set<String> PERIOD =
      Set.of("ky bao cao", "ky", "ky so lieu", "thoi gian bao cao", "period", "reporting period");
  private static final Set<String> REVISION =
      Set.of("lan gui", "lan nop", "lan bao cao", "revision");
  private static final Set<String> RECEIVED =
      Set.of("ngay gui", "ngay nop", "ngay nhan", "date received", "received");
  private static final Pattern REACHED =
      Pattern.compile(
          "\\bđến\\s+(?:hết\\s+)?(ngày\\s+\\d{1,2}(?:[/.-]|\\s+tháng\\s+)\\d{1,2}(?:[/.-]|\\s+năm\\s+)\\d{4})\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final int MOST_ROWS = 60;

  private final Index index;
  private final Grid grid;
  private final List<Line> named = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Said> periods = new ArrayList<>();
  private final List<Said> prose = new ArrayList<>();
  private final List<Said> revisions = new ArrayList<>();
  private final List<WholeFile.Day> reachedTo = new ArrayList<>();
  private final List<WholeFile.Day> received = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /// A text that may name a unit. It waits until the period is known, for names are used again.
  private record Line(String label, String text, Source source) {}

  private TitleReader(Index index, Grid grid) {
    this.index = index;
    this.grid = grid;
  }

  /// Reads the rows from `top` up to, not including, `end`.
  ///
  /// @param ofRows the period of the table's first row, as its key; 0 where its rows name none
  /// @param ofPath the periods that the path names
  static WholeFile read(Index index, Grid grid, int top, int end, int ofRows, List<Said> ofPath) {
    TitleReader reader = new TitleReader(index, grid);
    for (int row = Math.max(top, end - MOST_ROWS); row < end; row++) {
      for (int column = 0; column < grid.width(row); column++) {
        if (grid.kind(row, column) == CellKind.TEXT) {
          reader.cell(row, column);
        }
      }
    }
    List<Said> periods = reader.periods.isEmpty() ? reader.chainOfPeriods() : reader.periods;
    TitleUnits ofUnits =
        new TitleUnits(index, ofRows != 0 ? ofRows : period(index, periods, ofPath));
    reader.named.forEach(line -> ofUnits.named(line.label(), line.text(), line.source()));
    reader.lines.forEach(line -> ofUnits.mentioned(line.text(), line.source()));
    reader.findings.addAll(ofUnits.findings());
    return new WholeFile(
        ofUnits.units(),
        periods,
        reader.revisions,
        reader.reachedTo,
        reader.received,
        reader.findings);
  }

  /// The narrowest period that title and path name; 0 where they name none.
  static int period(Index index, List<Said> ofTitle, List<Said> ofPath) {
    List<Said> said = new ArrayList<>(ofTitle);
    said.addAll(ofPath);
    return new Whole(index).period(said).map(Said::value).orElse(0);
  }

  private void cell(int row, int column) {
    Source source = grid.source(row, column);
    for (String line : grid.text(row, column).split("\\R", -1)) {
      int colon = line.indexOf(':');
      String label = Fold.spaced(colon < 0 ? line : line.substring(0, colon));
      if (UNIT.contains(label)) {
        value(line, colon, row, column).ifPresent(said -> named.add(new Line(label, said, source)));
      } else if (PERIOD.contains(label)) {
        value(line, colon, row, column).ifPresent(said -> period(said, source));
      } else if (REVISION.contains(label)) {
        value(line, colon, row, column).ifPresent(said -> revision(said, source));
      } else if (RECEIVED.contains(label)) {
        value(line, colon, row, column)
            .flatMap(Milestone::wholeDay)
            .ifPresent(day -> received.add(new WholeFile.Day(day, source)));
      } else {
        mention(line, source);
      }
    }
  }

  /// What stands after the colon, or in the next cell of the row that is not blank.
  private Optional<String> value(String line, int colon, int row, int column) {
    String after = colon < 0 ? "" : CellReader.trimmed(line.substring(colon + 1));
    for (int next = column + 1; after.isEmpty() && next < grid.width(row); next++) {
      after = CellReader.trimmed(grid.text(row, next));
    }
    return CellReader.isMissing(after) ? Optional.empty() : Optional.of(after);
  }

  private void period(String said, Source source) {
    OptionalInt key =
        PeriodNames.whole(said)
            .or(() -> KeyReader.ofDate(said))
            .or(() -> only(PeriodNames.inProse(said)))
            .stream()
            .mapToInt(Period::key)
            .findFirst();
    if (key.isPresent()) {
      periods.add(new Said(key.getAsInt(), Place.TITLE, source, true));
    } else {
      findings.add(
          new Finding(new NameProblem.UnknownPeriod(Written.of(said), Optional.empty()), source));
    }
  }

  private static Optional<Period> only(List<Period> periods) {
    return periods.size() == 1 ? Optional.of(periods.getFirst()) : Optional.empty();
  }

  private void revision(String said, Source source) {
    int number = revision(said);
    if (number >= 0) {
      revisions.add(new Said(number, Place.TITLE, source, true));
    }
  }

  /// The revision that `2` or `lần 2` names; −1 if it names none.
  static int revision(String said) {
    String digits = CellReader.trimmed(said).replaceFirst("(?iu)^lần\\s*", "");
    long number = NumberGrammar.plain(digits);
    return number < 0 || number > 999 ? -1 : PathReader.revision((int) number, false);
  }

  /// Mentions of periods that do not hold each other say nothing: one of them is the year before.
  private List<Said> chainOfPeriods() {
    Whole whole = new Whole(index);
    whole.period(prose);
    return whole.findings().isEmpty() ? prose : List.of();
  }

  private void mention(String line, Source source) {
    if (line.chars().anyMatch(Character::isLetter)) {
      lines.add(new Line("", line, source));
    }
    Matcher reached = REACHED.matcher(line);
    while (reached.find()) {
      Milestone.wholeDay(reached.group(1))
          .ifPresent(day -> reachedTo.add(new WholeFile.Day(day, source)));
    }
    only(PeriodNames.inProse(line))
        .ifPresent(period -> prose.add(new Said(period.key(), Place.TITLE, source, false)));
  }
}

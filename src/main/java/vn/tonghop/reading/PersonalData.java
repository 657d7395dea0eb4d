package vn.tonghop.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.TableProblem;
import vn.tonghop.finding.TableProblem.PersonalData.Kind;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Source;
import vn.tonghop.model.Table;

/// Looks for data on persons in the heads and cells of a table: it has no place in a count.
///
/// A finding says where and what sort, never what. Heads that the plan declares or that name one of
/// its indicators are no personal data; nor are plain numbers in columns of values.
final class PersonalData {

  private static final Map<Kind, Pattern> HEADS =
      Map.of(
          Kind.NAME,
          Pattern.compile(
              "^(?:ho (?:va )?ten|ho dem|ho ten|ten (?:nguoi|doi tuong)|full name)(?: |$).*"),
          Kind.BIRTH_DATE,
          Pattern.compile(
              "^(?:ngay sinh|nam sinh|sinh (?:ngay|nam)|ngay thang nam sinh|date of birth|birth ?date|dob)(?: |$).*"),
          Kind.ID_NUMBER,
          Pattern.compile(
              "^(?:so )?(?:cccd|cmnd|cmtnd|cmt|ho chieu|passport|can cuoc cong dan|chung minh nhan dan|id (?:number|card)"
                  + "|national id|(?:so|ma) (?:dinh danh|can cuoc))(?: |$).*"),
          Kind.ADDRESS,
          Pattern.compile(
              "^(?:dia chi|noi cu tru|noi o|cho o|ho khau thuong tru|noi (?:dang ky )?(?:ho khau )?thuong tru|noi tam tru|que quan|address"
                  + "|home address)(?: |$).*"),
          Kind.PHONE,
          Pattern.compile(
              "^(?:(?:so )?(?:dien thoai|sdt|dtdd|di dong)|so dt|dt lien he|phone|mobile)(?: |$).*"));

  private static final int SHORTEST_NUMBER = 9;
  private static final int SHORTEST = 6;
  private static final int MOST_FINDINGS = 100;

  /// A comment of a spreadsheet starts with who wrote it.
  private static final Pattern AUTHOR = Pattern.compile("^[^:\\n]{1,40}:\\s*\\n");

  /// Columns that name places, or who is in charge: there names of persons are no data on them.
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?:pho|duong|ngo|dia diem|dia ban|tuyen|tru so|truong|cong trinh|khu vuc|diem|co so|tu diem"
              + "|chu tri|phu trach|phoi hop|co quan|can bo|dau moi|lanh dao|theo doi|ky ten"
              + "|nguoi (?:lap|ky|bao cao|tong hop|gui|nhan|thuc hien|kiem tra))\\b");

  private PersonalData() {}

  static List<Finding> in(HeadMap map, Index index) {
    List<Finding> findings = new ArrayList<>();
    Table table = map.table();
    for (Column column : map.columns()) {
      head(column, index)
          .ifPresent(kind -> findings.add(found(kind, headSource(table, column.at()))));
      if (findings.isEmpty()) {
        cells(table, column, index, findings);
      }
    }
    if (findings.isEmpty()) {
      beyond(table, index, findings);
    }
    return findings;
  }

  /// Cells to the right of the last head have no column, and may say anything.
  private static void beyond(Table table, Index index, List<Finding> findings) {
    Grid grid = table.grid();
    for (int row = table.bodyTop(); row < table.bodyEnd(); row++) {
      for (int column = table.right(); column < grid.width(row); column++) {
        Source source = grid.source(row, column);
        told(grid.text(row, column), true, index)
            .filter(_ -> findings.size() < MOST_FINDINGS)
            .ifPresent(kind -> findings.add(found(kind, source)));
      }
    }
  }

  /// What stands beside the cells: names of sheets, and what somebody wrote to a cell. Who wrote it
  /// is no matter.
  static List<Finding> beside(List<Grid> grids, Index index) {
    List<Finding> findings = new ArrayList<>();
    for (Grid grid : grids) {
      grid.sheet()
          .filter(name -> isPersonal(name) && !isKnown(name, index))
          .ifPresent(_ -> findings.add(found(Kind.NAME, Source.ofFile(grid.file()))));
      for (Grid.Note note : grid.notes()) {
        told(AUTHOR.matcher(note.text()).replaceFirst(""), true, index)
            .ifPresent(kind ->
                findings.add(
                    found(
                        kind,
                        new Source(grid.file(), grid.sheet(), note.row(), note.column() + 1))));
      }
    }
    return findings;
  }

  /// Whether the name of a sheet is that of a person.
  static boolean isPersonal(String sheet) {
    return sheet.split("\\s+", -1).length > 2 && Persons.isName(sheet)
        || told(sheet, true).isPresent();
  }

  private static boolean isKnown(String text, Index index) {
    return !(index.unitNames().find(text) instanceof Match.None)
        || !(index.indicatorNames().find(text) instanceof Match.None);
  }

  private static Source headSource(Table table, int column) {
    return table.grid().source(Math.max(table.headTop(), table.bodyTop() - 1), column);
  }

  private static Finding found(Kind kind, Source source) {
    return new Finding(new TableProblem.PersonalData(kind), source);
  }

  private static Optional<Kind> head(Column column, Index index) {
    return index.personal().of(column.head());
  }

  /// What heads say of data on persons, each read once.
  static Memo<Optional<Kind>> memo(Index index) {
    return new Memo<>(head ->
        index.declares(head) || isIndicator(head, index)
            ? Optional.empty()
            : headed(HeadWords.parts(head).stream().filter(part -> !isIndicator(part, index))));
  }

  private static boolean isIndicator(String head, Index index) {
    return !(index.indicatorNames().find(head) instanceof Match.None);
  }

  /// What a head says of data on persons, where no plan declares it.
  static Optional<Kind> headed(String head) {
    return headed(HeadWords.parts(head).stream());
  }

  private static Optional<Kind> headed(Stream<String> parts) {
    return parts
        .map(Fold::spaced)
        .flatMap(part ->
            HEADS.entrySet().stream()
                .filter(pattern -> pattern.getValue().matcher(part).matches())
                .map(Map.Entry::getKey))
        .min(java.util.Comparator.naturalOrder());
  }

  private static void cells(Table table, Column column, Index index, List<Finding> findings) {
    Grid grid = table.grid();
    boolean value = column.use().isValue() || column.use() == Use.IGNORED;
    boolean key = isKey(column.use());
    int named = 0;
    int filled = 0;
    Memo<Look> looks = index.looks(column.use() == Use.NOTE);
    for (int row = table.bodyTop(); row < table.bodyEnd(); row++) {
      String text = grid.text(row, column.at());
      filled += text.isEmpty() ? 0 : 1;
      if (text.length() < (key ? SHORTEST_NUMBER : SHORTEST)
          || grid.kind(row, column.at()) != CellKind.TEXT && column.use() != Use.NOTE
          || value && isPlain(text)) {
        continue;
      }
      Look look = key ? Look.ofKey(text) : looks.of(text);
      Optional<Kind> kind = look.kind();
      if (kind.isPresent()) {
        findings.add(found(kind.get(), grid.source(row, column.at())));
        if (findings.size() == MOST_FINDINGS) {
          return;
        }
      }
      named += look.name() ? 1 : 0;
    }
    if (findings.isEmpty() && named > 0 && named * 2 > filled && mayName(column, named)) {
      findings.add(found(Kind.NAME, headSource(table, column.at())));
    }
  }

  /// What a text comes to.
  ///
  /// @param kind what it tells of a person
  /// @param name whether it is nothing but a name
  record Look(Optional<Kind> kind, boolean name) {

    /// Names of units and indicators may be those of persons.
    static Look ofKey(String text) {
      return new Look(PersonalNumbers.in(text, false), false);
    }
  }

  /// What texts come to, each looked at once: the notes of a year repeat each other.
  static Memo<Look> looks(Index index, boolean note) {
    return new Memo<>(text ->
        new Look(told(text, note, index), Persons.isName(text.strip()) && !isKnown(text, index)));
  }

  private static boolean isKey(Use use) {
    return switch (use) {
      case UNIT, UNIT_OR_MEASURE, PERIOD, INDICATOR, REVISION, RECEIVED -> true;
      case VALUE, PERIOD_VALUE, CUMULATIVE, NOTE, IGNORED, UNKNOWN -> false;
    };
  }

  /// A single name may be that of a street, unless it stands where a number or a remark is due.
  private static boolean mayName(Column column, int names) {
    boolean due = column.use().isValue() || column.use() == Use.NOTE;
    return (names > 1 || due) && !OTHERS.matcher(Fold.spaced(column.head())).find();
  }

  /// A number without a leading zero may be a large count.
  private static boolean isPlain(String text) {
    return text.charAt(0) != '0' && NumberGrammar.plain(text) != NumberGrammar.NONE;
  }

  private static Optional<Kind> told(String text, boolean note, Index index) {
    return told(text, note).filter(kind -> kind != Kind.NAME || !isKnown(text, index));
  }

  /// What a text tells of a person.
  ///
  /// @param note whether it is no value, so that a bare number is none either
  static Optional<Kind> told(String text, boolean note) {
    return PersonalNumbers.in(text, note).or(() -> Persons.inProse(text));
  }
}

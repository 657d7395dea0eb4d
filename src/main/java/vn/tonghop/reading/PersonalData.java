package vn.tonghop.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
          Pattern.compile("^(?:ho (?:va )?ten|ho dem|ten (?:nguoi|doi tuong)|full name)(?: |$).*"),
          Kind.BIRTH_DATE,
          Pattern.compile(
              "^(?:ngay sinh|nam sinh|ngay thang nam sinh|date of birth|birth ?date|dob)(?: |$).*"),
          Kind.ID_NUMBER,
          Pattern.compile(
              "^(?:so )?(?:cccd|cmnd|cmt|can cuoc cong dan|chung minh nhan dan|id (?:number|card)"
                  + "|national id|(?:so|ma) (?:dinh danh|can cuoc))(?: |$).*"),
          Kind.ADDRESS,
          Pattern.compile(
              "^(?:dia chi|noi cu tru|noi o|cho o|ho khau thuong tru|noi thuong tru|que quan|address"
                  + "|home address)(?: |$).*"),
          Kind.PHONE,
          Pattern.compile("^(?:(?:so )?(?:dien thoai|sdt|di dong)|so dt|phone|mobile)(?: |$).*"));

  private static final int SHORTEST = 9;
  private static final int MOST_FINDINGS = 100;
  private static final Pattern MONEY =
      Pattern.compile("^\\s*(?:đ|đồng|vnđ|vnd)(?:\\P{L}|$).*", Pattern.DOTALL);

  private PersonalData() {}

  static List<Finding> in(HeadMap map, Index index) {
    List<Finding> findings = new ArrayList<>();
    Table table = map.table();
    for (Column column : map.columns()) {
      head(column, index)
          .ifPresent(kind -> findings.add(found(kind, headSource(table, column.at()))));
      if (findings.isEmpty()) {
        cells(table, column, findings);
      }
    }
    return findings;
  }

  private static Source headSource(Table table, int column) {
    return table.grid().source(Math.max(table.headTop(), table.bodyTop() - 1), column);
  }

  private static Finding found(Kind kind, Source source) {
    return new Finding(new TableProblem.PersonalData(kind), source);
  }

  private static Optional<Kind> head(Column column, Index index) {
    return column.namesIndicator() ? Optional.empty() : index.personal().of(column.head());
  }

  /// What heads say of data on persons, each read once.
  static Memo<Optional<Kind>> memo(Index index) {
    return new Memo<>(head -> index.declares(head) ? Optional.empty() : headed(head));
  }

  private static Optional<Kind> headed(String head) {
    return HeadWords.parts(head).stream()
        .map(Fold::spaced)
        .flatMap(part ->
            HEADS.entrySet().stream()
                .filter(pattern -> pattern.getValue().matcher(part).matches())
                .map(Map.Entry::getKey))
        .min(java.util.Comparator.naturalOrder());
  }

  private static void cells(Table table, Column column, List<Finding> findings) {
    Grid grid = table.grid();
    boolean plain = column.use().isValue() || column.use() == Use.IGNORED;
    for (int row = table.bodyTop(); row < table.bodyEnd(); row++) {
      String text = grid.text(row, column.at());
      if (text.length() < SHORTEST
          || grid.kind(row, column.at()) != CellKind.TEXT && column.use() != Use.NOTE
          || plain && NumberGrammar.plain(text) != NumberGrammar.NONE) {
        continue;
      }
      Optional<Kind> kind = inText(text, column.use() == Use.NOTE);
      if (kind.isPresent()) {
        findings.add(found(kind.get(), grid.source(row, column.at())));
        if (findings.size() == MOST_FINDINGS) {
          return;
        }
      }
    }
  }

  /// What sort of number on a person a text holds. A text that is nothing but a number without a
  /// leading zero may be a sum of money, unless it stands in a note.
  static Optional<Kind> inText(String text, boolean note) {
    for (int at = 0; at < text.length(); at++) {
      if (isDigit(text, at) && !isDigit(text, at - 1)) {
        Run run = Run.at(text, at);
        Optional<Kind> kind = run.kind(note || run.end() - at < text.strip().length(), text);
        if (kind.isPresent()) {
          return kind;
        }
        at = run.end() - 1;
      }
    }
    return Optional.empty();
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /// Digits, with at most one space, dot or hyphen between two of them.
  ///
  /// @param end the place after the last
  /// @param groups how many digits stand between two marks
  private record Run(int start, int end, String digits, List<Integer> groups) {

    static Run at(String text, int start) {
      StringBuilder digits = new StringBuilder();
      List<Integer> groups = new ArrayList<>();
      int at = start;
      int group = 0;
      while (isDigit(text, at) || isMark(text, at)) {
        if (isDigit(text, at)) {
          digits.append(text.charAt(at));
          group++;
        } else {
          groups.add(group);
          group = 0;
        }
        at++;
      }
      groups.add(group);
      return new Run(start, at, digits.toString(), groups);
    }

    private static boolean isMark(String text, int at) {
      return at < text.length() && " .-".indexOf(text.charAt(at)) >= 0 && isDigit(text, at + 1);
    }

    Optional<Kind> kind(boolean amongWords, String text) {
      if (isPhone(text)) {
        return Optional.of(Kind.PHONE);
      }
      boolean length = digits.length() == 9 || digits.length() == 12;
      boolean zero = digits.charAt(0) == '0';
      boolean whole = groups.size() == 1 && (zero || amongWords && !isMoney(text));
      boolean inThrees = zero && groups.stream().allMatch(group -> group == 3);
      return length && (whole || inThrees) ? Optional.of(Kind.ID_NUMBER) : Optional.empty();
    }

    /// `0912 345 678`, `024.3845.1234`, `+84 912345678`; but not `06.2021-2022`.
    private boolean isPhone(String text) {
      if (start > 0 && text.charAt(start - 1) == '+') {
        return digits.startsWith("84") && digits.length() >= 11;
      }
      boolean prefix = digits.length() > 2 && groups.getFirst() > 2 && digits.charAt(0) == '0';
      return prefix
          && (digits.length() == 10 && "235789".indexOf(digits.charAt(1)) >= 0
              || digits.length() == 11 && digits.charAt(1) == '2');
    }

    private boolean isMoney(String text) {
      return MONEY.matcher(text.substring(end)).matches();
    }
  }
}

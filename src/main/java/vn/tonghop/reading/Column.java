package vn.tonghop.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// A column of a table, by its head alone.
///
/// @param at the column of the grid
/// @param head its head
/// @param use what it is used for
/// @param indicator the indicator that its head names; none for [Match.None]
record Column(int at, String head, Use use, Match indicator) {

  /// Reads a head: this office's own heads first, then the names of indicators, then the usual
  /// words. `Nghiện / Nam` may name an indicator whole; in `Số vụ / Lũy kế` one part names it and
  /// the other says what its values cover.
  static Column of(int at, String head, Index index) {
    Column known = index.columns().of(head);
    return new Column(at, head, known.use(), known.indicator());
  }

  private static Column read(String head, Index index) {
    int at = 0;
    List<String> parts = HeadWords.parts(head);
    for (Map.Entry<Use, Set<String>> own : index.headings().entrySet()) {
      if (own.getValue().contains(Fold.loose(head))
          || own.getValue().contains(Fold.loose(parts.getLast()))) {
        return new Column(at, head, own.getKey(), Match.NONE);
      }
    }
    Match whole = index.indicatorNames().find(head);
    if (!(whole instanceof Match.None)) {
      return new Column(at, head, Use.VALUE, whole);
    }
    return parts.size() > 1
        ? ofParts(at, head, parts, index)
        : new Column(at, head, HeadWords.of(head), Match.NONE);
  }

  /// What heads come to, each read once.
  static Memo<Column> memo(Index index) {
    return new Memo<>(head -> read(head, index));
  }

  private static Column ofParts(int at, String head, List<String> parts, Index index) {
    for (int part = parts.size() - 1; part >= 0; part--) {
      Match named = index.indicatorNames().find(parts.get(part));
      if (named instanceof Match.None) {
        continue;
      }
      String others = String.join(" / ", without(parts, part));
      Use use = HeadWords.of(others);
      if (use.isValue() || use == Use.IGNORED) {
        return new Column(at, head, use, named);
      }
      if (part == parts.size() - 1) {
        return new Column(at, head, Use.VALUE, named);
      }
    }
    return new Column(at, head, HeadWords.of(head), Match.NONE);
  }

  private static List<String> without(List<String> parts, int part) {
    return java.util.stream.IntStream.range(0, parts.size())
        .filter(at -> at != part)
        .mapToObj(parts::get)
        .toList();
  }

  boolean namesIndicator() {
    return !(indicator instanceof Match.None);
  }

  Column as(Use other) {
    return new Column(at, head, other, indicator);
  }
}

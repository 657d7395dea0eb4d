package vn.tonghop.reading;

import java.util.List;
import java.util.Set;

/// A unit's name taken apart: the kind of unit, if it is named, and the rest.
///
/// `UBND P. Phúc Xá` is a ward and `Phúc Xá`. A word with accents is a kind only with the right
/// ones: `Quán Thánh` is a name, no `quận`.
///
/// @param kind the kind, in loose words; empty where none is named
/// @param rest what is left; never empty unless the name was
record UnitTitle(String kind, List<Fold.Word> rest) {

  private record Kind(String loose, String sharp, Set<String> abbreviations) {
    private Kind(String name, String... abbreviations) {
      this(Fold.spaced(name), Fold.sharp(Fold.words(name)), Set.of(abbreviations));
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          new Kind("phường", "p"),
          new Kind("xã", "x"),
          new Kind("thị trấn", "tt"),
          new Kind("đặc khu"),
          new Kind("quận", "q"),
          new Kind("huyện", "h"),
          new Kind("thị xã", "tx"),
          new Kind("thành phố", "tp"),
          new Kind("tỉnh"));

  private static final Set<String> COMMUNES = Set.of("phuong", "xa", "thi tran", "dac khu");

  /// The parts of a unit's own name.
  static UnitTitle ofUnit(String name) {
    return of(withoutCommittee(Fold.words(name)));
  }

  /// The parts of a name in a submission. The police of a commune writes for the commune; where it
  /// is a unit of its own it is found by its whole name before.
  static UnitTitle ofWritten(List<Fold.Word> words) {
    return of(withoutPolice(withoutCommittee(words)));
  }

  private static UnitTitle of(List<Fold.Word> left) {
    if (left.size() == 1 && left.getFirst().loose().matches("[pqx]\\d{1,2}")) {
      String written = left.getFirst().loose();
      String digits = written.substring(1);
      return new UnitTitle(kindOf(written.substring(0, 1)), List.of(new Fold.Word(digits, digits)));
    }
    for (Kind kind : KINDS) {
      int length = length(kind, left);
      if (length > 0 && length < left.size()) {
        return new UnitTitle(kind.loose(), left.subList(length, left.size()));
      }
    }
    return new UnitTitle("", left);
  }

  private static String kindOf(String abbreviation) {
    return KINDS.stream()
        .filter(kind -> kind.abbreviations().contains(abbreviation))
        .map(Kind::loose)
        .findFirst()
        .orElse("");
  }

  /// How many words of the name are this kind; 0 if it does not start with it.
  private static int length(Kind kind, List<Fold.Word> words) {
    int size = kind.loose().indexOf(' ') < 0 ? 1 : 2;
    if (words.size() > size) {
      List<Fold.Word> head = words.subList(0, size);
      boolean accented = !Fold.sharp(head).equals(Fold.loose(head));
      String written = accented ? Fold.sharp(head) : Fold.loose(head);
      if (written.equals(accented ? kind.sharp() : kind.loose().replace(" ", ""))) {
        return size;
      }
    }
    return !words.isEmpty() && kind.abbreviations().contains(words.getFirst().loose()) ? 1 : 0;
  }

  private static List<Fold.Word> withoutCommittee(List<Fold.Word> words) {
    if (startsWith(words, "ubnd")) {
      return words.subList(1, words.size());
    }
    return startsWith(words, "uy", "ban", "nhan", "dan") ? words.subList(4, words.size()) : words;
  }

  /// The police of a district is an agency of its own, and keeps its name.
  private static List<Fold.Word> withoutPolice(List<Fold.Word> words) {
    if (!startsWith(words, "cong", "an")) {
      return words;
    }
    List<Fold.Word> rest = words.subList(2, words.size());
    boolean commune =
        KINDS.stream().anyMatch(kind -> COMMUNES.contains(kind.loose()) && length(kind, rest) > 0);
    return commune ? rest : words;
  }

  private static boolean startsWith(List<Fold.Word> words, String... start) {
    if (words.size() <= start.length) {
      return false;
    }
    for (int at = 0; at < start.length; at++) {
      if (!words.get(at).loose().equals(start[at])) {
        return false;
      }
    }
    return true;
  }

  /// Whether two kinds may be meant for the same unit: a commune's kind may have changed, but a
  /// commune is no district.
  static boolean compatible(String kind, String other) {
    return kind.isEmpty() || other.isEmpty() || COMMUNES.contains(kind) == COMMUNES.contains(other);
  }
}

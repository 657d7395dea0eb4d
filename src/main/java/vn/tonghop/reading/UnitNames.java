package vn.tonghop.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tonghop.finding.Nearest;
import vn.tonghop.model.Label;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;

/// Finds units by what submissions call them: code, official code, name, alias; as they are on one
/// day, or as they ever are. Immutable.
///
/// As they ever are, a unit stands at its last place.
final class UnitNames {

  private static final Pattern CODE_FIRST =
      Pattern.compile("(\\d{3,5}|[A-Za-z][A-Za-z0-9-]*)(?:\\s*[:|]\\s*|\\s+[-–—]\\s*|\\s+)(\\D.*)");
  private static final Pattern CODE_LAST =
      Pattern.compile("(.+?)\\s*[(\\[](\\d{3,5}|[A-Za-z0-9-]+)[)\\]]");

  private final Units units;
  private final Map<String, List<Integer>> codes = new HashMap<>();
  private final Map<String, List<Integer>> looseCodes = new HashMap<>();
  private final Map<String, List<Integer>> unpadded = new HashMap<>();
  private final NameKeys names = new NameKeys();
  private final NameKeys rests = new NameKeys();
  private final NameKeys stems = new NameKeys();
  private final String[] kinds;
  private final Set<String> known = new LinkedHashSet<>();
  private final Map<String, String> spelt = new LinkedHashMap<>();
  private final Memo<Match> found = new Memo<>(this::lookedUp);
  private final Memo<Match> foundInPath = new Memo<>(this::lookedUpInPath);

  /// All names that units ever have.
  UnitNames(Units units) {
    this.units = units;
    this.kinds = new String[units.size()];
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      int place = units.place(unit.code());
      kinds[place] = Fold.spaced(unit.kind());
      add(unit, place);
      addOfficial(unit.official(), place);
      addName(unit.name(), place);
      unit.otherOfficials().forEach(other -> addOfficial(Optional.of(other.value()), place));
      unit.otherNames().forEach(other -> addName(other.value(), place));
    }
  }

  /// The names on one day of those units that exist then.
  UnitNames(Units units, LocalDate day) {
    this.units = units;
    this.kinds = new String[units.size()];
    for (int place = 0; place < units.size(); place++) {
      Unit unit = units.get(place);
      if (unit.existsOn(day)) {
        kinds[place] = Fold.spaced(unit.kind());
        add(unit, place);
        addOfficial(unit.officialOn(day), place);
        addName(unit.nameOn(day), place);
      }
    }
  }

  private void add(Unit unit, int place) {
    put(codes, unit.code().toLowerCase(Locale.ROOT), place);
    put(looseCodes, Fold.loose(unit.code()), place);
    known.add(unit.code());
    unit.aliases().forEach(alias -> addName(alias, place));
  }

  private void addOfficial(Optional<String> official, int place) {
    official.ifPresent(code -> {
      put(codes, code, place);
      put(looseCodes, Fold.loose(code), place);
      put(unpadded, Fold.unpadded(code), place);
    });
  }

  private void addName(Label name, int place) {
    addName(name.vi(), place);
    addName(name.en(), place);
  }

  private void addName(String name, int place) {
    known.add(name);
    UnitTitle title = UnitTitle.ofUnit(name);
    if (!title.kind().isEmpty()) {
      spelt.put(Fold.spaced(title.rest()), name);
    }
    names.add(name, place);
    names.add(title.rest(), place);
    rests.add(title.rest(), place);
    List<Fold.Word> rest = title.rest();
    if (rest.size() > 1 && rest.getLast().isNumber()) {
      stems.add(rest.subList(0, rest.size() - 1), place);
    }
    if (kinds[place].isEmpty()) {
      kinds[place] = title.kind();
    }
  }

  private static void put(Map<String, List<Integer>> index, String key, int place) {
    List<Integer> places = index.computeIfAbsent(key, _ -> new ArrayList<>(1));
    if (!places.contains(place)) {
      places.add(place);
    }
  }

  /// Every code and name, for finding near ones.
  Collection<String> known() {
    return known;
  }

  /// The name that a misspelt one may have been meant to be; the kind of unit is often left out.
  Optional<String> nearest(String written) {
    String rest = Fold.spaced(UnitTitle.ofWritten(Fold.words(written)).rest());
    return Nearest.of(written, known)
        .or(() -> Nearest.of(rest, spelt.keySet()).map(name -> spelt.getOrDefault(name, name)));
  }

  /// The official code that digits without their leading zeros stand for.
  ///
  /// @param place the unit that they were taken for
  Optional<String> officialWithZeros(String written, int place) {
    return units
        .get(place)
        .official()
        .filter(code -> !code.equals(written) && Fold.unpadded(code).equals(written));
  }

  /// What a cell or a line of a title block stands for.
  Match find(String written) {
    return found.of(written);
  }

  private Match lookedUp(String written) {
    String bare = written.strip();
    List<Integer> exact = codes.getOrDefault(bare.toLowerCase(Locale.ROOT), List.of());
    if (!exact.isEmpty()) {
      return Match.of(exact);
    }
    List<Fold.Word> words = Fold.words(bare);
    if (words.size() == 1 && words.getFirst().isNumber()) {
      Set<Integer> places = new LinkedHashSet<>(names.find(words));
      places.addAll(unpadded.getOrDefault(Fold.unpadded(bare), List.of()));
      return Match.of(List.copyOf(places));
    }
    List<Integer> named = byName(words);
    if (named.isEmpty()) {
      named = byName(Fold.words(Numbering.off(bare)));
    }
    if (named.isEmpty()) {
      named = byCodeAndName(bare);
    }
    return Match.of(named.isEmpty() ? byStem(words) : named);
  }

  /// `00001 - Phường Phúc Xá`, `Phường Phúc Xá (00001)`: where the two stand for different units,
  /// the cell stands for either.
  private List<Integer> byCodeAndName(String bare) {
    Matcher first = CODE_FIRST.matcher(bare);
    Matcher last = CODE_LAST.matcher(bare);
    if (first.matches()) {
      return both(first.group(1), first.group(2));
    }
    return last.matches() ? both(last.group(2), last.group(1)) : List.of();
  }

  private List<Integer> both(String code, String name) {
    List<Integer> coded = codes.getOrDefault(code.toLowerCase(Locale.ROOT), List.of());
    List<Integer> named = byName(Fold.words(name));
    if (coded.isEmpty() || named.isEmpty()) {
      return List.of();
    }
    List<Integer> common = named.stream().filter(coded::contains).toList();
    return common.isEmpty()
        ? Stream.concat(coded.stream(), named.stream()).distinct().toList()
        : common;
  }

  /// `Mỹ Đình` where there are Mỹ Đình 1 and 2 is either; where there is one of them it is none,
  /// for it is not its name.
  private List<Integer> byStem(List<Fold.Word> words) {
    List<Integer> places =
        words.isEmpty() ? List.of() : stems.find(UnitTitle.ofWritten(words).rest());
    return places.size() > 1 ? places : List.of();
  }

  /// What a part of a path stands for. Codes there keep their zeros, or every `1.xlsx` would name a
  /// unit.
  Match findInPath(String written) {
    return foundInPath.of(written);
  }

  private Match lookedUpInPath(String written) {
    List<Fold.Word> words = Fold.words(written);
    List<Integer> exact = codes.getOrDefault(written.toLowerCase(Locale.ROOT), List.of());
    return Match.of(exact.isEmpty() ? byPathName(words) : exact);
  }

  private List<Integer> byPathName(List<Fold.Word> words) {
    List<Integer> named = byName(words);
    if (!named.isEmpty()) {
      return named;
    }
    String key = Fold.loose(words);
    return key.isEmpty() ? List.of() : looseCodes.getOrDefault(key, List.of());
  }

  private List<Integer> byName(List<Fold.Word> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    List<Integer> whole = names.find(words);
    return whole.isEmpty() ? byRest(UnitTitle.ofWritten(words)) : whole;
  }

  private List<Integer> byRest(UnitTitle title) {
    List<Integer> candidates =
        rests.find(title.rest()).stream()
            .filter(place -> UnitTitle.compatible(title.kind(), kinds[place]))
            .toList();
    List<Integer> sameKind =
        candidates.stream().filter(place -> kinds[place].equals(title.kind())).toList();
    return sameKind.isEmpty() ? candidates : sameKind;
  }

  /// The codes of units, for messages.
  List<String> codes(List<Integer> places) {
    return places.stream().map(place -> units.get(place).code()).toList();
  }
}

package vn.tonghop.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Plan;

/// Finds indicators by what submissions call them: code, name, alias; with the numbering before it
/// and the unit of measure after it, as forms print them. Immutable.
final class IndicatorNames {

  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)\\s*:?$");

  private final List<Indicator> indicators;
  private final Map<String, Integer> codes = new HashMap<>();
  private final NameKeys names = new NameKeys();
  private final Set<String> measures = new HashSet<>();
  private final Set<String> others = new HashSet<>();
  private final Set<String> known = new LinkedHashSet<>();
  private final Memo<Match> found = new Memo<>(this::lookedUp);

  IndicatorNames(Plan plan) {
    indicators = plan.indicators();
    for (int place = 0; place < indicators.size(); place++) {
      add(indicators.get(place), place);
    }
    plan.otherIndicators().forEach(name -> others.add(Fold.loose(name)));
  }

  private void add(Indicator indicator, int place) {
    codes.put(indicator.code().toLowerCase(Locale.ROOT), place);
    measures.add(Fold.loose(indicator.unit()));
    known.add(indicator.code());
    List<String> given = new ArrayList<>(indicator.aliases());
    given.add(indicator.code());
    given.add(indicator.name().vi());
    given.add(indicator.name().en());
    known.addAll(given);
    given.forEach(name -> names.add(name, place));
  }

  /// Every code and name, for finding near ones.
  Collection<String> known() {
    return known;
  }

  Match find(String written) {
    return found.of(written);
  }

  private Match lookedUp(String written) {
    String bare = written.strip();
    Integer code = codes.get(bare.toLowerCase(Locale.ROOT));
    if (code != null) {
      return new Match.One(code);
    }
    Match whole = named(bare);
    if (!(whole instanceof Match.None)) {
      return whole;
    }
    String label = Numbering.off(bare);
    Match unnumbered = label.equals(bare) ? whole : named(label);
    return unnumbered instanceof Match.None ? measured(label) : unnumbered;
  }

  private Match named(String name) {
    List<Fold.Word> words = Fold.words(name);
    List<Integer> places = words.isEmpty() ? List.of() : names.find(words);
    return places.isEmpty() && others.contains(Fold.loose(words))
        ? new Match.Other()
        : Match.of(places);
  }

  /// A name with a unit of measure in brackets; another unit of measure is another indicator.
  private Match measured(String label) {
    Matcher brackets = BRACKETS.matcher(label);
    if (!brackets.find()) {
      return Match.NONE;
    }
    String measure = Fold.loose(brackets.group(1));
    return switch (named(label.substring(0, brackets.start()))) {
      case Match.One(int place) when Fold.loose(indicators.get(place).unit()).equals(measure) ->
          new Match.One(place);
      case Match.One _, Match.Several _, Match.None _ -> Match.NONE;
      case Match.Other other -> other;
    };
  }

  /// Whether a text is a unit of measure of the plan's.
  boolean isMeasure(String text) {
    String measure = Fold.loose(text);
    return !measure.isEmpty() && measures.contains(measure);
  }

  /// The codes of indicators, for messages.
  List<String> codes(List<Integer> places) {
    return places.stream().map(place -> indicators.get(place).code()).toList();
  }
}

package vn.tonghop.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Places by the folded keys of their names, sharp before loose: of two names that differ only in
/// accents, the one with the right accents is meant.
final class NameKeys {

  private final Map<String, List<Integer>> sharp = new HashMap<>();
  private final Map<String, List<Integer>> loose = new HashMap<>();

  void add(List<Fold.Word> name, int place) {
    if (!name.isEmpty()) {
      add(sharp, Fold.sharp(name), place);
      add(loose, Fold.loose(name), place);
    }
  }

  void add(String name, int place) {
    add(Fold.words(name), place);
  }

  private static void add(Map<String, List<Integer>> keys, String key, int place) {
    List<Integer> places = keys.computeIfAbsent(key, _ -> new ArrayList<>(1));
    if (!places.contains(place)) {
      places.add(place);
    }
  }

  List<Integer> find(List<Fold.Word> written) {
    List<Integer> exact = sharp.getOrDefault(Fold.sharp(written), List.of());
    return exact.isEmpty() ? loose.getOrDefault(Fold.loose(written), List.of()) : exact;
  }
}

package vn.tonghop.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds names in a text, whatever their accents and capitals; of two that start in one place the
/// longer is meant.
final class Names {

  private final Map<String, List<Integer>> places = new HashMap<>();
  private int longest;

  /// A name that was found.
  ///
  /// @param from where it starts in its text
  /// @param to the place after its end
  /// @param places what it may stand for
  record Found(int from, int to, List<Integer> places) {}

  /// A word of a text, folded.
  private record Piece(String folded, int from, int to) {}

  void add(String name, int place) {
    String folded = Folded.of(name);
    if (folded.isEmpty()) {
      return;
    }
    List<Integer> same = places.computeIfAbsent(folded, _ -> new ArrayList<>());
    if (!same.contains(place)) {
      same.add(place);
    }
    longest = Math.max(longest, folded.split(" ", -1).length);
  }

  /// What a whole text stands for.
  List<Integer> exactly(String text) {
    return List.copyOf(places.getOrDefault(Folded.of(text), List.of()));
  }

  /// All names in a text, in order, none within another.
  List<Found> in(String text) {
    List<Piece> pieces = pieces(text);
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      Optional<Found> name = at(pieces, at);
      name.ifPresent(found::add);
      int next = at + 1;
      while (name.isPresent()
          && next < pieces.size()
          && pieces.get(next).from() < name.get().to()) {
        next++;
      }
      at = next;
    }
    return found;
  }

  private Optional<Found> at(List<Piece> pieces, int at) {
    StringBuilder name = new StringBuilder();
    Optional<Found> found = Optional.empty();
    for (int next = at; next < Math.min(pieces.size(), at + longest); next++) {
      name.append(next == at ? "" : " ").append(pieces.get(next).folded());
      List<Integer> known = places.get(name.toString());
      if (known != null) {
        found = Optional.of(new Found(pieces.get(at).from(), pieces.get(next).to(), known));
      }
    }
    return found;
  }

  private static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    int from = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean inside =
          at < text.length()
              && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '%');
      if (inside && from < 0) {
        from = at;
      } else if (!inside && from >= 0) {
        pieces.add(new Piece(Folded.of(text.substring(from, at)), from, at));
        from = -1;
      }
    }
    return pieces;
  }
}

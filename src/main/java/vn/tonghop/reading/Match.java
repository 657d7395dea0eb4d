package vn.tonghop.reading;

import java.util.List;

/// What a written name stands for.
sealed interface Match {

  /// Exactly one thing, by its place in the plan or the tree.
  record One(int place) implements Match {}

  /// Several things that nothing in the name tells apart.
  record Several(List<Integer> places) implements Match {
    public Several {
      places = List.copyOf(places);
    }
  }

  /// A thing of another plan.
  record Other() implements Match {}

  record None() implements Match {}

  Match NONE = new None();

  /// The things that it may stand for.
  static List<Integer> candidates(Match match) {
    return switch (match) {
      case One(int place) -> List.of(place);
      case Several(List<Integer> places) -> places;
      case Other _, None _ -> List.of();
    };
  }

  static Match of(List<Integer> places) {
    return switch (places.size()) {
      case 0 -> NONE;
      case 1 -> new One(places.getFirst());
      default -> new Several(places.stream().sorted().toList());
    };
  }
}

package vn.tonghop.verify;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.model.Source;

/// A piece of text that is read as a whole, and where each of its characters stands.
///
/// @param text in NFC, lines joined
/// @param anchors where pieces of it start, in order; the first is at 0
record Passage(String text, List<Anchor> anchors) {

  /// Where a piece of a passage starts.
  ///
  /// @param from the first of its characters in the passage
  /// @param place where that character stands in the file
  record Anchor(int from, Source place) {}

  Passage {
    anchors = List.copyOf(anchors);
  }

  /// A passage that stands in one place: a cell, a paragraph.
  static Passage at(String text, Source place) {
    return new Passage(text, List.of(new Anchor(0, place)));
  }

  /// The place of a character; in a text file down to its column.
  Source place(int offset) {
    Anchor nearest = anchors.getFirst();
    for (Anchor anchor : anchors) {
      if (anchor.from() <= offset) {
        nearest = anchor;
      }
    }
    Source place = nearest.place();
    return place.sheet().isEmpty() && place.column() > 0
        ? Source.ofText(place.file(), place.row(), place.column() + offset - nearest.from())
        : place;
  }

  /// Puts a passage together.
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Anchor> anchors = new ArrayList<>();

    void add(CharSequence piece, Source place) {
      if (!piece.isEmpty()) {
        anchors.add(new Anchor(text.length(), place));
        text.append(piece);
      }
    }

    /// Adds what the file does not have: a blank where a line ends.
    void add(String between) {
      text.append(between);
    }

    void dropLast() {
      text.setLength(text.length() - 1);
    }

    String text() {
      return text.toString();
    }

    boolean isEmpty() {
      return text.isEmpty();
    }

    Passage build() {
      return new Passage(text.toString(), anchors);
    }
  }
}

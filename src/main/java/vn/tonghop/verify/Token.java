package vn.tonghop.verify;

/// A piece of a sentence.
sealed interface Token {

  /// Where it starts in its passage.
  int from();

  /// The place after its last character.
  int to();

  /// A word in small letters.
  record Word(String text, int from, int to) implements Token {}

  /// A number that counts something.
  record Count(Quantity quantity, int from, int to) implements Token {}

  /// A number of hundredths: `118,75%`.
  record Share(Quantity quantity, int from, int to) implements Token {}

  /// A part and its whole: `38/32`, `38 trên tổng số 32`.
  record Ratio(Quantity part, Quantity whole, String written, int from, int to) implements Token {}

  /// A sign: a comma, a bracket, an arrow.
  record Mark(String text, int from, int to) implements Token {}

  /// Digits that count nothing: a date, the number of a document, a year, a range.
  record Name(int from, int to) implements Token {}

  default boolean isWord(String text) {
    return this instanceof Word word && word.text().equals(text);
  }

  default boolean isMark(String text) {
    return this instanceof Mark mark && mark.text().equals(text);
  }
}

package vn.tonghop.finding;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The known word that a written one was most likely meant to be.
///
/// Letters left out, put in, changed or swapped are counted (Damerau-Levenshtein); case and accents
/// are not. A word in which more than a third of the letters differ is not near.
public final class Nearest {

  /// Longer texts are no words; comparing them would cost more than it could tell.
  private static final int LONGEST = 120;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Nearest() {}

  private record Candidate(String word, int distance) {}

  /// The nearest of the known words, if any is near; of equally near ones the first by alphabet, so
  /// that the answer does not depend on the order of a set.
  public static Optional<String> of(String written, Collection<String> known) {
    String folded = folded(written);
    if (folded.isEmpty() || folded.length() > LONGEST) {
      return Optional.empty();
    }
    return known.stream()
        .flatMap(word -> candidate(folded, word).stream())
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word);
  }

  private static Optional<Candidate> candidate(String folded, String word) {
    String other = folded(word);
    int limit = (Math.max(folded.length(), other.length()) + 1) / 3;
    if (other.length() > LONGEST || Math.abs(folded.length() - other.length()) > limit) {
      return Optional.empty();
    }
    int distance = distance(folded, other, limit);
    return distance > limit ? Optional.empty() : Optional.of(new Candidate(word, distance));
  }

  private static String folded(String word) {
    String small = word.strip().toLowerCase(Locale.ROOT);
    if (small.chars().allMatch(letter -> letter < 128)) {
      return small;
    }
    return MARKS
        .matcher(Normalizer.normalize(small, Normalizer.Form.NFD))
        .replaceAll("")
        .replace('đ', 'd');
  }

  /// The number of slips between two words; some number above the limit where there are more.
  private static int distance(String left, String right, int limit) {
    int[] twoAbove = new int[right.length() + 1];
    int[] above = new int[right.length() + 1];
    int[] row = IntStream.rangeClosed(0, right.length()).toArray();
    for (int i = 1; i <= left.length(); i++) {
      int[] spare = twoAbove;
      twoAbove = above;
      above = row;
      row = spare;
      // A swap starts from two rows above, whose least is at most one lower.
      if (fill(row, above, twoAbove, left, right, i) > limit + 1) {
        return limit + 1;
      }
    }
    return row[right.length()];
  }

  /// Fills the row of a letter, and gives its least number.
  private static int fill(
      int[] row, int[] above, int[] twoAbove, String left, String right, int i) {
    row[0] = i;
    int least = i;
    for (int j = 1; j <= right.length(); j++) {
      int changed = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
      row[j] = Math.min(above[j - 1] + changed, Math.min(above[j], row[j - 1]) + 1);
      if (swapped(left, right, i, j)) {
        row[j] = Math.min(row[j], twoAbove[j - 2] + 1);
      }
      least = Math.min(least, row[j]);
    }
    return least;
  }

  private static boolean swapped(String left, String right, int i, int j) {
    return i > 1
        && j > 1
        && left.charAt(i - 1) == right.charAt(j - 2)
        && left.charAt(i - 2) == right.charAt(j - 1);
  }
}

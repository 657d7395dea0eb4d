package vn.tonghop.finding;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

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
    int distance = distance(folded, other);
    return distance > limit ? Optional.empty() : Optional.of(new Candidate(word, distance));
  }

  private static String folded(String word) {
    return MARKS
        .matcher(Normalizer.normalize(word.strip(), Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd');
  }

  private static int distance(String left, String right) {
    int[][] rows = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : cheapest(rows, left, right, i, j);
      }
    }
    return rows[left.length()][right.length()];
  }

  private static int cheapest(int[][] rows, String left, String right, int i, int j) {
    int changed = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
    int best =
        Math.min(rows[i - 1][j - 1] + changed, Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1));
    boolean swapped =
        i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1);
    return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
  }
}

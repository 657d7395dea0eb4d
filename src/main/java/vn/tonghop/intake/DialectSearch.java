package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds how a text file separates and quotes its cells, from its first lines.
final class DialectSearch {

  /// On a tie the first wins: a comma is more often part of a number or a text than the others.
  private static final List<Character> USUAL = List.of('\t', ';', ',', '|');

  private static final char COMMA = ',';

  /// A colon stands in times and behind labels too: only where none of the usual ones fits.
  private static final char COLON = ':';

  private static final char[] QUOTES = {'"', '\'', '`'};

  private final String text;
  private final int from;
  private final int reach;

  private DialectSearch(String text, int from) {
    this.text = text;
    this.from = from;
    this.reach = Fit.reach(text, from);
  }

  /// What was found.
  ///
  /// @param width how many cells most records have; 0 where no two are alike
  /// @param rival the delimiter that stands in all records as well
  /// @param equal whether nothing speaks for the one more than for the other
  record Found(Dialect dialect, int width, Optional<String> rival, boolean equal) {}

  /// The dialect in which the most of the first records have the same number of cells.
  ///
  /// @param from where the first row starts
  static Found in(String text, int from) {
    return new DialectSearch(text, from).best();
  }

  /// The dialect of a file that states its delimiter.
  static Found stated(String text, int from, char delimiter) {
    Fit fit = new DialectSearch(text, from).fit(delimiter);
    return new Found(fit.dialect(), fit.width(), Optional.empty(), false);
  }

  private Found best() {
    List<Fit> usual = fits(USUAL);
    Fit best = best(usual);
    if (best.isWeak()) {
      Fit rare = best(rare());
      best = rare.isBetter(best) ? rare : best;
    }
    Optional<Fit> rival = rival(usual, best);
    boolean equal = rival.filter(best::isEqual).isPresent();
    return new Found(
        best.dialect(), best.width(), rival.map(fit -> fit.dialect().described()), equal);
  }

  private static Optional<Fit> rival(List<Fit> usual, Fit best) {
    return usual.stream()
        .filter(fit -> !fit.equals(best) && fit.isThroughout() && best.isThroughout())
        .findFirst();
  }

  private List<Fit> fits(List<Character> delimiters) {
    return delimiters.stream()
        .filter(delimiter -> delimiter == COMMA || stands(String.valueOf(delimiter)))
        .map(this::fit)
        .toList();
  }

  private static Fit best(List<Fit> fits) {
    Fit best = fits.getFirst();
    for (Fit fit : fits) {
      best = fit.isBetter(best) ? fit : best;
    }
    Fit found = best;
    return fits.stream()
        .filter(fit -> found.width() == 0 && fit.dialect().delimiter().equals(","))
        .findFirst()
        .orElse(found);
  }

  private List<Fit> rare() {
    List<Fit> rare = new ArrayList<>();
    for (int run : new int[] {2, 1}) {
      Fit blanks = Fit.of(text, from, new Dialect(" ", run, false, quote(' ')));
      if (blanks.isAligned()) {
        rare.add(blanks);
      }
    }
    rare.add(fit(COLON));
    return rare;
  }

  private Fit fit(char delimiter) {
    Fit best = variants(delimiter, Dialect.QUOTE);
    char other = quote(delimiter);
    if (other != Dialect.QUOTE) {
      Fit quoted = variants(delimiter, other);
      best = best.share() > quoted.share() ? best : quoted;
    }
    return best;
  }

  /// A delimiter alone, doubled, or with blanks around it.
  private Fit variants(char delimiter, char quote) {
    String one = String.valueOf(delimiter);
    Fit plain = Fit.of(text, from, new Dialect(one, 0, false, quote));
    if (delimiter != ',' && delimiter != ';' && stands(one + one)) {
      Fit doubled = Fit.of(text, from, new Dialect(one + one, 0, false, quote));
      if (doubled.isHalfOf(plain)) {
        return doubled;
      }
    }
    if (delimiter != '\t' && stands(one + ' ')) {
      Fit padded = Fit.of(text, from, new Dialect(one, 0, true, quote));
      return plain.isPadded(padded) ? padded : plain;
    }
    return plain;
  }

  private boolean stands(String delimiter) {
    int at = text.indexOf(delimiter, from);
    return at >= 0 && at < reach;
  }

  /// The quote that most often stands at both ends of cells.
  private char quote(char delimiter) {
    char best = Dialect.QUOTE;
    int most = 0;
    for (char quote : QUOTES) {
      int opened = 0;
      int closed = 0;
      for (int at = text.indexOf(quote, from);
          at >= 0 && at < reach;
          at = text.indexOf(quote, at + 1)) {
        opened += isEdge(before(at), delimiter) ? 1 : 0;
        closed += isEdge(after(at), delimiter) ? 1 : 0;
      }
      int enclosed = Math.min(opened, closed);
      if (enclosed > most && (quote == Dialect.QUOTE || enclosed > 1)) {
        best = quote;
        most = enclosed;
      }
    }
    return best;
  }

  private int before(int at) {
    int before = at - 1;
    while (before > from && text.charAt(before) == ' ') {
      before--;
    }
    return before < from ? '\n' : text.charAt(before);
  }

  private int after(int at) {
    int after = Dialect.skipBlanks(text, at + 1, text.length());
    return after == text.length() ? '\n' : text.charAt(after);
  }

  private static boolean isEdge(int letter, char delimiter) {
    return letter == delimiter || letter == '\n' || letter == '\r' || delimiter == ' ';
  }
}

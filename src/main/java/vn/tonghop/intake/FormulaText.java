package vn.tonghop.intake;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What can be told of a formula by its text.
final class FormulaText {

  /// Formulas that people write are shorter.
  private static final int LONGEST = 1000;

  /// Functions whose results are the same in every program, at any time and in any language.
  private static final Set<String> SURE =
      Set.of(
          "ABS",
          "AND",
          "AVERAGE",
          "COUNT",
          "COUNTA",
          "COUNTBLANK",
          "COUNTIF",
          "COUNTIFS",
          "IF",
          "IFERROR",
          "INDEX",
          "INT",
          "ISBLANK",
          "ISNUMBER",
          "ISTEXT",
          "MATCH",
          "MAX",
          "MIN",
          "MOD",
          "NOT",
          "OR",
          "PRODUCT",
          "ROUND",
          "ROUNDDOWN",
          "ROUNDUP",
          "SUM",
          "SUMIF",
          "SUMIFS",
          "TRUNC",
          "VLOOKUP");

  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*+\"");
  private static final Pattern SHEET = Pattern.compile("'[^']*+'");
  private static final Pattern LINK =
      Pattern.compile("(?<![\\p{L}\\p{N}_.\\])])\\[\\d{1,9}\\][^\\[\\]!]{0,255}!");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.$]++[(!]?");
  private static final Pattern PLACE =
      Pattern.compile(
          "\\$?[A-Z]{1,3}\\$?\\d{1,7}|\\$?[A-Z]{1,3}|\\$?\\d{1,7}|\\d+\\.\\d*|TRUE|FALSE");
  private static final Pattern SIGNS = Pattern.compile("[\\p{L}\\p{N}_.$:,+\\-*/^()<>=%! ]*");
  private static final Pattern AREA =
      Pattern.compile("\\$?([A-Z]{0,3})\\$?(\\d{0,7}):\\$?([A-Z]{0,3})\\$?(\\d{0,7})");

  private FormulaText() {}

  /// Whether it takes from another workbook: `[1]Sheet1!A1`.
  static boolean isLink(String formula) {
    return formula.indexOf('[') >= 0
        && formula.length() <= RichText.LONGEST
        && LINK.matcher(LITERAL.matcher(formula).replaceAll("")).find();
  }

  /// Whether calculating it again must give the same wherever that is done.
  static boolean isSure(String formula) {
    if (formula.isEmpty() || formula.length() > LONGEST) {
      return false;
    }
    String bare = bare(formula).replace("'", "");
    if (!SIGNS.matcher(bare).matches()) {
      return false;
    }
    Matcher words = WORD.matcher(bare);
    while (words.find()) {
      if (!isSureWord(words.group())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSureWord(String word) {
    if (word.endsWith("(")) {
      return SURE.contains(word.substring(0, word.length() - 1));
    }
    return word.endsWith("!") || PLACE.matcher(word).matches();
  }

  /// Without literals, and without the names of sheets that need quotes.
  private static String bare(String formula) {
    return SHEET.matcher(LITERAL.matcher(formula).replaceAll("0")).replaceAll("S");
  }

  /// About how many cells it looks at.
  static long cost(String formula) {
    long cost = 1;
    Matcher areas = AREA.matcher(bare(formula));
    while (areas.find()) {
      long wide = span(column(areas.group(1)), column(areas.group(3)), FormulaSheet.COLUMNS);
      long high = span(number(areas.group(2)), number(areas.group(4)), FormulaSheet.ROWS);
      cost += wide * high;
    }
    return cost;
  }

  private static long span(int from, int to, int all) {
    return from == 0 || to == 0 ? all : Math.abs(to - from) + 1L;
  }

  private static int column(String letters) {
    int column = 0;
    for (int at = 0; at < letters.length(); at++) {
      column = column * 26 + letters.charAt(at) - 'A' + 1;
    }
    return column;
  }

  private static int number(String digits) {
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  /// Whether a text is written out in a formula, as an answer of its own.
  static boolean says(String formula, String text) {
    return formula.contains('"' + text + '"');
  }
}

package vn.tonghop.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.model.Months;
import vn.tonghop.model.Period;

/// Periods as submissions spell them, in cells, in titles and in the names of files and folders.
///
/// Accepted beside the canonical spellings: `6/2021`, `06/2021`, `tháng 6/2021`, `T6/2021`, `tháng
/// 6 năm 2021`, `quý II/2021`, `Q2-2021`, `6 tháng đầu năm 2021`, `9 tháng năm 2021`, `9T-2021`,
/// `năm 2021`.
final class PeriodNames {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("\\b(\\d{4}) (0[1-9]|1[0-2]|q[1-4]|h[12]|9m)\\b(?! \\d)");
  private static final Pattern MONTH =
      Pattern.compile("\\b(?:thang ?|t)(\\d{1,2}) (?:nam )?(\\d{4})\\b");
  private static final Pattern QUARTER =
      Pattern.compile("\\b(?:quy ?|q)(iv|i{1,3}|[1-4]) (?:nam )?(\\d{4})\\b");
  private static final Pattern HALF = Pattern.compile("\\bh([12]) (\\d{4})\\b");
  private static final Pattern FIRST_MONTHS =
      Pattern.compile("\\b(6|9) ?(?:thang|t)( dau| cuoi)?(?: nam)? (\\d{4})\\b");
  private static final Pattern YEAR = Pattern.compile("\\bnam (\\d{4})\\b");
  private static final Pattern DAY =
      Pattern.compile("\\bngay (?:\\d{1,2} )?(?:thang )?(?:\\d{1,2} )?(?:nam )?\\d{4}\\b");
  private static final Pattern BARE_MONTH = Pattern.compile("(\\d{1,2}) (\\d{4})");
  private static final Pattern BARE_YEAR = Pattern.compile("\\b((?:19|20|21)\\d{2})\\b");
  private static final Pattern DIGIT_OR_PART = Pattern.compile(".*(?:\\d|\\bthang\\b|\\bquy\\b).*");

  private PeriodNames() {}

  /// A period found in a name, and what is left of the name.
  record Found(Period period, String rest) {}

  /// The period that a whole cell names.
  static Optional<Period> whole(String text) {
    Optional<Period> canonical = Period.parse(text);
    if (canonical.isPresent()) {
      return canonical;
    }
    String spaced = Fold.spaced(text);
    Matcher bare = BARE_MONTH.matcher(spaced);
    if (bare.matches()) {
      return month(bare.group(1), bare.group(2));
    }
    return hits(spaced).stream()
        .filter(hit -> hit.start() == 0 && hit.end() == spaced.length())
        .map(Hit::period)
        .findFirst();
  }

  /// The periods that a line of a title names, shorter ones before years; days and the dates of
  /// letters are none.
  static List<Period> inProse(String line) {
    List<Hit> hits = hits(DAY.matcher(Fold.spaced(line)).replaceAll("-"));
    Set<Period> periods = new LinkedHashSet<>();
    hits.stream().map(Hit::period).filter(period -> !isYear(period)).forEach(periods::add);
    if (periods.isEmpty()) {
      hits.stream().map(Hit::period).forEach(periods::add);
    }
    return List.copyOf(periods);
  }

  /// The period in the name of a file or folder, its words spaced and without accents. A year
  /// counts only where no other number stands beside it: `05-2021` is no year.
  static Optional<Found> inName(String spaced) {
    Optional<Hit> hit = hits(spaced).stream().filter(found -> !isYear(found.period())).findFirst();
    return hit.map(found -> found(spaced, found.start(), found.end(), found.period()))
        .or(() -> year(spaced));
  }

  private static Optional<Found> year(String spaced) {
    Matcher named = YEAR.matcher(spaced);
    Matcher bare = BARE_YEAR.matcher(spaced);
    Matcher year = named.find() ? named : bare;
    if (year == bare && !bare.find()) {
      return Optional.empty();
    }
    Found found =
        found(spaced, year.start(), year.end(), Months.year(Integer.parseInt(year.group(1))));
    return DIGIT_OR_PART.matcher(found.rest()).matches() ? Optional.empty() : Optional.of(found);
  }

  private static Found found(String spaced, int start, int end, Period period) {
    String rest = spaced.substring(0, start) + " " + spaced.substring(end);
    return new Found(period, rest.replaceAll(" +", " ").strip());
  }

  private static boolean isYear(Period period) {
    return period instanceof Months months && months.length() == 12;
  }

  private record Hit(int start, int end, Period period) {}

  private static List<Hit> hits(String spaced) {
    List<Hit> hits = new ArrayList<>();
    collect(hits, YEAR_FIRST, spaced, hit -> Period.parse(hit.group(1) + "-" + hit.group(2)));
    collect(hits, MONTH, spaced, hit -> month(hit.group(1), hit.group(2)));
    collect(hits, QUARTER, spaced, hit -> Period.parse(hit.group(2) + "-Q" + arabic(hit.group(1))));
    collect(hits, HALF, spaced, hit -> Period.parse(hit.group(2) + "-H" + hit.group(1)));
    collect(hits, FIRST_MONTHS, spaced, PeriodNames::firstMonths);
    collect(hits, YEAR, spaced, hit -> Period.parse(hit.group(1)));
    return hits;
  }

  @FunctionalInterface
  private interface Reading {
    Optional<Period> of(MatchResult hit);
  }

  private static void collect(List<Hit> hits, Pattern pattern, String spaced, Reading reading) {
    pattern
        .matcher(spaced)
        .results()
        .forEach(hit ->
            reading.of(hit).ifPresent(period -> hits.add(new Hit(hit.start(), hit.end(), period))));
  }

  private static Optional<Period> month(String month, String year) {
    return Period.parse(year + (month.length() == 1 ? "-0" : "-") + month);
  }

  private static String arabic(String quarter) {
    return switch (quarter) {
      case "i" -> "1";
      case "ii" -> "2";
      case "iii" -> "3";
      case "iv" -> "4";
      default -> quarter;
    };
  }

  /// `6 tháng năm 2021` does not say which half, and is no period.
  private static Optional<Period> firstMonths(MatchResult hit) {
    String which = hit.group(2) == null ? "" : hit.group(2);
    if (hit.group(1).equals("9")) {
      return which.equals(" cuoi") ? Optional.empty() : Period.parse(hit.group(3) + "-9M");
    }
    return switch (which) {
      case " dau" -> Period.parse(hit.group(3) + "-H1");
      case " cuoi" -> Period.parse(hit.group(3) + "-H2");
      default -> Optional.empty();
    };
  }
}

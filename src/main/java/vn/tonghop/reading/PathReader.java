package vn.tonghop.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.finding.NameProblem.Place;
import vn.tonghop.model.Source;

/// Reads what the path of a submission says: `2021-06/phuc-xa_v2.xlsx`.
///
/// The file's own name may give period, unit and revision; a folder period and unit, the nearest
/// folder first. A name that is none of these says nothing.
final class PathReader {

  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z]{2,5}$");
  private static final Pattern COPY =
      Pattern.compile(
          "(?:\\s*\\(\\d+\\)|\\s+-\\s*copy|\\s*-\\s*bản sao|\\s+copy)+$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:^| )(?:r|v|(?:sua |sua doi |dinh chinh |thay the |bo sung |gui )*lan )(\\d{1,3})$");
  private static final Pattern WORDED =
      Pattern.compile("(?:^| )(?:da |ban )?(?:sua(?: doi)?|dinh chinh|thay the)$");

  private final Index index;

  PathReader(Index index) {
    this.index = index;
  }

  /// A part of the path, without the period that it names.
  private record Part(Place place, String rest) {}

  /// @param period the period of the file, as its key, whose names of units count; 0 where nothing
  ///   but the path says it
  WholeFile read(String file, int period) {
    String[] parts = file.split("/", -1);
    Source source = Source.ofFile(file);
    List<Part> left = new ArrayList<>();
    List<Said> periods = new ArrayList<>();
    List<Said> revisions = new ArrayList<>();
    String name =
        Fold.spaced(
            COPY.matcher(ENDING.matcher(parts[parts.length - 1]).replaceFirst(""))
                .replaceFirst(""));
    Matcher numbered = NUMBERED.matcher(name);
    Matcher worded = WORDED.matcher(name);
    String rest = name;
    if (numbered.find()) {
      boolean version = name.charAt(numbered.start(1) - 1) == 'r';
      int number = Integer.parseInt(numbered.group(1));
      revisions.add(new Said(revision(number, version), Place.FILE_NAME, source, true));
      rest = name.substring(0, numbered.start());
    } else if (worded.find()) {
      revisions.add(new Said(1, Place.FILE_NAME, source, false));
      rest = name.substring(0, worded.start());
    }
    period(rest, Place.FILE_NAME, source, periods, left);
    for (int part = parts.length - 2; part > 0; part--) {
      period(Fold.spaced(parts[part]), Place.FOLDER, source, periods, left);
    }
    int at = period != 0 || periods.isEmpty() ? period : periods.getFirst().value();
    return new WholeFile(
        units(left, at, source), periods, revisions, List.of(), List.of(), List.of());
  }

  /// `lần 1` is the first submission; `r1` is the first revision of it.
  static int revision(int number, boolean countsRevisions) {
    return number == 1 && !countsRevisions ? 0 : number;
  }

  /// Of several folders the nearest that says something is heard.
  private static void period(
      String spaced, Place place, Source source, List<Said> periods, List<Part> left) {
    Optional<PeriodNames.Found> found = PeriodNames.inName(spaced);
    left.add(new Part(place, found.map(PeriodNames.Found::rest).orElse(spaced)));
    if (found.isPresent()
        && (place == Place.FILE_NAME
            || periods.stream().noneMatch(said -> said.place() == Place.FOLDER))) {
      periods.add(new Said(found.get().period().key(), place, source, true));
    }
  }

  private List<Said> units(List<Part> parts, int period, Source source) {
    List<Said> units = new ArrayList<>();
    for (Part part : parts) {
      boolean heard =
          part.place() == Place.FOLDER
              && units.stream().anyMatch(said -> said.place() == Place.FOLDER);
      if (!heard && unit(part.rest(), period) instanceof Match.One(int unit)) {
        units.add(new Said(unit, part.place(), source, true));
      }
    }
    return units;
  }

  /// A name that no unit has in the period is heard as it ever was: what the unit owes then is
  /// found later.
  private Match unit(String rest, int period) {
    Match ever = index.unitNames().findInPath(rest);
    if (period == 0 || ever instanceof Match.None) {
      return ever;
    }
    Match then = index.namesInTime().on(index.window(period).to()).findInPath(rest);
    return then instanceof Match.None ? ever : then;
  }
}

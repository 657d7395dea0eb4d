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

  private final UnitNames units;

  PathReader(UnitNames units) {
    this.units = units;
  }

  WholeFile read(String file) {
    String[] parts = file.split("/", -1);
    Source source = Source.ofFile(file);
    List<Said> unitsSaid = new ArrayList<>();
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
    read(rest, Place.FILE_NAME, source, unitsSaid, periods);
    for (int part = parts.length - 2; part > 0; part--) {
      readFolder(parts[part], source, unitsSaid, periods);
    }
    return new WholeFile(unitsSaid, periods, revisions, List.of());
  }

  /// `lần 1` is the first submission; `r1` is the first revision of it.
  static int revision(int number, boolean countsRevisions) {
    return number == 1 && !countsRevisions ? 0 : number;
  }

  /// Of several folders the nearest that says something is heard.
  private void readFolder(String folder, Source source, List<Said> unitsSaid, List<Said> periods) {
    List<Said> unit = new ArrayList<>();
    List<Said> period = new ArrayList<>();
    read(Fold.spaced(folder), Place.FOLDER, source, unit, period);
    if (unitsSaid.stream().noneMatch(said -> said.place() == Place.FOLDER)) {
      unitsSaid.addAll(unit);
    }
    if (periods.stream().noneMatch(said -> said.place() == Place.FOLDER)) {
      periods.addAll(period);
    }
  }

  private void read(
      String spaced, Place place, Source source, List<Said> unitsSaid, List<Said> periods) {
    Optional<PeriodNames.Found> found = PeriodNames.inName(spaced);
    found.ifPresent(period -> periods.add(new Said(period.period().key(), place, source, true)));
    String rest = found.map(PeriodNames.Found::rest).orElse(spaced);
    if (units.findInPath(rest) instanceof Match.One(int unit)) {
      unitsSaid.add(new Said(unit, place, source, true));
    }
  }
}

package vn.tonghop.pipeline;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Months;
import vn.tonghop.model.Period;
import vn.tonghop.model.Waiver;

/// Which findings a waiver is for. Where it names a unit, an indicator or a period, all that the
/// finding is about must be that: in doubt it is not waived.
///
/// @param files the pattern of its files, where it names any
record Waiving(Waiver waiver, Optional<Pattern> files) {

  static Waiving of(Waiver waiver) {
    return new Waiving(waiver, waiver.file().map(Waiving::pattern));
  }

  /// `*` and `?` stay within a folder, `**` does not.
  private static Pattern pattern(String glob) {
    String regex =
        Stream.of(glob.split("(?<=\\*\\*/)|(?=\\*\\*/)|(?<=[*?])(?!\\*)|(?<!\\*)(?=[*?])", -1))
            .map(part ->
                switch (part) {
                  case "**/" -> "(?:.*/)?";
                  case "**" -> ".*";
                  case "*" -> "[^/]*";
                  case "?" -> "[^/]";
                  default -> Pattern.quote(part);
                })
            .collect(Collectors.joining());
    return Pattern.compile(regex, Pattern.DOTALL);
  }

  boolean matches(Finding finding, Whereabouts whereabouts) {
    return waiver.code().equals(finding.problem().code())
        && covers(finding.source().file())
        && (!waiver.narrow() || isAbout(whereabouts.of(finding)));
  }

  /// Whether it is for a file; names are compared as they are read, in NFC.
  boolean covers(String file) {
    String name = Normalizer.normalize(file, Normalizer.Form.NFC);
    return files.map(pattern -> pattern.matcher(name).matches()).orElse(true);
  }

  private boolean isAbout(Whereabouts.About about) {
    return only(waiver.unit(), about.units())
        && only(waiver.indicator(), about.indicators())
        && waiver.period().map(wanted -> within(wanted, about.periods())).orElse(true);
  }

  private static boolean only(Optional<String> wanted, Set<String> found) {
    return wanted.map(code -> found.equals(Set.of(code))).orElse(true);
  }

  private static boolean within(Period wanted, Set<Period> found) {
    return !found.isEmpty() && found.stream().allMatch(period -> covers(wanted, period));
  }

  /// Whether a period lies within another.
  static boolean covers(Period wanted, Period found) {
    return wanted.equals(found)
        || wanted instanceof Months whole && found instanceof Months part && whole.covers(part);
  }
}

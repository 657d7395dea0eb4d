package vn.tonghop.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.Option;
import vn.tonghop.model.Boundaries;

/// Whose territory figures are for: that of the time, of today, or of another day.
final class BoundariesOption {

  private static final String AS_REPORTED = "as-reported";
  private static final String CURRENT = "current";

  @Option(
      names = "--boundaries",
      paramLabel = "as-reported|current|DATE",
      descriptionKey = "option.boundaries")
  private String written = AS_REPORTED;

  /// What was asked for; today is the day that the run takes for it.
  Boundaries asked(Session session) {
    return switch (written.strip().toLowerCase(Locale.ROOT)) {
      case AS_REPORTED -> new Boundaries.AsReported();
      case CURRENT -> new Boundaries.On(session.asOf());
      default -> on(session);
    };
  }

  private Boundaries on(Session session) {
    try {
      return new Boundaries.On(LocalDate.parse(written.strip()));
    } catch (DateTimeParseException neitherWordNorDay) {
      throw session.usage(Words.noBoundaries(written));
    }
  }
}

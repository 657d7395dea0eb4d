package vn.tonghop.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The period, and the unit, that most commands ask for.
final class PeriodOption {

  @Option(names = "-p", required = true, paramLabel = "PERIOD", descriptionKey = "option.period")
  private String period = "";

  @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "option.unit")
  private @Nullable String unit;

  String period() {
    return period;
  }

  Optional<String> unit() {
    return Optional.ofNullable(unit);
  }
}

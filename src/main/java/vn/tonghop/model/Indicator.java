package vn.tonghop.model;

import java.util.List;
import java.util.Optional;

/// What is counted.
///
/// @param code its code in plans and submissions: text
/// @param name what a report calls it
/// @param unit the unit of measure (đơn vị tính): `người`, `lượt`, `cơ sở`; empty for texts
/// @param measure how it adds up
/// @param owner the agency in charge, as the plan names it
/// @param decimals how many digits stand after the point, 0 to 6; 0 is a count
/// @param negatives whether a value below 0 may stand (corrections)
/// @param reporters who must report it; empty: the plan's reporters
/// @param ratio numerator and denominator; present for shares, and for them alone
/// @param partOf the indicator that it is never above, in any unit and period
/// @param carry for stocks and yes-no: how many submission periods a reading may be carried forward
/// @param aliases other names that submissions use
public record Indicator(
    String code,
    Label name,
    String unit,
    Measure measure,
    Optional<String> owner,
    int decimals,
    boolean negatives,
    List<ReporterRule> reporters,
    Optional<Ratio> ratio,
    Optional<String> partOf,
    int carry,
    List<String> aliases) {

  /// The most digits after the point that a value may have.
  public static final int MOST_DECIMALS = 6;

  /// @throws IllegalArgumentException if decimals are out of range, or only one of share and ratio
  ///   holds
  public Indicator {
    if (decimals < 0
        || decimals > MOST_DECIMALS
        || (measure == Measure.SHARE) != ratio.isPresent()) {
      throw new IllegalArgumentException("Indicator %s is impossible".formatted(code));
    }
    reporters = List.copyOf(reporters);
    aliases = List.copyOf(aliases);
  }

  /// The parts of a share, as codes of indicators.
  public record Ratio(String numerator, String denominator) {}
}

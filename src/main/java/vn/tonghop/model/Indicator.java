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
/// @param over how it adds up over units and over time
/// @param combine what is done where agencies and the units of a level both report it; none where
///   only one of them does
/// @param validity the days on which it is asked for: a submission period that closes on another
///   day owes none
/// @param calendar when the data of a period closes, where it is not as the plan says
/// @param owners the agency in charge at each time; `owner` is the last
/// @param sites the places of a [Measure#SITE]
/// @param siteOf of the state of a site, the code of the indicator that the site belongs to
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
    List<String> aliases,
    Over over,
    Optional<Combine> combine,
    Validity validity,
    Optional<Calendar> calendar,
    List<Dated<String>> owners,
    List<Site> sites,
    Optional<String> siteOf) {

  /// The most digits after the point that a value may have.
  public static final int MOST_DECIMALS = 6;

  /// An indicator that adds up by its measure's own rule and never changes.
  public Indicator(
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
    this(
        code,
        name,
        unit,
        measure,
        owner,
        decimals,
        negatives,
        reporters,
        ratio,
        partOf,
        carry,
        aliases,
        over(measure),
        Optional.empty(),
        Validity.ALWAYS,
        Optional.empty(),
        owner.map(agency -> List.of(Dated.always(agency))).orElse(List.of()),
        List.of(),
        Optional.empty());
  }

  /// How a measure adds up by itself.
  public static Over over(Measure measure) {
    return switch (measure) {
      case FLOW, DISTINCT, SHARE, TEXT -> Over.FLOW;
      case STOCK, YES_NO, SITE, SITE_STATE, MILESTONE -> Over.STOCK;
    };
  }

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
    owners = List.copyOf(owners);
    sites = List.copyOf(sites);
  }

  /// The same indicator, closing by another calendar.
  ///
  /// @param other the calendar; none: the plan's
  public Indicator closingBy(Optional<Calendar> other) {
    return new Indicator(
        code, name, unit, measure, owner, decimals, negatives, reporters, ratio, partOf, carry,
        aliases, over, combine, validity, other, owners, sites, siteOf);
  }

  /// Whether it has rows of its own in a roll-up: the states of sites stand in their indicator's.
  public boolean shown() {
    return siteOf.isEmpty();
  }

  /// The parts of a share, as codes of indicators.
  public record Ratio(String numerator, String denominator) {}
}

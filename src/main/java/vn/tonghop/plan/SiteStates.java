package vn.tonghop.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Measure;
import vn.tonghop.model.ReporterRule;
import vn.tonghop.model.Site;

/// Puts the state of every site after the indicator that the sites belong to.
final class SiteStates {

  private SiteStates() {}

  /// An indicator, and those of its sites' states.
  static Stream<Indicator> with(Indicator indicator) {
    return Stream.concat(
        Stream.of(indicator), indicator.sites().stream().map(site -> state(indicator, site)));
  }

  private static Indicator state(Indicator indicator, Site site) {
    return new Indicator(
        indicator.code() + "#" + site.code(),
        site.name(),
        "",
        Measure.SITE_STATE,
        indicator.owner(),
        0,
        false,
        reporters(indicator, site),
        Optional.empty(),
        Optional.empty(),
        indicator.carry(),
        site.aliases(),
        Indicator.over(Measure.SITE_STATE),
        Optional.empty(),
        indicator.validity(),
        indicator.calendar(),
        indicator.owners(),
        List.of(),
        Optional.of(indicator.code()));
  }

  /// The units that the site ever lies in, unless others are named.
  private static List<ReporterRule> reporters(Indicator indicator, Site site) {
    return indicator.reporters().isEmpty()
        ? List.of(new ReporterRule.Listed(site.unitsEver()))
        : indicator.reporters();
  }
}

package vn.tonghop.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Site;
import vn.tonghop.model.Units;

/// Where the sites of an indicator lie on a day, and who reports the state of each.
///
/// A reporter answers for the sites that lie in it, or in which it lies. Where none of a site's
/// reporters has anything to do with its place, as with an agency, each of them answers for it.
record SiteReporters(Plan plan, Units units, Reporters reporters) {

  /// A site on a day.
  ///
  /// @param site the site
  /// @param state the place of the indicator of its state
  /// @param places where it lies
  /// @param reporters who answers for it
  record Located(Site site, int state, List<Integer> places, List<Integer> reporters) {}

  /// The sites of an indicator that lie anywhere on a day; of a site's state, that one site.
  List<Located> on(int index, LocalDate day) {
    Indicator indicator = plan.indicators().get(index);
    String owner = indicator.siteOf().orElse(indicator.code());
    List<Located> located = new ArrayList<>();
    for (Site site : plan.indicators().get(plan.indicator(owner)).sites()) {
      String code = owner + "#" + site.code();
      boolean wanted = indicator.siteOf().isEmpty() || indicator.code().equals(code);
      if (wanted && plan.findIndicator(code).isPresent() && lies(site, day)) {
        located.add(located(site, plan.indicator(code), day));
      }
    }
    return located;
  }

  /// A site without any units lies wherever its reporters are.
  private static boolean lies(Site site, LocalDate day) {
    return site.units().isEmpty() || !site.unitsOn(day).isEmpty();
  }

  private Located located(Site site, int state, LocalDate day) {
    List<Integer> places =
        site.unitsOn(day).stream()
            .flatMapToInt(code -> units.findOn(code, day).stream())
            .boxed()
            .toList();
    List<Integer> owing =
        IntStream.range(0, units.size())
            .filter(unit -> reporters.owes(unit, state) && units.get(unit).existsOn(day))
            .boxed()
            .toList();
    List<Integer> near = owing.stream().filter(unit -> near(unit, places)).toList();
    return new Located(site, state, places, lowest(near.isEmpty() ? owing : near));
  }

  private boolean near(int unit, List<Integer> places) {
    return places.stream().anyMatch(place -> near(unit, place));
  }

  /// Whether one unit lies in the other.
  boolean near(int unit, int place) {
    return units.within(unit, place) || units.within(place, unit);
  }

  /// Those that have no other below them: it would stand next, for the list is in the tree's order.
  private List<Integer> lowest(List<Integer> all) {
    return IntStream.range(0, all.size())
        .filter(at -> at + 1 == all.size() || !units.within(all.get(at + 1), all.get(at)))
        .mapToObj(all::get)
        .toList();
  }
}

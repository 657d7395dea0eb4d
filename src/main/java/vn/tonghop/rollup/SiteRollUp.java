package vn.tonghop.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Part;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Settled;
import vn.tonghop.model.Site;
import vn.tonghop.model.State;
import vn.tonghop.model.Total;
import vn.tonghop.model.Units;
import vn.tonghop.model.Weight;

/// Named sites rolled up: the last state of each, from every unit that it lies in.
final class SiteRollUp {

  private final Plan plan;
  private final Units units;
  private final Reporters reporters;
  private final Settled settled;
  private final int index;
  private final Tiles tiles;
  private final SiteReporters near;
  private final List<SiteReporters.Located> sites;

  /// Where rolled-up submissions count sites, by unit.
  private final Map<Integer, Tiles.Located> rolledUp = new TreeMap<>();

  SiteRollUp(Plan plan, Units units, Reporters reporters, Settled settled, int index, Tiles tiles) {
    this.plan = plan;
    this.units = units;
    this.reporters = reporters;
    this.settled = settled;
    this.index = index;
    this.tiles = tiles;
    this.near = new SiteReporters(plan, units, reporters);
    this.sites =
        tiles.lastDue().stream()
            .mapToObj(tiles::closing)
            .flatMap(day -> near.on(index, day).stream())
            .toList();
    for (int unit = 0; unit < units.size(); unit++) {
      int at = unit;
      findRolledUp(unit).ifPresent(place -> rolledUp.put(at, place));
    }
  }

  /// The tally of every unit, by place.
  SiteTally[] tallies() {
    SiteTally[] tallies = new SiteTally[units.size()];
    for (int unit = 0; unit < tallies.length; unit++) {
      tallies[unit] = new SiteTally();
    }
    for (int site = 0; site < sites.size(); site++) {
      name(site, sites.get(site), tallies);
      for (int unit : sites.get(site).reporters()) {
        if (!rolledUp.containsKey(unit)) {
          take(site, sites.get(site), unit, tallies[unit]);
        }
      }
    }
    for (int unit = units.size() - 1; unit >= 0; unit--) {
      takeRolledUp(unit, tallies[unit]);
      tallies[unit].tally.close(unit);
      SiteTally tally = tallies[unit];
      units.forEachChild(unit, child -> tally.add(tallies[child]));
    }
    return tallies;
  }

  /// Every reading behind a unit's figure, and the places where one is missing.
  void tell(int unit, Trace trace) {
    for (int below = unit; below < units.end(unit); below++) {
      int at = below;
      Optional<Tiles.Located> whole = Optional.ofNullable(rolledUp.get(at));
      whole.ifPresent(place ->
          trace.looked(at, place.period().key(), index, handle(at, place), Part.Role.ADDED));
      if (whole.isEmpty()) {
        sites.stream()
            .filter(site -> site.reporters().contains(at))
            .forEach(site -> reading(site).count(at, tiles, new Tally(), trace));
      }
    }
  }

  private LeafMeasure reading(SiteReporters.Located site) {
    return new LastReading(site.state(), plan.indicators().get(site.state()).carry(), settled);
  }

  /// Notes where a site is named: at and around the places where it lies, and by who reports it;
  /// what a rolled-up submission counts it does not name.
  private void name(int index, SiteReporters.Located site, SiteTally[] tallies) {
    for (int place : site.places()) {
      if (rolledUp.keySet().stream().noneMatch(unit -> near.near(unit, place))) {
        for (int unit = place; unit < units.end(place); unit++) {
          tallies[unit].named.set(index);
        }
      }
    }
    for (int unit : site.reporters()) {
      if (!rolledUp.containsKey(unit)) {
        tallies[unit].named.set(index);
      }
    }
  }

  /// Takes the last state that a unit reported of a site.
  private void take(int index, SiteReporters.Located site, int unit, SiteTally tally) {
    Tally own = new Tally();
    List<Total.SiteFound> found = new ArrayList<>();
    reading(site)
        .count(
            unit,
            tiles,
            own,
            (_, period, _, handle, role) -> {
              if (role != Part.Role.LISTED && settled.state(handle) == State.VALUE) {
                found.add(found(site.site(), unit, Period.ofKey(period), handle));
              }
            });
    // Nothing to report of a site is no state of it.
    own.any = !found.isEmpty();
    own.reported = found.isEmpty() ? 0 : own.reported;
    found.forEach(state -> tally.add(index, state));
    tally.tally.add(own);
  }

  private Total.SiteFound found(Site site, int unit, Period period, int handle) {
    Site.State[] states = Site.State.values();
    int state = Math.clamp(settled.value(handle), 0, states.length - 1);
    return new Total.SiteFound(site.name(), states[state], unit, period, settled.source(handle));
  }

  private int handle(int unit, Tiles.Located place) {
    return settled.at(unit, place.place(), index);
  }

  /// Where a rolled-up submission of a unit counts sites: at the end of the span.
  private Optional<Tiles.Located> findRolledUp(int unit) {
    if (plan.indicators().get(index).measure() != Measure.SITE
        || tiles.lastDue().isEmpty()
        || !reporters.owes(unit, index)
        || reporters.anyBelow(units, unit, index)) {
      return Optional.empty();
    }
    int last = tiles.lastDue().getAsInt();
    Tiles.Located own = new Tiles.Located(tiles.tile(last), tiles.place(last));
    if (weight(unit, own).isPresent()) {
      return Optional.of(own);
    }
    return tiles.longerReadings().stream()
        .filter(longer -> longer.end() == last + 1)
        .map(longer -> new Tiles.Located(longer.period(), longer.place()))
        .filter(place -> weight(unit, place).isPresent())
        .findFirst();
  }

  private Optional<Weight> weight(int unit, Tiles.Located place) {
    int handle = handle(unit, place);
    return handle == Settled.NONE ? Optional.empty() : settled.weight(handle);
  }

  private void takeRolledUp(int unit, SiteTally tally) {
    Optional.ofNullable(rolledUp.get(unit))
        .ifPresent(place -> {
          int handle = handle(unit, place);
          boolean counts = settled.state(handle).counts();
          Weight weight = settled.weight(handle).orElseThrow();
          tally.tally.any |= counts;
          tally.namedElsewhere +=
              Tally.number(counts ? weight.whole() : weight.coverage().expected());
          tally.closedElsewhere += counts ? Tally.number(settled.value(handle)) : 0;
          if (tiles.lastDue().stream().anyMatch(tiles::due)) {
            tally.tally.report(Optional.of(weight), counts);
          }
        });
  }
}

package vn.tonghop.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.Combine;
import vn.tonghop.model.Dated;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Label;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Over;
import vn.tonghop.model.ReporterRule;
import vn.tonghop.model.Site;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Validity;

/// Indicators and units for tests, each with the one thing that a test is about.
record Given(
    String code,
    Measure measure,
    Over over,
    List<ReporterRule> reporters,
    Optional<Combine> combine,
    Validity validity,
    Optional<Calendar> calendar,
    List<Site> sites,
    Optional<String> siteOf) {

  static Given of(String code, Measure measure) {
    return new Given(
        code,
        measure,
        Indicator.over(measure),
        List.of(),
        Optional.empty(),
        Validity.ALWAYS,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  Given over(Over.Rule units, Over.Rule time) {
    Over rules = new Over(units, time);
    return new Given(code, measure, rules, reporters, combine, validity, calendar, sites, siteOf);
  }

  Given by(ReporterRule... rules) {
    return new Given(
        code, measure, over, List.of(rules), combine, validity, calendar, sites, siteOf);
  }

  Given reconciled() {
    Optional<Combine> reconcile = Optional.of(Combine.RECONCILE);
    return new Given(code, measure, over, reporters, reconcile, validity, calendar, sites, siteOf);
  }

  Given during(String from, String until) {
    Validity days =
        new Validity(
            Optional.of(from).filter(day -> !day.isEmpty()).map(LocalDate::parse),
            Optional.of(until).filter(day -> !day.isEmpty()).map(LocalDate::parse));
    return new Given(code, measure, over, reporters, combine, days, calendar, sites, siteOf);
  }

  Given closing(Calendar other) {
    Optional<Calendar> own = Optional.of(other);
    return new Given(code, measure, over, reporters, combine, validity, own, sites, siteOf);
  }

  private Given at(List<Site> places, Optional<String> owner) {
    return new Given(code, measure, over, reporters, combine, validity, calendar, places, owner);
  }

  Indicator indicator() {
    return new Indicator(
        code,
        Label.same(code),
        "người",
        measure,
        Optional.empty(),
        0,
        true,
        reporters,
        Optional.empty(),
        Optional.empty(),
        1,
        List.of(),
        over,
        combine,
        validity,
        calendar,
        List.of(),
        sites,
        siteOf);
  }

  /// An indicator of sites and those of their states, as the reader of plans makes them.
  static List<Indicator> sites(String code, Site... sites) {
    Stream<Indicator> states =
        Stream.of(sites)
            .map(site ->
                of(code + "#" + site.code(), Measure.SITE_STATE)
                    .by(new ReporterRule.Listed(site.unitsEver()))
                    .at(List.of(), Optional.of(code))
                    .indicator());
    Indicator all = of(code, Measure.SITE).at(List.of(sites), Optional.empty()).indicator();
    return Stream.concat(Stream.of(all), states).toList();
  }

  static Site site(String code, String... units) {
    return site(code, List.of(Dated.always(List.of(units))));
  }

  static Site site(String code, List<Dated<List<String>>> units) {
    return new Site(
        code, Label.same(code), Site.Listed.KEEP_CLOSED, units, List.of(), Optional.empty());
  }

  static Unit unit(String code, String level, String parent) {
    return unit(code, level, parent, "", "");
  }

  /// A unit with successors, spelt `code` or `code=0.4`.
  static Unit unit(
      String code, String level, String parent, String from, String until, String... successors) {
    return new Unit(
        code,
        Optional.empty(),
        Label.same(code),
        "",
        level,
        Optional.of(parent).filter(above -> !above.isEmpty()),
        List.of(),
        Optional.of(from).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        Optional.of(until).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        Stream.of(successors).map(Given::successor).toList());
  }

  private static Unit.Successor successor(String text) {
    String[] parts = text.split("=", 2);
    return new Unit.Successor(
        parts[0],
        IntStream.range(1, parts.length).mapToObj(at -> new BigDecimal(parts[at])).findFirst());
  }
}

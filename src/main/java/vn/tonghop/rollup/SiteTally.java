package vn.tonghop.rollup;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.model.Site;
import vn.tonghop.model.Total;

/// What is known of sites at one unit: each site once, however many units it lies in.
final class SiteTally {

  /// What it rests on: a report is the state of one site from one unit.
  final Tally tally = new Tally();

  /// The sites that it names, by their order in the plan.
  final BitSet named = new BitSet();

  /// Sites that rolled-up submissions count without naming them.
  int namedElsewhere;

  int closedElsewhere;

  private final Map<Integer, Total.SiteFound> worst = new TreeMap<>();

  /// Takes a state of a site: of several the worst counts.
  void add(int site, Total.SiteFound found) {
    worst.merge(
        site, found, (one, other) -> other.state().compareTo(one.state()) > 0 ? other : one);
  }

  void add(SiteTally below) {
    tally.add(below.tally);
    named.or(below.named);
    namedElsewhere += below.namedElsewhere;
    closedElsewhere += below.closedElsewhere;
    below.worst.forEach(this::add);
  }

  Total total() {
    if (!tally.any) {
      return new Total.NoData();
    }
    List<Total.SiteFound> open =
        worst.values().stream().filter(found -> found.state() != Site.State.CLOSED).toList();
    return new Total.Sites(
        worst.size() - open.size() + closedElsewhere, named.cardinality() + namedElsewhere, open);
  }
}

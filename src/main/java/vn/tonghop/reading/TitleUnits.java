package vn.tonghop.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.NameProblem;
import vn.tonghop.finding.NameProblem.Place;
import vn.tonghop.model.Source;

/// The units that a title block names: behind a label, or else as a line of its own.
final class TitleUnits {

  private final Index index;
  private final int period;
  private final List<Said> named = new ArrayList<>();
  private final List<Said> mentioned = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /// @param period the period whose names count, as its key; 0 where it is not known
  TitleUnits(Index index, int period) {
    this.index = index;
    this.period = period;
  }

  List<Finding> findings() {
    return findings;
  }

  /// Mentions of units that do not stand below each other say nothing: one of them is the
  /// addressee.
  List<Said> units() {
    if (!named.isEmpty()) {
      return named;
    }
    Whole whole = new Whole(index);
    whole.unit(mentioned);
    return whole.findings().isEmpty() ? mentioned : List.of();
  }

  private Match find(String text) {
    UnitNames names =
        period == 0 ? index.unitNames() : index.namesInTime().on(index.window(period).to());
    return names.find(text);
  }

  /// A text behind a label.
  void named(String label, String said, Source source) {
    String full = label.indexOf(' ') < 0 ? label + " " + said : said;
    Match match = find(said);
    if (match instanceof Match.None) {
      match = find(full);
    }
    switch (match) {
      case Match.One(int unit) -> named.add(new Said(unit, Place.TITLE, source, true));
      case Match.Several(List<Integer> places) ->
          findings.add(
              new Finding(
                  new NameProblem.AmbiguousName(Written.of(said), index.unitNames().codes(places)),
                  source));
      case Match.None _, Match.Other _ -> atAnotherTime(said, full, source);
    }
  }

  /// A unit's own code stands for it at any time.
  private void atAnotherTime(String said, String full, Source source) {
    boolean plain = !(index.unitNames().find(said) instanceof Match.None);
    String text = plain ? said : full;
    List<Integer> ever = Match.candidates(index.unitNames().find(text));
    Optional<Integer> own =
        ever.stream()
            .filter(unit -> index.units().get(unit).code().equalsIgnoreCase(said))
            .findFirst();
    if (own.isPresent()) {
      named.add(new Said(own.get(), Place.TITLE, source, true));
    } else if (!ever.isEmpty() && period != 0) {
      findings.add(
          new Finding(
              index.namesInTime().outOfTime(text, ever, index.window(period).to()), source));
    } else if (!isMeasure(said)) {
      Optional<String> nearest = index.unitNames().nearest(said);
      findings.add(new Finding(new NameProblem.UnknownUnit(Written.of(said), nearest), source));
    }
  }

  /// `Đơn vị: người` and `Đơn vị: 1.000 đồng` name the unit of measure.
  private boolean isMeasure(String said) {
    String folded = Fold.spaced(said);
    return index.indicatorNames().isMeasure(said)
        || Character.isDigit(said.charAt(0))
        || folded.endsWith("dong")
        || said.contains(",") && isMeasure(said.substring(0, said.indexOf(',')));
  }

  /// A line that is a unit's name as a whole. Where no unit has the name in the period it is heard
  /// as it ever was.
  void mentioned(String line, Source source) {
    Match match = find(line);
    if (match instanceof Match.None) {
      match = index.unitNames().find(line);
    }
    if (match instanceof Match.One(int unit)) {
      mentioned.add(new Said(unit, Place.TITLE, source, false));
    }
  }
}

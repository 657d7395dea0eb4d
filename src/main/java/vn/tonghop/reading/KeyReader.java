package vn.tonghop.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.finding.AccountProblem;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.NameProblem;
import vn.tonghop.finding.Problem;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Unit;

/// Reads which unit, period and indicator a row names.
///
/// A name that cannot be taken leaves a [Trouble], which is a finding only if the row has values:
/// headings of sections and notes have none.
final class KeyReader {

  /// The row names none.
  static final int ABSENT = -1;

  /// The row names one that cannot be taken.
  static final int FAILED = -2;

  private static final int LONGEST_CODE = 5;

  /// Why a name cannot be taken.
  record Trouble(Problem problem, int column, String written) {}

  private final Index index;
  private final Lookups lookups;
  private final Layout layout;
  private final Grid grid;
  private final KeyCells cells;
  private final List<Trouble> troubles = new ArrayList<>();
  private final List<Finding> remarks = new ArrayList<>();
  private final Set<String> unpadded = new HashSet<>();

  KeyReader(Index index, Lookups lookups, Layout layout) {
    this.index = index;
    this.lookups = lookups;
    this.layout = layout;
    this.grid = layout.table().grid();
    this.cells = new KeyCells(layout);
  }

  /// Forgets the troubles of the row before.
  void start() {
    troubles.clear();
  }

  List<Trouble> troubles() {
    return troubles;
  }

  String text(int row, int column) {
    return cells.text(row, column);
  }

  /// The unit's place, [#ABSENT] or [#FAILED]. Of several units of that name the one is meant that
  /// has it when the period closes.
  int unit(int row, int period) {
    return named(row, true, period);
  }

  int indicator(int row) {
    return named(row, false, 0);
  }

  private int named(int row, boolean ofUnits, int period) {
    List<Integer> columns = ofUnits ? layout.units() : layout.indicators();
    int found = ABSENT;
    String first = "";
    for (int at = 0; at < columns.size(); at++) {
      int column = columns.get(at);
      String text = cells.text(row, column);
      if (text.isEmpty()) {
        continue;
      }
      int place =
          switch (ofUnits ? lookups.unit(text, period) : lookups.indicator(text)) {
            case Match.One(int one) -> ofUnits ? withZeros(one, row, column, text) : one;
            case Match.Several(List<Integer> places) ->
                narrowed(places, found, ofUnits, column, text);
            case Match.Other() -> trouble(new NameProblem.OtherIndicator(name(text)), column, text);
            case Match.None() ->
                ofUnits && period != 0
                    ? atAnotherTime(found, period, column, text)
                    : unknown(ofUnits, column, text);
          };
      if (place == FAILED) {
        return FAILED;
      }
      if (found >= 0 && place >= 0 && found != place) {
        return trouble(new NameProblem.NamesDisagree(name(first), name(text)), column, text);
      }
      if (found < 0) {
        found = place;
        first = text;
      }
    }
    return found;
  }

  /// A spreadsheet takes a code for a number and drops its zeros.
  private int withZeros(int unit, int row, int column, String text) {
    if (text.length() < LONGEST_CODE
        && NumberGrammar.plain(text) != NumberGrammar.NONE
        && unpadded.add(text)) {
      index
          .unitNames()
          .officialWithZeros(text, unit)
          .ifPresent(official ->
              remarks.add(
                  new Finding(
                      new AccountProblem.CodeWithoutZeros(
                          text, official, index.units().get(unit).name().vi()),
                      grid.source(row, column))));
    }
    return unit;
  }

  /// What is to be said of names that were taken.
  List<Finding> remarks() {
    return remarks;
  }

  private static String name(String text) {
    return Written.of(text);
  }

  private int narrowed(List<Integer> places, int found, boolean ofUnits, int column, String text) {
    if (places.contains(found)) {
      return found;
    }
    List<String> codes =
        ofUnits ? index.unitNames().codes(places) : index.indicatorNames().codes(places);
    return trouble(new NameProblem.AmbiguousName(name(text), codes), column, text);
  }

  /// A name that no unit has in the period. A unit's own code is never used again, and stands for
  /// it at any time: that it owes nothing then is found later.
  private int atAnotherTime(int found, int period, int column, String text) {
    List<Integer> ever = Match.candidates(index.unitNames().find(text));
    LocalDate closing = index.window(period).to();
    for (int place : ever) {
      Unit unit = index.units().get(place);
      boolean named = found >= 0 && index.units().get(found).code().equals(unit.code());
      if (unit.code().equalsIgnoreCase(text)
          || named && !index.units().get(found).existsOn(closing)) {
        return index.placeIn(place, period);
      }
    }
    return ever.isEmpty()
        ? unknown(true, column, text)
        : trouble(lookups.outOfTime(text, ever, period), column, text);
  }

  private int unknown(boolean ofUnits, int column, String text) {
    return trouble(
        ofUnits
            ? new NameProblem.UnknownUnit(name(text), Optional.empty())
            : new NameProblem.UnknownIndicator(name(text), Optional.empty()),
        column,
        text);
  }

  private int trouble(Problem problem, int column, String text) {
    troubles.add(new Trouble(problem, column, text));
    return FAILED;
  }

  /// The period's key, 0 where the row names none or one that cannot be taken.
  int period(int row) {
    int found = 0;
    for (int at = 0; at < layout.periods().size(); at++) {
      int column = layout.periods().get(at);
      String text = cells.text(row, column);
      if (text.isEmpty()) {
        continue;
      }
      Optional<Period> period =
          grid.kind(row, column) == CellKind.DATE ? ofDate(text) : lookups.period(text);
      if (period.isEmpty()) {
        trouble(new NameProblem.UnknownPeriod(name(text), Optional.empty()), column, text);
        return 0;
      }
      if (!index.covers(period.get())) {
        trouble(
            new NameProblem.UnknownPeriod(name(text), Optional.of(years(index.plan()))),
            column,
            text);
        return 0;
      }
      found = period.get().key();
    }
    return found;
  }

  /// Excel makes the first of June of `6/2021`; of another day it is not known what was meant.
  static Optional<Period> ofDate(String iso) {
    return CellReader.isoDate(iso)
        .filter(date -> date.getDayOfMonth() == 1)
        .flatMap(date -> Period.parse(iso.substring(0, 7)));
  }

  static String years(Plan plan) {
    return plan.firstYear() == plan.lastYear()
        ? Integer.toString(plan.firstYear())
        : plan.firstYear() + ".." + plan.lastYear();
  }

  /// The trouble's problem with the nearest known name, which takes long to find.
  Problem suggested(Trouble trouble) {
    return switch (trouble.problem()) {
      case NameProblem.UnknownUnit(String written, Optional<String> _) ->
          new NameProblem.UnknownUnit(written, lookups.nearestUnit(trouble.written()));
      case NameProblem.UnknownIndicator(String written, Optional<String> _) ->
          new NameProblem.UnknownIndicator(written, lookups.nearestIndicator(trouble.written()));
      case Problem other -> other;
    };
  }
}

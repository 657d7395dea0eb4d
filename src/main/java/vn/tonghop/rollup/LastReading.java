package vn.tonghop.rollup;

import java.util.List;
import java.util.Optional;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Months;
import vn.tonghop.model.Part;
import vn.tonghop.model.Period;
import vn.tonghop.model.Settled;
import vn.tonghop.model.Weight;

/// The reading at the end of a span, of a stock or a yes-no: that of its last submission period
/// whose data is closed. Where it is missing an earlier one stands in, so many submission periods
/// back as the indicator allows; a reading that stands in is not counted as reported.
///
/// @param indicator the indicator's place in the plan
/// @param carry how many submission periods a reading may be carried
record LastReading(int indicator, int carry, Settled settled) implements LeafMeasure {

  @Override
  public void count(int unit, Tiles tiles, Tally tally, Trace trace) {
    if (tiles.lastDue().isEmpty()) {
      return;
    }
    int last = tiles.lastDue().getAsInt();
    if (!tiles.exists(unit, last)) {
      return;
    }
    Tiles.Located found = found(unit, tiles, last);
    int handle = settled.at(unit, found.place(), indicator);
    Optional<Weight> weight = handle == Settled.NONE ? Optional.empty() : settled.weight(handle);
    boolean counts = take(unit, found.period(), handle, tally, trace, Part.Role.ADDED);
    tally.asked += weight.map(of -> asked(of, counts)).orElse(1);
    if (tiles.due(last)) {
      tally.report(weight, counts);
    }
    if (!counts) {
      trace.looked(unit, found.period().key(), indicator, handle, Part.Role.LISTED);
    }
    // A rolled-up submission has carried what there was to carry.
    if (!counts && weight.isEmpty()) {
      carry(unit, tiles, last, tally, trace);
    }
  }

  /// The units that a rolled-up submission asked; where it has no answer it names the reports
  /// alone.
  private static int asked(Weight weight, boolean counts) {
    return Tally.number(counts ? weight.whole() : weight.coverage().expected());
  }

  /// Where the reading at the end of the span is: that of the last submission period; else of a
  /// longer one that ends with it, for a reading for a quarter says what there was at its end.
  private Tiles.Located found(int unit, Tiles tiles, int last) {
    Tiles.Located own = new Tiles.Located(tiles.tile(last), tiles.place(last));
    if (counts(unit, own.place())) {
      return own;
    }
    List<Tiles.Located> longer =
        tiles.longerReadings().stream()
            .filter(reading -> reading.end() == last + 1)
            .map(reading -> new Tiles.Located(reading.period(), reading.place()))
            .toList();
    boolean silent = settled.at(unit, own.place(), indicator) == Settled.NONE;
    return longer.stream()
        .filter(place -> counts(unit, place.place()))
        .findFirst()
        .or(() -> longer.stream().filter(place -> silent && weighs(unit, place)).findFirst())
        .orElse(own);
  }

  /// Whether a rolled-up submission says that nobody reported.
  private boolean weighs(int unit, Tiles.Located place) {
    int handle = settled.at(unit, place.place(), indicator);
    return handle != Settled.NONE && settled.weight(handle).isPresent();
  }

  private boolean counts(int unit, int place) {
    return settled.state(unit, place, indicator).counts();
  }

  private void carry(int unit, Tiles tiles, int last, Tally tally, Trace trace) {
    for (int count = 1; count <= carry; count++) {
      Months earlier = tiles.before(last, count);
      int home = tiles.home(unit, earlier);
      int handle = settled.at(home, tiles.placeBefore(last, count), indicator);
      if (take(unit, earlier, handle, tally, trace, Part.Role.CARRIED)) {
        tally.carried.add(new Figure.Carried(unit, earlier));
        return;
      }
    }
  }

  private boolean take(
      int unit, Period period, int handle, Tally tally, Trace trace, Part.Role role) {
    if (handle == Settled.NONE || !settled.state(handle).counts()) {
      return false;
    }
    tally.any = true;
    tally.sum.add(settled.value(handle));
    trace.looked(unit, period.key(), indicator, handle, role);
    return true;
  }
}

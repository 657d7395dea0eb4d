package vn.tonghop.rollup;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Part;
import vn.tonghop.model.Settled;
import vn.tonghop.model.State;
import vn.tonghop.model.Total;
import vn.tonghop.model.Weight;

/// Something done once: once done, done, however long ago within the plan it was reported, and
/// nothing more is owed. Until then the last reading says that it is not done yet; one of an
/// earlier submission period is not counted as reported.
///
/// @param indicator the indicator's place in the plan
record MilestoneMeasure(int indicator, Settled settled) implements LeafMeasure {

  @Override
  public void count(int unit, Tiles tiles, Tally tally, Trace trace) {
    if (tiles.lastDue().isEmpty()) {
      return;
    }
    int last = tiles.lastDue().getAsInt();
    if (!tiles.exists(unit, last)) {
      return;
    }
    Optional<Tiles.Located> done = last(unit, tiles, state -> state == State.VALUE);
    Optional<Tiles.Located> said = done.or(() -> last(unit, tiles, State::counts));
    Optional<Weight> weight =
        said.or(() -> silent(unit, tiles, last))
            .map(place -> handle(unit, tiles, place))
            .filter(handle -> handle != Settled.NONE)
            .flatMap(settled::weight);
    boolean isNow =
        said.filter(place -> isAt(tiles, last, place)).isPresent()
            || done.isPresent() && weight.isEmpty();
    if (tiles.due(last)) {
      tally.report(weight, isNow);
    }
    tally.asked += weight.map(of -> asked(of, said.isPresent())).orElse(1);
    tally.any |= said.isPresent();
    done.ifPresent(place -> tally.done.addAll(done(unit, handle(unit, tiles, place))));
    if (!isNow) {
      said.ifPresent(place -> tally.carried.add(new Figure.Carried(unit, place.period())));
      trace.looked(unit, tiles.tile(last).key(), indicator, Settled.NONE, Part.Role.LISTED);
    }
    said.ifPresent(place ->
        trace.looked(
            unit,
            place.period().key(),
            indicator,
            handle(unit, tiles, place),
            isNow ? Part.Role.ADDED : Part.Role.CARRIED));
  }

  private static int asked(Weight weight, boolean said) {
    return Tally.number(said ? weight.whole() : weight.coverage().expected());
  }

  private Optional<Tiles.Located> last(int unit, Tiles tiles, Predicate<State> wanted) {
    for (Tiles.Located place : tiles.history()) {
      int handle = handle(unit, tiles, place);
      if (handle != Settled.NONE && wanted.test(settled.state(handle))) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  /// Where a rolled-up submission may say that nobody reported.
  private Optional<Tiles.Located> silent(int unit, Tiles tiles, int last) {
    return tiles.history().stream()
        .filter(place -> isAt(tiles, last, place) && handle(unit, tiles, place) != Settled.NONE)
        .findFirst();
  }

  private static boolean isAt(Tiles tiles, int last, Tiles.Located place) {
    return place.period() instanceof vn.tonghop.model.Months months
        && months.last() == tiles.tile(last).last();
  }

  private int handle(int unit, Tiles tiles, Tiles.Located place) {
    return settled.at(tiles.home(unit, place.period()), place.place(), indicator);
  }

  /// What a claim says was done: of a rolled-up submission a number of times, by whoever is below.
  private List<Total.Done> done(int unit, int handle) {
    return settled
        .weight(handle)
        .map(_ ->
            Collections.nCopies(
                Tally.number(settled.value(handle)),
                new Total.Done(unit, Optional.empty(), "", settled.source(handle))))
        .orElseGet(() -> List.of(done(unit, handle, settled.text(handle))));
  }

  /// Takes `2024-03-15 Kế hoạch số 12/KH-UBND` apart; the day is `?` where nobody knows it.
  private Total.Done done(int unit, int handle, String text) {
    int space = text.indexOf(' ');
    String day = space < 0 ? text : text.substring(0, space);
    String document = space < 0 ? "" : text.substring(space + 1).strip();
    return new Total.Done(unit, day(day), document, settled.source(handle));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException nobodyKnows) {
      return Optional.empty();
    }
  }
}

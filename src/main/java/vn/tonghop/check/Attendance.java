package vn.tonghop.check;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.model.Dates;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Months;
import vn.tonghop.model.Period;
import vn.tonghop.model.Settled;
import vn.tonghop.model.State;
import vn.tonghop.model.Submission;
import vn.tonghop.model.Validity;
import vn.tonghop.model.Window;

/// Who has said what for which submission period. A reading of a longer period speaks for every
/// submission period in it.
final class Attendance {

  private final CheckInput input;
  private final int[] periods;
  private final int[] counted;

  /// The indicators that whoever owes them owes for every submission period.
  private final BitSet atAnyTime = new BitSet();

  Attendance(CheckInput input) {
    this.input = input;
    this.periods = input.settled().periods();
    this.counted =
        IntStream.range(0, input.plan().indicators().size())
            .filter(indicator ->
                switch (input.indicator(indicator).measure()) {
                  case FLOW, STOCK, YES_NO, DISTINCT, SITE_STATE, MILESTONE -> true;
                  case SHARE, TEXT, SITE -> false;
                })
            .toArray();
    IntStream.of(counted)
        .filter(indicator -> isOwedAtAnyTime(input.indicator(indicator)))
        .forEach(atAnyTime::set);
  }

  private static boolean isOwedAtAnyTime(Indicator indicator) {
    return indicator.validity().equals(Validity.ALWAYS) && indicator.measure() != Measure.MILESTONE;
  }

  /// The submission periods that are asked for: those of the period, or of all that readings and
  /// files are for.
  List<Months> submissionPeriods() {
    return input
        .period()
        .map(this::submissionPeriods)
        .orElseGet(() ->
            Stream.concat(
                    Arrays.stream(periods).boxed(),
                    input.submissions().stream().flatMap(file -> file.periods().stream()))
                .map(Period::ofKey)
                .flatMap(period -> submissionPeriods(period).stream())
                .filter(input.plan()::covers)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList());
  }

  private List<Months> submissionPeriods(Period period) {
    return input.plan().calendar().submissionPeriods(period, input.plan().frequency());
  }

  Window window(Months tile) {
    return input.plan().calendar().window(tile);
  }

  /// Whether the data of a submission period has closed.
  boolean closed(Months tile) {
    return !input.asOf().isBefore(window(tile).to());
  }

  /// Whether a unit must submit for a period at all: it is a reporter and exists when the data
  /// closes.
  boolean expects(int unit, Months tile) {
    return input.reporters().submits(unit) && input.units().get(unit).existsOn(window(tile).to());
  }

  /// The places, in the settled ledger, of the periods whose readings speak for a submission
  /// period.
  int[] speaking(Months tile) {
    return IntStream.range(0, periods.length)
        .filter(place -> speaks(Period.ofKey(periods[place]), tile))
        .toArray();
  }

  boolean speaks(Period period, Months tile) {
    return switch (period) {
      case Months months -> months.covers(tile);
      case Dates dates -> new Window(dates.from(), dates.to()).holds(window(tile).to());
    };
  }

  /// Whether a file has readings for a submission period.
  boolean speaks(Submission file, Months tile) {
    return file.periods().stream().anyMatch(key -> speaks(Period.ofKey(key), tile));
  }

  /// The indicators whose readings are counted and owed one by one: a share is owed by its parts,
  /// and nobody must write a text.
  int[] countedIndicators() {
    return counted;
  }

  /// Whether a unit owes a counted indicator for a submission period: it is asked for when the data
  /// closes, and, of what is done once, it was not done before.
  boolean owesCounted(int unit, int indicator, Months tile) {
    if (atAnyTime.get(indicator)) {
      return input.reporters().owes(unit, indicator);
    }
    Indicator counted = input.indicator(indicator);
    return input.reporters().owes(unit, indicator)
        && counted.validity().holds(input.plan().window(indicator, tile).to())
        && !(counted.measure() == Measure.MILESTONE && doneBefore(unit, indicator, tile));
  }

  private boolean doneBefore(int unit, int indicator, Months tile) {
    return IntStream.range(0, periods.length)
        .filter(place -> input.settled().state(unit, place, indicator) == State.VALUE)
        .mapToObj(place -> window(Period.ofKey(periods[place])))
        .anyMatch(window -> window.to().isBefore(window(tile).to()));
  }

  private Window window(Period period) {
    return input.plan().calendar().window(period);
  }

  /// What is known of an indicator, in the reading that says most: missing, rejected, or that it
  /// counts.
  State state(int unit, int[] speaking, int indicator) {
    State best = State.MISSING;
    for (int place : speaking) {
      State state = input.settled().state(unit, place, indicator);
      if (state.counts()) {
        return state;
      }
      if (state == State.REJECTED) {
        best = state;
      }
    }
    return best == State.MISSING ? ofAllSites(unit, speaking, indicator) : best;
  }

  /// What a roll-up says of all sites at once speaks for the state of each.
  private State ofAllSites(int unit, int[] speaking, int indicator) {
    return input
        .indicator(indicator)
        .siteOf()
        .map(sites -> state(unit, speaking, input.plan().indicator(sites)))
        .orElse(State.MISSING);
  }

  /// A reading, of whatever a unit owes, that is not blank; [Settled#NONE] if it has not reported.
  int anyReading(int unit, int[] speaking) {
    for (int place : speaking) {
      for (int indicator = 0; indicator < input.plan().indicators().size(); indicator++) {
        int handle = input.settled().at(unit, place, indicator);
        if (handle != Settled.NONE && says(input.settled().state(handle))) {
          return handle;
        }
      }
    }
    return Settled.NONE;
  }

  private static boolean says(State state) {
    return state.counts() || state == State.REJECTED;
  }
}

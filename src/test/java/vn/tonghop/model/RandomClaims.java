package vn.tonghop.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Files of random claims, few enough keys and values that they collide all the time.
final class RandomClaims {

  static final Plan PLAN =
      Plans.plan(
          List.of(
              Plans.indicator("cases", Measure.FLOW),
              Plans.indicator("model", Measure.YES_NO),
              Plans.indicator("story", Measure.TEXT)),
          List.of(),
          List.of());
  static final Units UNITS = Plans.units("a", "b");
  static final List<Period> PERIODS =
      List.of(Months.month(2021, 1), Months.month(2021, 2), Months.quarter(2021, 1));

  private static final State[] STATES = {
    State.VALUE, State.VALUE, State.NIL, State.MISSING, State.REJECTED
  };

  private RandomClaims() {}

  /// A claim before it is packed.
  record Draft(int unit, int period, int indicator, State state, int value, int row) {}

  /// A file before it is packed.
  record File(String name, int revision, List<Draft> drafts) {
    Segment segment() {
      return segment(drafts);
    }

    /// The file's claims, in two segments.
    List<Segment> halves(int at) {
      return List.of(segment(drafts.subList(0, at)), segment(drafts.subList(at, drafts.size())));
    }

    private Segment segment(List<Draft> some) {
      Segment.Builder builder = new Segment.Builder(name, revision);
      int sheet = builder.sheet("Biểu 01");
      for (Draft draft : some) {
        boolean text = draft.indicator() == 2 && draft.state() == State.VALUE;
        builder.add(
            draft.unit(),
            draft.period(),
            draft.indicator(),
            draft.state(),
            text ? builder.text("text " + draft.value()) : draft.value(),
            false,
            sheet,
            draft.row(),
            draft.indicator() + 2);
      }
      return builder.build();
    }
  }

  static List<File> files(Random random) {
    List<File> files = new ArrayList<>();
    int count = 1 + random.nextInt(6);
    for (int file = 0; file < count; file++) {
      int revision = random.nextInt(3) == 0 ? 2 + random.nextInt(2) : 0;
      files.add(new File("f" + file + ".xlsx", revision, drafts(random)));
    }
    return files;
  }

  private static List<Draft> drafts(Random random) {
    List<Draft> drafts = new ArrayList<>();
    int count = random.nextInt(12);
    for (int row = 1; row <= count; row++) {
      State state = STATES[random.nextInt(STATES.length)];
      drafts.add(
          new Draft(
              random.nextInt(UNITS.size()),
              PERIODS.get(random.nextInt(PERIODS.size())).key(),
              random.nextInt(PLAN.indicators().size()),
              state,
              state == State.VALUE ? random.nextInt(2) : 0,
              row));
    }
    return drafts;
  }
}

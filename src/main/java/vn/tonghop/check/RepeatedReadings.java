package vn.tonghop.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.tonghop.finding.CheckProblem.ConflictingReadings;
import vn.tonghop.finding.CheckProblem.RevisedReading;
import vn.tonghop.finding.CheckProblem.SameReadingTwice;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Repeat;
import vn.tonghop.model.State;
import vn.tonghop.model.Submission;

/// The same unit, period and indicator, twice.
final class RepeatedReadings {

  private RepeatedReadings() {}

  static void check(CheckInput input, Consumer<Finding> found) {
    Map<String, String> digests = new HashMap<>();
    // A file whose size is its own has no digest, and no copy.
    for (Submission submission : input.submissions()) {
      if (!submission.digest().isEmpty()) {
        digests.put(submission.file(), submission.digest());
      }
    }
    for (Repeat repeat : input.settled().repeats()) {
      switch (repeat.kind()) {
        case SAME -> same(input, repeat, digests, found);
        case CONFLICT -> conflict(input, repeat, found);
        case REPLACED -> found.accept(replaced(input, repeat));
      }
    }
  }

  /// Two unreadable cells are not the same, a revision may well repeat what it does not change, and
  /// copies of a file are named once, as files.
  private static void same(
      CheckInput input, Repeat repeat, Map<String, String> digests, Consumer<Finding> found) {
    String earlier = repeat.earlier().source().file();
    String later = repeat.later().source().file();
    boolean copies =
        !earlier.equals(later)
            && digests.containsKey(earlier)
            && digests.get(earlier).equals(digests.get(later));
    if (repeat.earlier().state() != State.REJECTED
        && repeat.earlier().revision() == repeat.later().revision()
        && !copies) {
      found.accept(
          new Finding(
              new SameReadingTwice(
                  input.subject(repeat.later()),
                  input.said(repeat.later()),
                  repeat.earlier().source()),
              repeat.later().source()));
    }
  }

  /// A reading that nobody expects is not taken anyhow: [Outsiders] names it.
  private static void conflict(CheckInput input, Repeat repeat, Consumer<Finding> found) {
    if (!input.reporters().owes(repeat.later().unit(), repeat.later().indicator())) {
      return;
    }
    found.accept(
        new Finding(
            new ConflictingReadings(
                input.subject(repeat.later()),
                input.said(repeat.later()),
                input.said(repeat.earlier()),
                repeat.earlier().source()),
            repeat.later().source()));
  }

  private static Finding replaced(CheckInput input, Repeat repeat) {
    return new Finding(
        new RevisedReading(
            input.subject(repeat.later()),
            input.said(repeat.later()),
            input.said(repeat.earlier()),
            repeat.earlier().source()),
        repeat.later().source());
  }
}

package vn.tonghop.check;

import java.util.function.Consumer;
import vn.tonghop.finding.CheckProblem.NotExpected;
import vn.tonghop.finding.CheckProblem.ParentAndChildren;
import vn.tonghop.finding.CheckProblem.Subject;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Claim;
import vn.tonghop.model.Label;
import vn.tonghop.model.Settled;
import vn.tonghop.model.State;

/// Readings from units that do not owe the indicator.
final class Outsiders {

  private Outsiders() {}

  static void check(CheckInput input, Consumer<Finding> found) {
    Settled settled = input.settled();
    settled
        .handles()
        .filter(handle -> settled.state(handle) == State.NOT_EXPECTED)
        .mapToObj(settled::claim)
        .filter(claim -> claim.state() != State.MISSING)
        .forEach(claim -> found.accept(finding(input, claim)));
  }

  private static Finding finding(CheckInput input, Claim claim) {
    Subject subject = input.subject(claim);
    Label said = input.said(claim);
    return new Finding(
        standsAboveReporters(input, claim)
            ? new ParentAndChildren(subject, said)
            : new NotExpected(subject, said),
        claim.source());
  }

  private static boolean standsAboveReporters(CheckInput input, Claim claim) {
    for (int unit = claim.unit() + 1; unit < input.units().end(claim.unit()); unit++) {
      if (input.reporters().owes(unit, claim.indicator())) {
        return true;
      }
    }
    return false;
  }
}

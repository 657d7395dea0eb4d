package vn.tonghop.check;

import java.util.function.Consumer;
import vn.tonghop.finding.Finding;

/// What readings say against those of other units and other times; both rules look at the same
/// numbers.
final class Histories {

  private Histories() {}

  static void check(CheckInput input, Consumer<Finding> found) {
    Numbers numbers = Numbers.of(input);
    Outliers.check(input, numbers, found);
    CopiedReports.check(input, numbers, found);
  }
}

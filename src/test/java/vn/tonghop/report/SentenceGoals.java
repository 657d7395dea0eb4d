package vn.tonghop.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import vn.tonghop.model.Goal;

/// Goals as the table of sentences spells them: as data files do, but for the sign of a ceiling on
/// a change, `<=-5% vs 2023`.
final class SentenceGoals {

  private SentenceGoals() {}

  static Goal goal(String spelt) {
    String text = spelt.replace("paced ", "");
    if (text.contains(" & ")) {
      return new Goal.AllOf(Arrays.stream(text.split(" & ", -1)).map(SentenceGoals::goal).toList());
    }
    if (text.startsWith("by ")) {
      return new Goal.DoneBy(LocalDate.parse(text.substring(3)));
    }
    if (text.contains(" of target ")) {
      String[] parts = text.split(" of target ", -1);
      return new Goal.ShareOf(parts[1], true, bound(parts[0]));
    }
    if (text.contains(" of ")) {
      String[] parts = text.split(" of ", -1);
      return new Goal.ShareOf(parts[1], false, bound(parts[0]));
    }
    if (text.contains(" vs ")) {
      String[] parts = text.split(" vs ", -1);
      return new Goal.ChangeFrom(Integer.parseInt(parts[1]), bound(parts[0]));
    }
    return bound(text);
  }

  private static Goal bound(String text) {
    boolean percent = text.endsWith("%");
    String number = text.replace("%", "");
    if (number.startsWith("<=")) {
      return new Goal.AtMost(new BigDecimal(number.substring(2)), percent);
    }
    if (number.startsWith("=")) {
      return new Goal.Exactly(new BigDecimal(number.substring(1)), percent);
    }
    int dash = number.indexOf('-', 1);
    return dash < 0
        ? new Goal.AtLeast(new BigDecimal(number), percent)
        : new Goal.Between(
            new BigDecimal(number.substring(0, dash)),
            new BigDecimal(number.substring(dash + 1)),
            percent);
  }
}

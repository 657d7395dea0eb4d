package vn.tonghop.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.tonghop.finding.Concern;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Receipt;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Standing;
import vn.tonghop.model.Submission;
import vn.tonghop.model.Units;

/// Everything that messages to units are made of.
///
/// @param period the period that is asked for
/// @param asOf the day that the run takes for today
/// @param standings how each unit stands with each submission period of it
/// @param excused those of them whose absence or delay the plan takes as it is
/// @param submissions every file, with its fate
/// @param receipts when files came, by their names, where that is known
/// @param concerns the findings of the run, with whom they concern
/// @param version the version of the program
public record MessageData(
    Plan plan,
    Units units,
    Reporters reporters,
    Period period,
    LocalDate asOf,
    List<Standing> standings,
    List<Standing> excused,
    List<Submission> submissions,
    Map<String, Receipt> receipts,
    List<Concern> concerns,
    Lang lang,
    String version) {

  public MessageData {
    standings = List.copyOf(standings);
    excused = List.copyOf(excused);
    submissions = List.copyOf(submissions);
    receipts = Map.copyOf(receipts);
    concerns = List.copyOf(concerns);
  }
}

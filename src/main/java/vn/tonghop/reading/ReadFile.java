package vn.tonghop.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Account;
import vn.tonghop.model.CumulativeClaim;
import vn.tonghop.model.Segment;
import vn.tonghop.model.TotalsClaim;

/// What was read of one submission.
///
/// @param rejected whether the whole file is refused; no number comes out of it then
/// @param segment its claims; empty if it is refused
/// @param totals what its rows of totals say
/// @param cumulatives what its columns of running totals say beside the period's own values
/// @param findings what is wrong or worth a remark, in the order of reading
/// @param units the units that it speaks for, by place; of a refused file as far as known
/// @param periods the periods that it speaks for, as keys; of a refused file as far as known
/// @param cells how many cells say a value, or that nothing happened
/// @param account what became of its cells
/// @param received when it was sent, as the file itself says: of several days the last
public record ReadFile(
    boolean rejected,
    Segment segment,
    List<TotalsClaim> totals,
    List<CumulativeClaim> cumulatives,
    List<Finding> findings,
    List<Integer> units,
    List<Integer> periods,
    int cells,
    Account account,
    Optional<LocalDate> received) {

  public ReadFile {
    totals = List.copyOf(totals);
    cumulatives = List.copyOf(cumulatives);
    findings = List.copyOf(findings);
    units = List.copyOf(units);
    periods = List.copyOf(periods);
  }

  /// @param stored how many of its cells have something in them
  static ReadFile refused(
      String file,
      List<Finding> findings,
      List<Integer> units,
      List<Integer> periods,
      long stored) {
    return new ReadFile(
        true,
        new Segment.Builder(file, 0).build(),
        List.of(),
        List.of(),
        findings,
        units,
        periods,
        0,
        Account.refused(stored),
        Optional.empty());
  }
}

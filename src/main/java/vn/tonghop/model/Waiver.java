package vn.tonghop.model;

import java.time.LocalDate;
import java.util.Optional;

/// A finding of one kind that the office takes as it is, for a reason and a time.
///
/// It changes what follows from the finding, never a reading: what was rejected stays rejected.
///
/// @param code the code of the finding
/// @param file the path of its file from the workspace; `*` stands for anything within a folder,
///   `**` for folders too
/// @param unit the code of the unit that it is about
/// @param indicator the code of the indicator
/// @param period the period that the finding's own lies in
/// @param reason why it is taken as it is
/// @param until the last day on which it is
/// @param source where the plan says so
public record Waiver(
    String code,
    Optional<String> file,
    Optional<String> unit,
    Optional<String> indicator,
    Optional<Period> period,
    String reason,
    LocalDate until,
    Source source) {

  /// Whether it holds on a day.
  public boolean holdsOn(LocalDate day) {
    return !day.isAfter(until);
  }

  /// Whether it is only for some units, indicators or periods.
  public boolean narrow() {
    return unit.isPresent() || indicator.isPresent() || period.isPresent();
  }
}

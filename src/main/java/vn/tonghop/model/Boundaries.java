package vn.tonghop.model;

import java.time.LocalDate;

/// Whose territory figures are shown for.
public sealed interface Boundaries {

  /// Units as they stood when they reported.
  record AsReported() implements Boundaries {}

  /// The units of one day: what others reported is shared out to them by their successors' shares.
  record On(LocalDate day) implements Boundaries {}
}

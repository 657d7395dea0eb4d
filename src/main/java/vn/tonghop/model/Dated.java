package vn.tonghop.model;

import java.time.LocalDate;

/// Something that holds for a time: a name, a code, the agency in charge.
///
/// @param validity the days on which it holds
public record Dated<T>(T value, Validity validity) {

  /// What always holds.
  public static <T> Dated<T> always(T value) {
    return new Dated<>(value, Validity.ALWAYS);
  }

  public boolean holdsOn(LocalDate day) {
    return validity.holds(day);
  }
}

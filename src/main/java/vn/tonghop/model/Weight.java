package vn.tonghop.model;

/// What a claim of a rolled-up submission rests on.
///
/// @param coverage the reports behind it, of those that were due: `13/14`
/// @param whole the second number of `381/608` and `10/10`; 0 where there is none. A denominator is
///   unscaled as the denominator's indicator is
public record Weight(Coverage coverage, long whole) {}

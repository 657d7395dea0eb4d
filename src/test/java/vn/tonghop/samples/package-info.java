/// Writes the submissions of `samples/` from tables that are easy to review.
///
/// The tables stand in `src/test/resources/samples`: one an indicator, a row a unit, a column a
/// month, in the spelling of the unit; `files.csv` says in which file and layout it was sent.
@NullMarked
package vn.tonghop.samples;

import org.jspecify.annotations.NullMarked;

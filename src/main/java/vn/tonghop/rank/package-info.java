/// From figures to classes of units, by the scorecards of a plan.
@NullMarked
package vn.tonghop.rank;

import org.jspecify.annotations.NullMarked;

/// Reads files into grids and finds the tables in them; it knows no plan.
@NullMarked
package vn.tonghop.intake;

import org.jspecify.annotations.NullMarked;

/// Reads tables as readings: shapes, heads, names, numbers, periods.
@NullMarked
package vn.tonghop.reading;

import org.jspecify.annotations.NullMarked;

/// From the settled ledger to figures, one class a measure.
@NullMarked
package vn.tonghop.rollup;

import org.jspecify.annotations.NullMarked;

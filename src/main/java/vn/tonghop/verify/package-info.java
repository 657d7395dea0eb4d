/// Finished texts → the claims in them, recomputed.
@NullMarked
package vn.tonghop.verify;

import org.jspecify.annotations.NullMarked;

/// Rolls submissions up against the targets of a plan.
@NullMarked
package vn.tonghop;

import org.jspecify.annotations.NullMarked;

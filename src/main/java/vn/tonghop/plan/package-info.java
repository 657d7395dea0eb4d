/// Reads `plan.yaml` and `units.yaml`: every mistake with its line.
@NullMarked
package vn.tonghop.plan;

import org.jspecify.annotations.NullMarked;

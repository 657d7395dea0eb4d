/// Workloads for measuring.
@NullMarked
package vn.tonghop.bench;

import org.jspecify.annotations.NullMarked;

/// Figures against targets.
@NullMarked
package vn.tonghop.progress;

import org.jspecify.annotations.NullMarked;

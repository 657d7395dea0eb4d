/// Knows the order of the stages.
@NullMarked
package vn.tonghop.pipeline;

import org.jspecify.annotations.NullMarked;

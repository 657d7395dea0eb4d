/// What changed between two states of the same submissions.
@NullMarked
package vn.tonghop.diff;

import org.jspecify.annotations.NullMarked;

/// From progress to documents and data files.
@NullMarked
package vn.tonghop.report;

import org.jspecify.annotations.NullMarked;

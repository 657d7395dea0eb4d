/// What flows between the stages: plans, units, tables, claims, readings, figures, progress. Data,
/// and the few rules that belong to a type itself; it knows no stage, no file and no library.
@NullMarked
package vn.tonghop.model;

import org.jspecify.annotations.NullMarked;

/// Findings: what is wrong or worth a remark, as typed values; their wording in both languages; and
/// how they are printed. It knows the model and no stage.
@NullMarked
package vn.tonghop.finding;

import org.jspecify.annotations.NullMarked;

/// Rules over the settled ledger, one class a rule.
@NullMarked
package vn.tonghop.check;

import org.jspecify.annotations.NullMarked;

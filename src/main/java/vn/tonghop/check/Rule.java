package vn.tonghop.check;

import java.util.function.Consumer;
import vn.tonghop.finding.Finding;

/// One thing that readings must keep.
@FunctionalInterface
interface Rule {

  void check(CheckInput input, Consumer<Finding> found);
}

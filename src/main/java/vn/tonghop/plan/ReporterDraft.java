package vn.tonghop.plan;

import java.util.Optional;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.ReporterRule;

/// Some of those who must report, as they are written.
///
/// @param calendar when their data closes, where that is said of them
record ReporterDraft(ReporterRule rule, Optional<Calendar> calendar) {}

package vn.tonghop.pipeline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.WorkspaceProblem;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Receipt;
import vn.tonghop.model.Source;

/// When each file came: as the plan asks to know it, or as `received.csv` says where the plan asks
/// nothing.
final class Arrivals {

  /// The days of the offices that report, wherever the run takes place.
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private Arrivals() {}

  static Map<String, Receipt> of(
      Plan plan, List<Workspace.Submitted> files, List<FileOutcome> outcomes, Sidecars sidecars) {
    Optional<Receipt.By> by =
        plan.receiptBy()
            .or(() ->
                sidecars.received().isEmpty() ? Optional.empty() : Optional.of(Receipt.By.SIDECAR));
    Map<String, Receipt> arrivals = new HashMap<>();
    for (int index = 0; by.isPresent() && index < files.size(); index++) {
      String name = files.get(index).name();
      arrived(by.get(), files.get(index), outcomes.get(index), sidecars)
          .ifPresent(day -> arrivals.put(name, new Receipt(day, by.get())));
    }
    return arrivals;
  }

  /// The rows of the list that no file answers to.
  static List<Finding> unmatched(List<Workspace.Submitted> files, Sidecars sidecars) {
    Set<String> names = new HashSet<>();
    for (Workspace.Submitted file : files) {
      names.add(file.name());
      names.add(inside(file.name()));
    }
    return sidecars.received().keySet().stream()
        .filter(path -> !names.contains(path))
        .map(path ->
            new Finding(
                new WorkspaceProblem.ReceiptWithoutFile(path), Source.ofFile(Workspace.RECEIVED)))
        .toList();
  }

  private static Optional<LocalDate> arrived(
      Receipt.By by, Workspace.Submitted file, FileOutcome outcome, Sidecars sidecars) {
    return switch (by) {
      case SIDECAR -> listed(file.name(), sidecars.received());
      case FILE -> outcome.received();
      case FILE_TIME -> Optional.of(LocalDate.ofInstant(file.changed(), VIETNAM));
    };
  }

  /// What the list says of a file, written from the workspace or from the folder of submissions on.
  private static Optional<LocalDate> listed(String name, Map<String, LocalDate> received) {
    return Optional.ofNullable(received.get(name))
        .or(() -> Optional.ofNullable(received.get(inside(name))));
  }

  private static String inside(String name) {
    return name.substring(name.indexOf('/') + 1);
  }
}

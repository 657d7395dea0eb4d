package vn.tonghop.finding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Every kind of problem there is, and its words.
public final class Catalogue {

  private Catalogue() {}

  /// A kind of problem: its code and severity.
  public record Entry(String code, Severity severity) {}

  /// All kinds, by severity and code.
  public static List<Entry> entries() {
    return kinds(Problem.class)
        .map(kind -> new Entry(Problem.code(kind), Problem.severity(kind)))
        .sorted(Comparator.comparing(Entry::severity).thenComparing(Entry::code))
        .toList();
  }

  /// The words of a problem, in both languages.
  public static Wording wording(Problem problem) {
    return switch (problem) {
      case PlanProblem plan -> PlanWording.of(plan);
      case DefinitionProblem definition -> DefinitionWording.of(definition);
      case TargetProblem target -> TargetWording.of(target);
      case IntakeProblem intake -> IntakeWording.of(intake);
      case ReadingProblem reading -> ReadingWording.of(reading);
      case CheckProblem check -> CheckWording.of(check);
      case RollupProblem rollup -> RollupWording.of(rollup);
      case ReportProblem report -> ReportWording.of(report);
      case WorkspaceProblem workspace -> WorkspaceWording.of(workspace);
      case VerifyProblem verify -> VerifyWording.of(verify);
      case DocumentProblem document -> DocumentWording.of(document);
    };
  }

  private static Stream<Class<?>> kinds(Class<?> kind) {
    return kind.isSealed()
        ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(Catalogue::kinds)
        : Stream.of(kind);
  }
}

package vn.tonghop.finding;

/// What is wrong with `plan.yaml` or `units.yaml`.
public sealed interface PlanProblem extends Problem {

  /// The file is no YAML.
  ///
  /// @param reason what the parser says
  @Graded(Severity.ERROR)
  record NotYaml(String reason) implements PlanProblem {}
}

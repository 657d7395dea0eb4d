package vn.tonghop.finding;

/// The words of problems with definitions.
final class PlanWording {

  private PlanWording() {}

  static Wording of(PlanProblem problem) {
    return switch (problem) {
      case PlanProblem.NotYaml(String reason) ->
          Wording.of(
              "tệp không đúng cú pháp YAML: " + reason,
              "the file is no YAML: " + reason,
              "kiểm tra thụt dòng, dấu hai chấm và dấu ngoặc quanh dòng này",
              "look at the indentation, colons and quotes around this line");
    };
  }
}

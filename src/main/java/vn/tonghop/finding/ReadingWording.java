package vn.tonghop.finding;

/// The words of problems of the reading stage.
final class ReadingWording {

  private ReadingWording() {}

  static Wording of(ReadingProblem problem) {
    return switch (problem) {
      case TableProblem table -> TableWording.of(table);
      case NameProblem name -> NameWording.of(name);
      case CellProblem cell -> CellWording.of(cell);
      case AccountProblem account -> AccountWording.of(account);
    };
  }
}

package vn.tonghop.plan;

import java.util.List;
import vn.tonghop.finding.PlanProblem.Shape;
import vn.tonghop.model.Source;

/// What a YAML file says, with the place of every part; nothing in it has been taken for a number
/// or a date yet.
sealed interface Node {

  Source source();

  /// A single value: its text, in NFC, without the blanks around it; empty where nothing is
  /// written.
  record Scalar(String text, Source source) implements Node {}

  /// A list.
  record Sequence(List<Node> items, Source source) implements Node {}

  /// Keys and their values, as often and in the order that they are written.
  record Mapping(List<Entry> entries, Source source) implements Node {}

  /// A key and its value.
  record Entry(Scalar key, Node value) {}

  default Shape shape() {
    return switch (this) {
      case Scalar _ -> Shape.TEXT;
      case Sequence _ -> Shape.LIST;
      case Mapping _ -> Shape.BLOCK;
    };
  }
}

package vn.tonghop.reading;

import java.util.List;

/// What a cell says, short enough for a message. What may be data on a person is not repeated.
final class Written {

  /// Stands for what is not repeated.
  static final String MASK = "…";

  private static final int LONGEST = 80;

  private Written() {}

  static String of(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (Persons.suspected(line)) {
      return MASK;
    }
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  /// The heads of a table.
  static List<String> heads(List<String> heads) {
    return heads.stream().map(Written::of).toList();
  }
}

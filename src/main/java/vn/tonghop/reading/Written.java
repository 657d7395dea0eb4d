package vn.tonghop.reading;

/// What a cell says, short enough for a message.
final class Written {

  private static final int LONGEST = 80;

  private Written() {}

  static String of(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}

package vn.tonghop;

/// Starts the program.
final class Main {
  private Main() {}

  static void main(String[] arguments) {
    System.exit(arguments.length);
  }
}

package vn.tonghop.samples;

import java.util.Map;

/// The workbooks of `samples/with-mistakes`: one mistake each, named for it.
final class Mistakes {

  private Mistakes() {}

  static Map<String, byte[]> files() {
    return Map.of();
  }
}

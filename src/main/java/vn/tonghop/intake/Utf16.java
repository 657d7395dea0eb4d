package vn.tonghop.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Knows UTF-16 without a byte order mark by its zeros: every digit, delimiter and plain letter has
/// one, always on the same side.
final class Utf16 {

  private static final int SAMPLE = 8192;

  /// Vietnamese texts have no fewer plain letters than this.
  private static final int ONE_IN = 3;

  private Utf16() {}

  static Optional<Charset> of(byte[] content) {
    int pairs = Math.min(content.length, SAMPLE) / 2;
    int high = 0;
    int low = 0;
    for (int pair = 0; pair < pairs; pair++) {
      high += content[2 * pair] == 0 ? 1 : 0;
      low += content[2 * pair + 1] == 0 ? 1 : 0;
    }
    if (pairs < 2 || Math.min(high, low) > 0 || Math.max(high, low) < pairs / ONE_IN) {
      return Optional.empty();
    }
    return high + low == 0
        ? Optional.empty()
        : Optional.of(low > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }
}

package vn.tonghop.report;

import java.io.IOException;
import java.io.Writer;

/// Takes a document, up to a length.
final class BoundedWriter extends Writer {

  private final StringBuilder text = new StringBuilder();
  private final int most;

  BoundedWriter(int most) {
    this.most = most;
  }

  /// More was written than any report is long.
  static final class Full extends IOException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public void write(char[] buffer, int from, int length) throws IOException {
    if (length > most - text.length()) {
      throw new Full();
    }
    text.append(buffer, from, length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }
}

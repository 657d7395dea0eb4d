package vn.tonghop.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.tonghop.finding.IntakeProblem;
import vn.tonghop.finding.IntakeProblem.Limit;

/// What a workbook may cost. A submission of every commune of the country for a month stays a
/// hundred times below.
final class Budget {

  static final long MEGABYTES = 300;
  static final long CELLS = 8_000_000;

  /// The bounds of POI, which would refuse the same parts in words of its own.
  private static final long RATIO = 100;

  private static final long RATIO_FROM = 100L << 10;

  private long cells = CELLS;

  /// Takes cells, or whatever else is kept once for each, from what is left.
  ///
  /// @throws Refusal if there is not so much left
  void take(long count) throws Refusal {
    cells -= count;
    if (cells < 0) {
      throw new Refusal(new IntakeProblem.TooLarge(Limit.CELLS, CELLS));
    }
  }

  /// Unpacks a package without keeping anything, to see how large it gets: its own word is not good
  /// enough.
  ///
  /// @throws Refusal if it passes a bound
  /// @throws IOException if it is no sound zip
  static void probe(byte[] content) throws IOException, Refusal {
    byte[] sink = new byte[1 << 16];
    long total = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        long size = 0;
        for (int read = zip.read(sink); read >= 0; read = zip.read(sink)) {
          size += read;
          if (total + size > MEGABYTES << 20) {
            throw new Refusal(new IntakeProblem.TooLarge(Limit.MEGABYTES, MEGABYTES));
          }
        }
        total += size;
        if (size > RATIO_FROM && size > RATIO * entry.getCompressedSize()) {
          throw new Refusal(new IntakeProblem.TooLarge(Limit.RATIO, RATIO));
        }
      }
    }
  }
}

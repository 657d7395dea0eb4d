package vn.tonghop.intake;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/// The parts of a zip in memory, each unpacked only where it is read and within the budget.
///
/// POI's package layer takes ten times longer to start than all else here, keeps every part
/// unpacked, and refuses parts above 100 MB.
final class Zip {

  private static final int END = 0x06054b50;
  private static final int END_64_PLACE = 0x07064b50;
  private static final int END_64 = 0x06064b50;
  private static final int ENTRY = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_LENGTH = 22;
  private static final long BEYOND_32 = 0xFFFF_FFFFL;

  private final ByteBuffer bytes;
  private final Budget budget;
  private final Map<String, Part> parts = new HashMap<>();

  /// Where a part stands.
  private record Part(int method, long crc, long packed, long start) {}

  /// @throws ZipException if the list of parts at the end of the file is missing or wrong, as it is
  ///   in a file that is cut short
  Zip(byte[] content, Budget budget) throws ZipException {
    this.bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    this.budget = budget;
    try {
      readList();
    } catch (IndexOutOfBoundsException _) {
      throw new ZipException("list of parts");
    }
  }

  private void readList() throws ZipException {
    int end = end();
    int count = unsigned16(end + 10);
    long at = unsigned32(end + 16);
    if (count == 0xFFFF || at == BEYOND_32) {
      expect(END_64_PLACE, end - 20);
      int end64 = place(bytes.getLong(end - 20 + 8));
      expect(END_64, end64);
      count = place(bytes.getLong(end64 + 32));
      at = bytes.getLong(end64 + 48);
    }
    int entry = place(at);
    for (int number = 0; number < count; number++) {
      expect(ENTRY, entry);
      int nameLength = unsigned16(entry + 28);
      int extraLength = unsigned16(entry + 30);
      add(entry, nameLength, extraLength);
      entry += 46 + nameLength + extraLength + unsigned16(entry + 32);
    }
  }

  private int end() throws ZipException {
    int first = Math.max(0, bytes.limit() - END_LENGTH - 0xFFFF);
    for (int at = bytes.limit() - END_LENGTH; at >= first; at--) {
      if (bytes.getInt(at) == END) {
        return at;
      }
    }
    throw new ZipException("no end");
  }

  private void add(int entry, int nameLength, int extraLength) throws ZipException {
    long packed = unsigned32(entry + 20);
    long start = unsigned32(entry + 42);
    int extra = extra64(entry + 46 + nameLength, extraLength);
    if (extra >= 0) {
      // Of the three, only those that do not fit above are there, in this order.
      int next = extra + (unsigned32(entry + 24) == BEYOND_32 ? 8 : 0);
      if (packed == BEYOND_32) {
        packed = bytes.getLong(next);
        next += 8;
      }
      start = start == BEYOND_32 ? bytes.getLong(next) : start;
    }
    byte[] name = new byte[nameLength];
    bytes.get(entry + 46, name);
    Part part = new Part(unsigned16(entry + 10), unsigned32(entry + 16), packed, place(start));
    if (parts.put(key(new String(name, StandardCharsets.UTF_8)), part) != null) {
      throw new ZipException("two parts of one name");
    }
  }

  /// Where the extra field with long sizes has its values; −1 where there is none.
  private int extra64(int from, int length) {
    for (int at = from; at + 4 <= from + length; at += 4 + unsigned16(at + 2)) {
      if (unsigned16(at) == 1) {
        return at + 4;
      }
    }
    return -1;
  }

  /// Names of parts ignore case; some programs write Windows' separators.
  private static String key(String name) {
    return name.replace('\\', '/').toLowerCase(Locale.ROOT);
  }

  boolean holds(String name) {
    return parts.containsKey(key(name));
  }

  /// The names of all parts, in small letters.
  Set<String> names() {
    return parts.keySet();
  }

  /// Unpacks a part; none where there is no such part.
  ///
  /// @throws IOException if it is packed in an unknown way
  Optional<InputStream> open(String name) throws IOException {
    Part part = parts.get(key(name));
    if (part == null) {
      return Optional.empty();
    }
    int local = (int) part.start;
    long data = local + 30L + unsigned16(local + 26) + unsigned16(local + 28);
    if (bytes.getInt(local) != LOCAL || part.packed > bytes.limit() - data) {
      throw new ZipException("part");
    }
    InputStream packed = new ByteArrayInputStream(bytes.array(), (int) data, (int) part.packed);
    return switch (part.method) {
      case 0 -> Optional.of(new Guarded(packed, part));
      case 8 -> Optional.of(new Guarded(new Inflated(packed), part));
      default -> throw new ZipException("method");
    };
  }

  /// A stream that gives its native memory back.
  private static final class Inflated extends InflaterInputStream {

    Inflated(InputStream packed) {
      super(packed, new Inflater(true), 1 << 14);
    }

    @Override
    public void close() throws IOException {
      super.close();
      inf.end();
    }
  }

  /// Counts what is unpacked, and compares its checksum at the end.
  private final class Guarded extends FilterInputStream {

    private final Part part;
    private final CRC32 crc = new CRC32();
    private long unpacked;

    Guarded(InputStream stream, Part part) {
      super(stream);
      this.part = part;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      if (read >= 0) {
        crc.update(target, offset, read);
        unpacked += read;
        budget.takeBytes(read, unpacked, part.packed);
      } else if (crc.getValue() != part.crc) {
        throw new ZipException("checksum");
      }
      return read;
    }
  }

  private void expect(int signature, int at) throws ZipException {
    if (bytes.getInt(at) != signature) {
      throw new ZipException("signature");
    }
  }

  private int place(long at) throws ZipException {
    if (at < 0 || at >= bytes.limit()) {
      throw new ZipException("place");
    }
    return (int) at;
  }

  private int unsigned16(int at) {
    return bytes.getShort(at) & 0xFFFF;
  }

  private long unsigned32(int at) {
    return bytes.getInt(at) & BEYOND_32;
  }
}

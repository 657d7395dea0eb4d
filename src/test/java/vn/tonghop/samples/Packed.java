package vn.tonghop.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The bytes of a workbook, the same on every run: neither dates nor authors of this machine.
final class Packed {

  private static final String WRITTEN = "2021-01-01T00:00:00Z";

  private Packed() {}

  static byte[] of(XSSFWorkbook workbook) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      CoreProperties properties = workbook.getProperties().getCoreProperties();
      properties.setCreator("tonghop");
      properties.setCreated(WRITTEN);
      properties.setModified(WRITTEN);
      workbook.write(bytes);
      return timeless(bytes.toByteArray());
    } catch (IOException | InvalidFormatException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// The same package, its entries without the time of writing.
  private static byte[] timeless(byte[] zip) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(Deflater.BEST_COMPRESSION);
      for (ZipEntry old = in.getNextEntry(); old != null; old = in.getNextEntry()) {
        ZipEntry entry = new ZipEntry(old.getName());
        entry.setTimeLocal(LocalDateTime.of(2021, 1, 1, 0, 0));
        out.putNextEntry(entry);
        in.transferTo(out);
      }
    }
    return bytes.toByteArray();
  }
}

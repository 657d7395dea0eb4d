package vn.tonghop.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.UnaryOperator;
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

  private static final Map<String, String> STRICT =
      Map.of(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships");

  static byte[] of(XSSFWorkbook workbook) {
    return packed(workbook, UnaryOperator.identity());
  }

  /// The same in the names of the strict standard, as "Strict Open XML" is saved.
  static byte[] strict(XSSFWorkbook workbook) {
    return packed(workbook, Packed::strictly);
  }

  private static byte[] packed(XSSFWorkbook workbook, UnaryOperator<byte[]> part) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      CoreProperties properties = workbook.getProperties().getCoreProperties();
      properties.setCreator("tonghop");
      properties.setCreated(WRITTEN);
      properties.setModified(WRITTEN);
      workbook.write(bytes);
      return timeless(bytes.toByteArray(), part);
    } catch (IOException | InvalidFormatException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// The same package, its entries without the time of writing.
  private static byte[] timeless(byte[] zip, UnaryOperator<byte[]> part) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(Deflater.BEST_COMPRESSION);
      for (ZipEntry old = in.getNextEntry(); old != null; old = in.getNextEntry()) {
        ZipEntry entry = new ZipEntry(old.getName());
        entry.setTimeLocal(LocalDateTime.of(2021, 1, 1, 0, 0));
        out.putNextEntry(entry);
        out.write(part.apply(in.readAllBytes()));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] strictly(byte[] part) {
    String xml = new String(part, StandardCharsets.UTF_8);
    for (Map.Entry<String, String> name : STRICT.entrySet()) {
      xml = xml.replace(name.getKey(), name.getValue());
    }
    return xml.getBytes(StandardCharsets.UTF_8);
  }
}

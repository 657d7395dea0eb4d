package vn.tonghop.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// The files of `samples/messy-ba-dinh`, but for the three that an office program wrote: those in
/// `.xls`, `.ods` and `.docx`.
final class MessyFiles {

  private static final String SAMPLE = "messy-ba-dinh/";
  private static final String JUNE = "submissions/2021-06/";
  private static final List<String> SENT_AGAIN =
      List.of("giang-vo-lan-2.ods", "kim-ma-bo-sung.xlsx");

  private MessyFiles() {}

  static SequencedMap<String, byte[]> files() {
    TreeMap<String, byte[]> sent = new TreeMap<>();
    for (int month = 1; month < Messy.JUNE; month++) {
      sent.put(
          "submissions/2021-0%d/tong-hop.csv".formatted(month),
          utf8("\uFEFF" + Messy.matrix(month)));
    }
    texts(sent);
    MessyBooks.files().forEach((name, bytes) -> sent.put(JUNE + name, bytes));
    spoilt(sent);
    leftBehind(sent);
    TreeMap<String, byte[]> files = new TreeMap<>();
    sent.forEach((name, bytes) -> {
      files.put(SAMPLE + name, bytes);
      if (SENT_AGAIN.stream().noneMatch(name::endsWith)) {
        files.put(SAMPLE + "before/" + name, bytes);
      }
    });
    return files;
  }

  private static void texts(Map<String, byte[]> sent) {
    sent.put(
        JUNE + "truc-bach.csv",
        OldLetters.windows1258(String.join("\r\n", Messy.form("truc-bach", ";")) + "\r\n"));
    sent.put(
        JUNE + "nguyen-trung-truc.txt",
        (String.join("\r\n", Messy.form("nguyen-trung-truc", "\t")) + "\r\n")
            .getBytes(StandardCharsets.UTF_16LE));
    sent.put(
        JUNE + "dien-bien.csv",
        utf8(OldLetters.mojibake(String.join("\r\n", Messy.table("dien-bien", ";")) + "\r\n")));
    sent.put(
        JUNE + "doi-can.csv",
        OldLetters.tcvn3(String.join("\r\n", Messy.table("doi-can", ";")) + "\r\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    sent.put(JUNE + "giang-vo.csv", utf8(numbersAsPeopleWriteThem()));
    sent.put(JUNE + "kim-ma.xls", utf8(page()));
    sent.put(JUNE + "bo-sung.csv", utf8(supplement()));
    sent.put(JUNE + "mo-hinh-con-lai.csv", utf8(ragged()));
    sent.put(
        JUNE + "truc-bach-thang-7.csv",
        utf8(
            "UBND PHƯỜNG TRÚC BẠCH,,,\nBÁO CÁO THÁNG 7 NĂM 2021,,,\n"
                + String.join("\n", Messy.table("truc-bach", ","))
                + "\n"));
  }

  /// `sep=`, a quote that nobody closes, and numbers that are not digits alone.
  private static String numbersAsPeopleWriteThem() {
    List<String> counted = Messy.texts("giang-vo");
    List<String> written =
        List.of(
            counted.getFirst() + " lượt",
            "KPS",
            "1.234",
            "-",
            "0" + counted.get(4),
            counted.get(5));
    StringBuilder text = new StringBuilder("sep=;\nUBND PHƯỜNG GIẢNG VÕ;;;\n");
    text.append(String.join(";", Messy.HEADS)).append('\n');
    for (int row = 0; row < written.size(); row++) {
      String unit = (row == 2 ? "\"" : "") + Messy.UNITS.get(row);
      text.append(row + 1).append(';').append(Messy.INDICATORS.get(row)).append(';');
      text.append(unit).append(';').append(written.get(row)).append('\n');
    }
    return text.toString();
  }

  /// A page of HTML under the ending of a workbook; one indicator is missing.
  private static String page() {
    StringBuilder rows = new StringBuilder();
    List<String> counted = Messy.texts("kim-ma");
    for (int row = 0; row < counted.size(); row++) {
      if (row != MessyBooks.REHAB) {
        rows.append(
            "<tr><td>%d</td><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(
                    row + 1, Messy.INDICATORS.get(row), Messy.UNITS.get(row), counted.get(row)));
      }
    }
    return "<html><head><meta charset=\"utf-8\"></head><body><p>UBND Phường Kim Mã</p>"
        + "<p>Báo cáo tháng 6 năm 2021</p><table><tr><th>"
        + String.join("</th><th>", Messy.HEADS)
        + "</th></tr>"
        + rows
        + "</table></body></html>\n";
  }

  /// A ward in the wrong tone, a code without its zeros, a ward that is none.
  private static String supplement() {
    return "Đơn vị,Kỳ,Chỉ tiêu,Kết quả\n"
        + "Phường Giảng Vỏ,6/2021,%s,2\n".formatted(Messy.INDICATORS.get(1))
        + "4,6/2021,%s,%s\n".formatted(Messy.INDICATORS.get(2), Messy.texts("truc-bach").get(2))
        + "Phường Ngọc Kánh,6/2021,%s,1\n".formatted(Messy.INDICATORS.get(1));
  }

  /// Cells too many, and a row that has moved by one.
  private static String ragged() {
    return "Đơn vị,Kỳ,Chỉ tiêu,Kết quả\n"
        + "Phường Ngọc Khánh,6/2021,%s,có,,,\n".formatted(Messy.MODEL)
        + "Phường Kim Mã,6/2021,%s,x\n".formatted(Messy.MODEL)
        + "Phường Giảng Võ,6/2021,%s,x,\n".formatted(Messy.MODEL)
        + "Phường Ngọc Hà,,6/2021,%s,327\n".formatted(Messy.INDICATORS.get(2));
  }

  private static void spoilt(Map<String, byte[]> sent) {
    byte[] sound = MessyBooks.quanThanh();
    sent.put(JUNE + "quan-thanh-hong.xlsx", Arrays.copyOf(sound, sound.length / 2));
    sent.put(JUNE + "thanh-cong.xlsx", Mistakes.locked());
    sent.put(JUNE + "nguyen-trung-truc-cu.xls", excel95());
  }

  /// The outside of a workbook of Excel 95: its stream is called `Book`, and begins as BIFF 5 does.
  private static byte[] excel95() {
    byte[] start = {
      0x09, 0x08, 0x08, 0x00, 0x00, 0x05, 0x05, 0x00, (byte) 0xF2, 0x15, (byte) 0xCC, 0x07
    };
    try (POIFSFileSystem container = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      container.createDocument(new ByteArrayInputStream(start), "Book");
      container.writeFilesystem(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// What is no table, and what programs leave in a folder.
  private static void leftBehind(Map<String, byte[]> sent) {
    byte[] compound = latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
    sent.put(JUNE + "cong-van.pdf", utf8("%PDF-1.4\n%%EOF\n"));
    sent.put(JUNE + "anh-chup.jpg", latin("\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF\0"));
    sent.put(JUNE + "thuyet-minh.doc", Arrays.copyOf(compound, 512));
    sent.put(JUNE + "gui-lai.zip", packed());
    sent.put(JUNE + "~$phuc-xa.xlsx", latin("\u0005admin"));
    sent.put(JUNE + ".DS_Store", latin("\0\0\0\u0001Bud1"));
    sent.put(JUNE + "Thumbs.db", Arrays.copyOf(compound, 4));
  }

  /// One entry, not compressed.
  private static byte[] packed() {
    byte[] content = {'x'};
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry("bieu-cu.xlsx");
    entry.setTimeLocal(LocalDateTime.of(2021, 1, 1, 0, 0));
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(entry);
      out.write(content);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}

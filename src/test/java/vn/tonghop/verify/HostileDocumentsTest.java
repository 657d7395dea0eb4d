package vn.tonghop.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that are not what they seem give a finding each, never an exception.
class HostileDocumentsTest {

  private static void refused(Proof proof, String code) {
    assertThat(proof.readable()).isFalse();
    assertThat(proof.findings())
        .extracting(finding -> finding.problem().code())
        .containsExactly(code);
  }

  @Test
  void anEmptyFile() {
    refused(Proofs.of("a.txt", new byte[0]), "empty-file");
  }

  @Test
  void anotherEncoding() {
    byte[] text = "Số liệu\nnăm é".getBytes(Charset.forName("windows-1258"));

    refused(Proofs.of("a.txt", text), "document-not-utf8");
  }

  @Test
  void bytesThatAreNoText() {
    byte[] noise = new byte[4000];
    new Random(1).nextBytes(noise);

    refused(Proofs.of("a.txt", noise), "document-not-read");
  }

  @Test
  void aScannedPdf() throws IOException {
    refused(Proofs.of("a.pdf", pdf(false)), "document-without-text");
  }

  @Test
  void anEncryptedPdf() throws IOException {
    refused(Proofs.of("a.pdf", pdf(true)), "document-locked");
  }

  private static byte[] pdf(boolean locked) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      if (locked) {
        document.protect(new StandardProtectionPolicy("chu", "khach", new AccessPermission()));
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  static LongStream cuts() {
    return LongStream.rangeClosed(1, 12);
  }

  @ParameterizedTest
  @MethodSource("cuts")
  void aFileThatIsCutShortOrChanged(long seed) throws IOException {
    Random random = new Random(seed);
    byte[] whole =
        seed % 2 == 0
            ? Documents.docx(Samples.RIGHT, List.of())
            : Documents.xlsx(Samples.RIGHT.stream().map(List::of).toList());
    byte[] cut = Arrays.copyOf(whole, random.nextInt(whole.length - 4) + 4);
    for (int at = 0; at < 20; at++) {
      whole[4 + random.nextInt(whole.length - 4)] = (byte) random.nextInt();
    }

    assertThat(Proofs.of("a.docx", cut).findings()).hasSizeLessThan(3);
    assertThat(Proofs.of("a.docx", whole)).isNotNull();
  }

  @Test
  void aDocumentThatUnpacksToFarMoreThanItIs() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(
          """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="xml" ContentType="application/xml"/></Types>
          """
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write("<w:document xmlns:w=\"w\"><w:p><w:t>".getBytes(StandardCharsets.UTF_8));
      byte[] block = "a".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
      for (int at = 0; at < 120; at++) {
        zip.write(block);
      }
    }

    Proof proof = Proofs.of("a.docx", bytes.toByteArray());

    assertThat(proof.readable()).isFalse();
    assertThat(proof.findings()).hasSize(1);
  }

  @Test
  void anEntityOfXmlIsNotResolved() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(
          """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="xml" ContentType="application/xml"/></Types>
          """
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          """
          <!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>
          <w:document xmlns:w="w"><w:p><w:t>&x;</w:t></w:p></w:document>
          """
              .getBytes(StandardCharsets.UTF_8));
    }

    assertThat(Proofs.of("a.docx", bytes.toByteArray()).readable()).isFalse();
  }
}

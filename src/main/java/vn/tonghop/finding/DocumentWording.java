package vn.tonghop.finding;

import static java.util.stream.Collectors.joining;

import java.util.List;

/// The words of problems with documents as files.
final class DocumentWording {

  private DocumentWording() {}

  static Wording of(DocumentProblem problem) {
    return switch (problem) {
      case DocumentProblem.DocumentLocked() ->
          Wording.of(
              "văn bản được đặt mật khẩu",
              "the document is protected by a password",
              "bỏ mật khẩu rồi lưu lại",
              "remove the password and save it again");
      case DocumentProblem.DocumentDamaged() ->
          Wording.of(
              "văn bản bị hỏng hoặc chép chưa đủ",
              "the document is damaged or cut short",
              "mở bằng phần mềm soạn thảo và lưu lại",
              "open it in its program and save it again");
      case DocumentProblem.DocumentWithoutText() ->
          Wording.of(
              "tệp chỉ có ảnh quét, không có chữ để kiểm tra",
              "the file holds scanned pictures and no text",
              "dùng tệp gốc (.docx) hoặc tệp PDF xuất từ tệp gốc",
              "use the original .docx, or a PDF made from it");
      case DocumentProblem.PagesWithoutText(List<Integer> pages) ->
          Wording.of(
              "trang %s chỉ có ảnh, chưa được kiểm tra".formatted(pages(pages)),
              "pages without text, which are not verified: " + pages(pages),
              "kiểm tra các trang này bằng mắt, hoặc dùng tệp gốc",
              "read these pages yourself, or use the original");
      case DocumentProblem.DocumentTooLarge(int megabytes) ->
          Wording.of(
              "văn bản quá lớn: nội dung hơn %d MB".formatted(megabytes),
              "the document is too large: its text is more than %d MB".formatted(megabytes),
              "chia thành nhiều tệp",
              "divide it into several files");
      case DocumentProblem.DocumentNotRead(String format) ->
          Wording.of(
              "không đối chiếu được tệp dạng này" + (format.isEmpty() ? "" : ": " + format),
              "files of this kind cannot be verified" + (format.isEmpty() ? "" : ": " + format),
              "lưu lại dạng .docx, .pdf, .xlsx, .html, .md hoặc .txt",
              "save it as .docx, .pdf, .xlsx, .html, .md or .txt");
      case DocumentProblem.DocumentNotUtf8(int line) ->
          Wording.of(
              "bảng mã của văn bản không phải UTF-8, từ dòng %d".formatted(line),
              "the text is not UTF-8, from line %d on".formatted(line),
              "lưu lại với bảng mã UTF-8",
              "save it as UTF-8");
    };
  }

  private static String pages(List<Integer> pages) {
    return pages.stream().map(String::valueOf).collect(joining(", "));
  }
}

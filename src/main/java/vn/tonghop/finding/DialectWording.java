package vn.tonghop.finding;

/// The words of problems with the way a text file is written.
final class DialectWording {

  private DialectWording() {}

  static Wording of(DialectProblem problem) {
    return switch (problem) {
      case DialectProblem.QuotesRepaired() ->
          Wording.of(
              "dấu ngoặc kép đặt sai chỗ; dòng vẫn đọc được vì chỉ có một cách hiểu",
              "quotes stand in the wrong place; the row is read, for there is only one way to",
              "kiểm tra lại dòng này; xóa dấu ngoặc kép thừa",
              "check this row; delete the quote that does not belong there");
      case DialectProblem.AmbiguousQuotes() ->
          Wording.of(
              "dấu ngoặc kép thừa hoặc thiếu, không rõ các ô của dòng này",
              "a quote is missing or too many, and nobody can tell the cells of this row",
              "số liệu của dòng không được dùng; sửa dấu ngoặc kép rồi gửi lại",
              "no figure of the row is used; correct the quotes and send the file again");
      case DialectProblem.QuoteSwallowsRows(int lines) ->
          Wording.of(
              "dấu ngoặc kép mở ở dòng này và đóng ở dòng khác, gộp %d dòng làm một"
                  .formatted(lines),
              "a quote opens here and closes in another row, and makes one of %d lines"
                  .formatted(lines),
              "số liệu của các dòng này không được dùng; xóa dấu ngoặc kép thừa rồi gửi lại",
              "no figure of these rows is used; delete the quotes and send the file again");
      case DialectProblem.EscapedQuotes() ->
          Wording.of(
              "dấu ngoặc kép trong ô được viết với dấu \\ đứng trước",
              "quotes within cells are written with a \\ before them",
              "không cần sửa; theo quy ước thì viết hai dấu ngoặc kép liền nhau",
              "nothing to correct; the rule is to write such a quote twice");
      case DialectProblem.MixedLineEnds() ->
          Wording.of(
              "các dòng kết thúc không thống nhất, có thể tệp được ghép từ nhiều nguồn",
              "lines end in different ways; the file may be put together from several",
              "kiểm tra xem có dòng nào bị ghép hoặc bị cắt không",
              "check that no row was joined or cut");
      case DialectProblem.ShortRow(int cells, int usual) ->
          Wording.of(
              "dòng có %d ô, các dòng khác có %d ô; ô thiếu ở cuối dòng coi là để trống"
                  .formatted(cells, usual),
              "the row has %d cells, the others %d; those missing at its end are taken for blank"
                  .formatted(cells, usual),
              "kiểm tra xem dòng có thiếu số liệu không",
              "check that no figure is missing");
      case DialectProblem.ShiftedCells(int cells, int usual) ->
          Wording.of(
              "dòng có %d ô, bảng có %d cột: số liệu có thể đã lệch cột".formatted(cells, usual),
              "the row has %d cells, the table %d columns: its figures may stand in wrong columns"
                  .formatted(cells, usual),
              "số liệu của dòng không được dùng; số có dấu phẩy thì đặt trong ngoặc kép: \"1,5\"",
              "no figure of the row is used; enclose a number that has a comma in quotes: \"1,5\"");
      case DialectProblem.CellsBeyondHeads(int cells) ->
          Wording.of(
              "có chữ ở %d cột bên phải, ngoài các cột có tiêu đề".formatted(cells),
              "there is text %d columns beyond the last head".formatted(cells),
              "phần này không được đọc; đặt tiêu đề cho cột hoặc xóa đi",
              "it is not read; give the column a head, or delete it");
      case DialectProblem.DelimiterChosen(String chosen, String other) ->
          Wording.of(
              "%s và %s đều có trong mọi dòng; các ô được tách theo %s"
                  .formatted(chosen, other, chosen),
              "%s and %s both stand in every row; cells are taken to be separated by %s"
                  .formatted(chosen, other, chosen),
              "kiểm tra bảng đã đọc bằng lệnh read",
              "look at the table with the command read");
      case DialectProblem.AmbiguousDelimiter(String chosen, String other) ->
          Wording.of(
              "không rõ các ô được tách bằng %s hay %s".formatted(chosen, other),
              "cells may be separated by %s or by %s".formatted(chosen, other),
              "số liệu của tệp không được dùng; ghi dòng sep=; ở đầu tệp, hoặc gửi tệp .xlsx",
              "no figure of the file is used; write sep=; in its first line, or send an .xlsx file");
    };
  }
}

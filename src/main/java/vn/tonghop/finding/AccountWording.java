package vn.tonghop.finding;

/// The words of problems with cells that nothing reads.
final class AccountWording {

  private AccountWording() {}

  static Wording of(AccountProblem problem) {
    return switch (problem) {
      case AccountProblem.UnusedCell(String head, long cells) -> unusedCell(head, cells);
      case AccountProblem.UnusedText(String head, long cells) ->
          Wording.of(
              "%d ô chữ ở cột %s không được lấy".formatted(cells, columnVi(head)),
              "%s %s not taken".formatted(counted(cells, "text", "texts"), columnEn(head, cells)),
              "không cần làm gì nếu cột này không phải số liệu; cột diễn giải nên đặt tên là \"Ghi chú\"",
              "nothing to do if the column holds no figures; head a column of remarks `Ghi chú`");
      case AccountProblem.CodeWithoutZeros(String written, String official, String unit) ->
          Wording.of(
              "mã \"%s\" bị mất số 0 ở đầu, được hiểu là %s (%s)"
                  .formatted(written, official, unit),
              "the code \"%s\" lacks its leading zeros and is taken for %s (%s)"
                  .formatted(written, official, unit),
              "định dạng cột mã là văn bản (Text) trước khi nhập",
              "format the column of codes as text before typing");
      case AccountProblem.NoHeads(int columns) ->
          Wording.of(
              "bảng %d cột không có dòng tiêu đề, không biết cột nào là số liệu".formatted(columns),
              "a table of %d columns has no heads: nothing says which of them hold values"
                  .formatted(columns),
              "thêm dòng tiêu đề (ví dụ Đơn vị, Kỳ, Chỉ tiêu, Kết quả), hoặc nếu mọi đơn vị đều gửi như vậy, khai báo `columns: {order: [unit, period, indicator, value]}` trong plan.yaml",
              "add a row of heads (such as Đơn vị, Kỳ, Chỉ tiêu, Kết quả), or, if all units send it so, give `columns: {order: [unit, period, indicator, value]}` in plan.yaml");
      case AccountProblem.ReadByPosition() ->
          Wording.of(
              "bảng không có dòng tiêu đề, được đọc theo thứ tự cột `order:` của kế hoạch",
              "the table has no heads and is read by the plan's `order:` of columns",
              "không cần làm gì nếu thứ tự cột đúng như khai báo",
              "nothing to do if the columns stand in that order");
      case AccountProblem.OrderDoesNotFit(int columns, int given) ->
          Wording.of(
              "bảng không có dòng tiêu đề có %d cột, còn `order:` của kế hoạch khai báo %d cột"
                  .formatted(columns, given),
              "the table without heads has %d columns, but the plan's `order:` gives %d"
                  .formatted(columns, given),
              "thêm dòng tiêu đề, hoặc sửa `columns: {order: […]}` trong plan.yaml cho khớp",
              "add a row of heads, or make `columns: {order: […]}` in plan.yaml fit");
      case AccountProblem.UnknownHead(String head, String nearest) ->
          Wording.of(
              "không hiểu tiêu đề cột \"%s\", cột này không được lấy".formatted(head),
              "the head \"%s\" means nothing known, and its column is not taken".formatted(head),
              "có phải \"%s\"? sửa tiêu đề cột, hoặc khai báo ở `columns:` của plan.yaml"
                  .formatted(nearest),
              "\"%s\"? correct the head, or give it under `columns:` in plan.yaml"
                  .formatted(nearest));
    };
  }

  private static Wording unusedCell(String head, long cells) {
    return Wording.of(
        head.isEmpty()
            ? "%d ô có số không thuộc cột nào được đọc".formatted(cells)
            : "%d ô có số ở cột %s không được đọc".formatted(cells, columnVi(head)),
        head.isEmpty()
            ? "%s in no column that is read"
                .formatted(counted(cells, "number stands", "numbers stand"))
            : "%s %s not read"
                .formatted(counted(cells, "number", "numbers"), columnEn(head, cells)),
        "đặt tên cột đúng như biểu mẫu; nếu cột này không phải số liệu, ghi rõ (ví dụ \"Kế hoạch\", \"Tỷ lệ\") hoặc bỏ đi",
        "head the column as the form does; if it holds no figures, say so (as `Kế hoạch` or `Tỷ lệ` does) or take it out");
  }

  private static String columnVi(String head) {
    return head.isEmpty() ? "không có tiêu đề" : "\"" + head + "\"";
  }

  private static String columnEn(String head, long cells) {
    String column =
        head.isEmpty() ? "in a column without a head" : "of the column \"" + head + "\"";
    return column + (cells == 1 ? " is" : " are");
  }

  private static String counted(long cells, String one, String many) {
    return cells + " " + (cells == 1 ? one : many);
  }
}

package vn.tonghop.finding;

import java.util.Optional;
import vn.tonghop.model.Label;

/// The words of problems of finished texts.
final class VerifyWording {

  private VerifyWording() {}

  static Wording of(VerifyProblem problem) {
    return switch (problem) {
      case VerifyProblem.WrongPercent(String stated, String right, String working) ->
          Wording.of(
              "%s = %s, văn bản ghi %s".formatted(working, right, stated),
              "%s = %s, the text says %s".formatted(working, right, stated),
              "sửa tỷ lệ, hoặc sửa số liệu nếu tỷ lệ mới là đúng",
              "correct the percentage, or the numbers if it is they that are wrong");
      case VerifyProblem.UnclearPercent(String stated, String right, String working) ->
          Wording.of(
              "%s = %s, gần đó văn bản ghi %s".formatted(working, right, stated),
              "%s = %s, beside it the text says %s".formatted(working, right, stated),
              "xem lại %s là tỷ lệ của số nào; nếu của số khác thì không cần sửa".formatted(stated),
              "see what %s is a part of; nothing to do if it is of other numbers"
                  .formatted(stated));
      case VerifyProblem.PercentOfZero(String working, String stated) ->
          Wording.of(
              "%s không tính được tỷ lệ vì số gốc là 0, văn bản ghi %s".formatted(working, stated),
              "%s has no percentage, for it starts from 0; the text says %s"
                  .formatted(working, stated),
              "bỏ tỷ lệ, chỉ ghi số tuyệt đối",
              "leave the percentage out and give the number alone");
      case VerifyProblem.WrongDifference(String stated, String right, String working) ->
          Wording.of(
              "%s = %s, văn bản ghi %s".formatted(working, right, stated),
              "%s = %s, the text says %s".formatted(working, right, stated),
              "sửa mức tăng, giảm, hoặc sửa hai số đầu và cuối",
              "correct the change, or the two numbers that it lies between");
      case VerifyProblem.WrongSum(String stated, String sum, String working) ->
          Wording.of(
              "%s = %s, văn bản ghi tổng là %s".formatted(working, sum, stated),
              "%s = %s, the text says that the whole is %s".formatted(working, sum, stated),
              "sửa số tổng hoặc số thành phần",
              "correct the whole or its parts");
      case VerifyProblem.PartsBelowWhole(String stated, String sum, String working) ->
          Wording.of(
              "các phần nêu ra %s = %s, ít hơn tổng %s".formatted(working, sum, stated),
              "the parts named, %s = %s, are less than the whole of %s"
                  .formatted(working, sum, stated),
              "không cần sửa nếu danh sách chưa đầy đủ",
              "nothing to do if the list is not meant to be complete");
      case VerifyProblem.WrongTotal(String column, String stated, String sum) ->
          Wording.of(
              "dòng tổng ghi %s, các dòng cộng lại là %s%s"
                  .formatted(stated, sum, column.isEmpty() ? "" : " (cột " + column + ")"),
              "the totals row says %s, the rows add up to %s%s"
                  .formatted(stated, sum, column.isEmpty() ? "" : " (column " + column + ")"),
              "sửa dòng tổng hoặc dòng chi tiết",
              "correct the total or its rows");
      case VerifyProblem.FigureDiffers differs -> differs(differs);
    };
  }

  private static Wording differs(VerifyProblem.FigureDiffers differs) {
    Optional<Label> unit = differs.unit();
    return Wording.of(
        "%s%s: số liệu tổng hợp là %s, văn bản ghi %s"
            .formatted(
                unit.map(label -> label.vi() + ", ").orElse(""),
                differs.indicator().vi(),
                differs.known().vi(),
                differs.stated()),
        "%s%s: the data say %s, the text says %s"
            .formatted(
                unit.map(label -> label.en() + ", ").orElse(""),
                differs.indicator().en(),
                differs.known().en(),
                differs.stated()),
        "sửa văn bản; nếu số liệu gốc sai thì sửa ở tệp báo cáo rồi lập lại (tonghop explain cho biết nguồn)",
        "correct the text; if the data are wrong, correct the submission (tonghop explain names it)");
  }
}

package vn.tonghop.finding;

import java.util.List;

/// The words of problems with what does not hold together in definitions.
final class DefinitionWording {

  private DefinitionWording() {}

  static Wording of(DefinitionProblem problem) {
    return switch (problem) {
      case DefinitionProblem.DatesOverlap(String key, int line) ->
          Wording.of(
              "thời gian áp dụng của `%s` trùng với mục ở dòng %d".formatted(key, line),
              "the time of this `%s` overlaps that on line %d".formatted(key, line),
              "sửa `from`, `until` để mỗi ngày chỉ có một mục; cả hai ngày đều được tính",
              "correct `from` and `until`, both days included, so that one holds on each day");
      case DefinitionProblem.DatesGap(String key, String first) ->
          Wording.of(
              "từ ngày %s đơn vị không có `%s` nào".formatted(first, key),
              "from %s on the unit has no `%s`".formatted(first, key),
              "sửa `from`, `until` cho liền nhau, hoặc sửa `from`, `until` của đơn vị",
              "let `from` and `until` follow each other, or correct those of the unit");
      case DefinitionProblem.UnitNowhere(String unit) ->
          Wording.of(
              "không lúc nào đơn vị cấp trên của `%s` cùng tồn tại với nó".formatted(unit),
              "`%s` never exists while a unit above it does".formatted(unit),
              "sửa `from`, `until`, `parent` của đơn vị này hoặc của các đơn vị cấp trên",
              "correct `from`, `until` or `parent` of this unit or of those above it");
      case DefinitionProblem.SuccessorNotThere(String unit, String day) ->
          Wording.of(
              "đơn vị kế thừa `%s` không tồn tại vào ngày %s".formatted(unit, day),
              "the successor `%s` does not exist on %s".formatted(unit, day),
              "đơn vị kế thừa phải có ngay sau ngày `until`: sửa mã, hoặc `from`, `until`",
              "a successor exists on the day after `until`: correct the code, or `from`, `until`");
      case DefinitionProblem.SuccessorCycle(List<String> path) ->
          Wording.of(
              "các đơn vị kế thừa lẫn nhau: %s".formatted(String.join(" → ", path)),
              "units take over from each other in a circle: %s".formatted(String.join(" → ", path)),
              "sửa `successors` của một trong các đơn vị này",
              "correct the `successors` of one of them");
      case DefinitionProblem.ShareMissing(String unit) ->
          Wording.of(
              "đơn vị kế thừa `%s` chưa có `share`, các đơn vị khác đã có".formatted(unit),
              "the successor `%s` has no `share`, others have one".formatted(unit),
              "ghi `share` cho mọi đơn vị kế thừa, hoặc bỏ hết nếu không biết",
              "give every successor a `share`, or none where nobody knows");
      case DefinitionProblem.SharesNotWhole(String sum) ->
          Wording.of(
              "các `share` cộng lại được %s".formatted(sum),
              "the shares add up to %s".formatted(sum),
              "các phần phải cộng lại đúng bằng 1, ví dụ 0.75 và 0.25; 1/3 ghi 0.333333, 0.333333,"
                  + " 0.333334",
              "they must add up to 1, such as 0.75 and 0.25; thirds are 0.333333, 0.333333,"
                  + " 0.333334");
      case DefinitionProblem.BadFolder(
              String key,
              String written,
              DefinitionProblem.BadFolder.Flaw flaw) ->
          folder(key, written, flaw);
      case DefinitionProblem.CombineMissing(String indicator) ->
          Wording.of(
              "cả cơ quan và các đơn vị cùng cấp đều báo cáo `%s`".formatted(indicator),
              "both agencies and the units of a level report `%s`".formatted(indicator),
              "khai `combine: add` nếu hai bên đếm khác nhau (cộng lại), `combine: reconcile` nếu"
                  + " đếm cùng một việc (lấy số của cơ quan và đối chiếu)",
              "set `combine: add` if they count different things, `combine: reconcile` if the same"
                  + " (the agency's figure is taken and compared)");
      case DefinitionProblem.CalendarsMixed(String indicator, List<String> calendars) ->
          Wording.of(
              "số liệu của `%s` chốt theo nhiều lịch: %s".formatted(indicator, quoted(calendars)),
              "the data of `%s` closes by several calendars: %s"
                  .formatted(indicator, quoted(calendars)),
              "khai cùng một `calendar`, hoặc tách thành các chỉ tiêu riêng",
              "give them one `calendar`, or make separate indicators of them");
      case DefinitionProblem.PartNotSummed(String part, String share) ->
          Wording.of(
              "`%s` không cộng theo đơn vị, không tính tỷ lệ `%s` được".formatted(part, share),
              "`%s` is not summed over units, so the share `%s` cannot be made of it"
                  .formatted(part, share),
              "bỏ `over: {units: …}` của `%s`, hoặc dùng chỉ tiêu khác".formatted(part),
              "leave `over: {units: …}` of `%s` out, or take another indicator".formatted(part));
    };
  }

  private static Wording folder(String key, String written, DefinitionProblem.BadFolder.Flaw flaw) {
    return switch (flaw) {
      case ABSOLUTE ->
          Wording.of(
              "`%s: %s` là đường dẫn tuyệt đối".formatted(key, written),
              "`%s: %s` is an absolute path".formatted(key, written),
              "ghi đường dẫn tính từ thư mục này, ví dụ `../ha-noi-2023`",
              "write the path from this folder, such as `../ha-noi-2023`");
      case ITSELF ->
          Wording.of(
              "`%s: %s` là chính thư mục này".formatted(key, written),
              "`%s: %s` is this folder itself".formatted(key, written),
              "ghi thư mục của kế hoạch năm trước, ví dụ `../ha-noi-2023`",
              "name the folder of the years before, such as `../ha-noi-2023`");
    };
  }

  private static String quoted(List<String> words) {
    return String.join(", ", words.stream().map("`%s`"::formatted).toList());
  }
}

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

  private static String quoted(List<String> words) {
    return String.join(", ", words.stream().map("`%s`"::formatted).toList());
  }
}

package vn.tonghop.finding;

import java.util.stream.Collectors;
import vn.tonghop.model.Label;

/// The words for the reasons that problems with definitions carry.
final class PlanReasons {

  private PlanReasons() {}

  static Label meant(PlanProblem.Meant meant) {
    if (meant.nearest().isPresent()) {
      String near = meant.nearest().get();
      return new Label("có phải là `%s`?".formatted(near), "did you mean `%s`?".formatted(near));
    }
    if (meant.allowed().isEmpty()) {
      return new Label("chưa khai mục nào như vậy", "none is defined");
    }
    if (meant.allowed().size() == 1) {
      String only = meant.allowed().getFirst();
      return new Label(
          "chỉ dùng được `%s`".formatted(only), "only `%s` is possible".formatted(only));
    }
    String words =
        meant.allowed().stream().map("`%s`"::formatted).collect(Collectors.joining(", "));
    String more = meant.more() == 0 ? "" : ", …";
    return new Label("dùng một trong: " + words + more, "use one of " + words + more);
  }

  static Label kind(PlanProblem.UnknownReference.Kind kind) {
    return switch (kind) {
      case UNIT -> new Label("đơn vị", "unit");
      case INDICATOR -> new Label("chỉ tiêu", "indicator");
      case LEVEL -> new Label("cấp", "level");
    };
  }

  static Label shape(PlanProblem.Shape shape) {
    return switch (shape) {
      case TEXT -> new Label("một giá trị", "a single value");
      case LIST -> new Label("danh sách", "a list");
      case PAIR -> new Label("hai giá trị `[a, b]`", "two values `[a, b]`");
      case BLOCK -> new Label("các cặp `khóa: giá trị`", "`key: value` pairs");
    };
  }

  static Wording period(String written, PlanProblem.BadPeriod.Misfit misfit) {
    return switch (misfit) {
      case NO_YEAR ->
          Wording.of(
              "`%s` không phải là năm của kế hoạch".formatted(written),
              "`%s` is no year of a plan".formatted(written),
              "viết `year: 2021` hoặc `span: 2021..2025`",
              "write `year: 2021` or `span: 2021..2025`");
      case NO_PERIOD ->
          Wording.of(
              "`%s` không phải là kỳ báo cáo".formatted(written),
              "`%s` is no period".formatted(written),
              "viết như `2021-06`, `2021-Q2`, `2021-H1`, `2021-9M`, `2021`",
              "write it like `2021-06`, `2021-Q2`, `2021-H1`, `2021-9M`, `2021`");
      case OUTSIDE_PLAN ->
          Wording.of(
              "kỳ `%s` nằm ngoài kế hoạch".formatted(written),
              "the period `%s` lies outside the plan".formatted(written),
              "sửa kỳ, hoặc `year`/`span` của kế hoạch",
              "correct it, or the plan's `year` or `span`");
      case OUTSIDE_TARGET ->
          Wording.of(
              "mốc `%s` nằm ngoài kỳ của chỉ tiêu".formatted(written),
              "the step `%s` lies outside the target's period".formatted(written),
              "viết mốc trong kỳ của chỉ tiêu, ví dụ `Q1`, `H1`, `9M`",
              "name a period within the target's, such as `Q1`, `H1`, `9M`");
      case NOT_SUBMITTED ->
          Wording.of(
              "kỳ `%s` ngắn hơn kỳ nộp báo cáo".formatted(written),
              "the period `%s` is shorter than the submission periods".formatted(written),
              "viết kỳ dài hơn, hoặc sửa `frequency`",
              "take a longer period, or correct `frequency`");
      case NO_PARTS ->
          Wording.of(
              "kỳ của chỉ tiêu không chia được theo `%s`".formatted(written),
              "the target's period cannot be divided by `%s`".formatted(written),
              "dùng `each` ngắn hơn, hoặc sửa `period` của chỉ tiêu",
              "take a shorter `each`, or correct the target's `period`");
    };
  }

  static Wording part(String part, String whole, PlanProblem.WrongPart.Flaw flaw) {
    return switch (flaw) {
      case ITSELF ->
          Wording.of(
              "`%s` được so với chính nó".formatted(part),
              "`%s` is set against itself".formatted(part),
              "ghi mã của một chỉ tiêu khác",
              "name another indicator");
      case NO_NUMBER ->
          Wording.of(
              "`%s` không phải là số đếm, không tính cho `%s` được".formatted(part, whole),
              "`%s` is no count, so `%s` cannot be made of it".formatted(part, whole),
              "ghi mã của chỉ tiêu có `measure: flow`, `stock` hoặc `distinct`",
              "name an indicator with `measure: flow`, `stock` or `distinct`");
    };
  }
}

package vn.tonghop.finding;

import vn.tonghop.finding.ReportProblem.Limit;
import vn.tonghop.finding.ReportProblem.Reason;

/// The words of problems with templates.
final class ReportWording {

  private ReportWording() {}

  static Wording of(ReportProblem problem) {
    return switch (problem) {
      case ReportProblem.TemplateUnreadable(Reason reason) -> unreadable(reason);
      case ReportProblem.TemplateSyntax(String reason) ->
          Wording.of(
              "mẫu báo cáo sai cú pháp: " + reason,
              "the template has a syntax error: " + reason,
              "sửa mẫu tại dòng này; cú pháp là của FreeMarker",
              "mend the template at this line; the syntax is FreeMarker's");
      case ReportProblem.TemplateUnknownName(String expression) ->
          Wording.of(
              "báo cáo không có `" + expression + "`",
              "the report has no `" + expression + "`",
              "các tên mà mẫu được dùng ghi trong templates/README.md; nếu có thể vắng, viết `%s!`"
                  .formatted(expression),
              "templates/README.md lists the names; write `%s!` for what may be absent"
                  .formatted(expression));
      case ReportProblem.TemplateFails(String expression, String reason) ->
          Wording.of(
              "mẫu báo cáo không chạy được" + at(" tại `", expression) + ": " + reason,
              "the template fails" + at(" at `", expression) + ": " + reason,
              "mẫu chỉ được dùng dữ liệu của báo cáo và các mẫu trong thư mục templates",
              "a template has the report's data and the templates of its folder, nothing else");
      case ReportProblem.TemplateLimit(Limit limit) -> limit(limit);
    };
  }

  private static String at(String before, String expression) {
    return expression.isEmpty() ? "" : before + expression + "`";
  }

  private static Wording unreadable(Reason reason) {
    return switch (reason) {
      case OUTSIDE ->
          Wording.of(
              "mẫu báo cáo là liên kết ra ngoài thư mục templates",
              "the template is a link that leads out of its folder",
              "chép tệp vào thư mục templates thay cho liên kết",
              "copy the file into the folder in place of the link");
      case NOT_UTF8 ->
          Wording.of(
              "mẫu báo cáo không phải văn bản UTF-8",
              "the template is no UTF-8 text",
              "lưu lại tệp với bảng mã UTF-8",
              "save the file as UTF-8");
      case TOO_LONG ->
          Wording.of(
              "mẫu báo cáo dài quá 1 MB",
              "the template is longer than 1 MB",
              "kiểm tra xem có nhầm tệp không; tách phần dùng chung ra tệp riêng rồi `<#include>`",
              "see whether it is the right file; keep shared parts in files to `<#include>`");
    };
  }

  private static Wording limit(Limit limit) {
    return switch (limit) {
      case LENGTH ->
          Wording.of(
              "mẫu báo cáo tạo ra văn bản dài quá mức cho phép",
              "the template writes more than a report may hold",
              "tìm vòng lặp `<#list>` chạy quá nhiều lần",
              "look for a `<#list>` that runs too often");
      case TIME ->
          Wording.of(
              "mẫu báo cáo chạy quá lâu, đã dừng",
              "the template ran too long and was stopped",
              "tìm vòng lặp `<#list>` không có điểm dừng",
              "look for a `<#list>` that never ends");
      case DEPTH ->
          Wording.of(
              "mẫu báo cáo gọi lồng nhau quá sâu hoặc chiếm quá nhiều bộ nhớ",
              "the template calls itself too deeply or takes too much memory",
              "tìm macro, hàm hoặc `<#include>` gọi lại chính nó",
              "look for a macro, function or `<#include>` that calls itself");
    };
  }
}

package vn.tonghop.finding;

import vn.tonghop.model.Label;

/// The words for what is wrong with a file's YAML, before its content is looked at.
final class YamlWording {

  private static final Label LAYOUT =
      new Label(
          "xem lại thụt dòng, dấu hai chấm và dấu ngoặc quanh dòng này",
          "look at the indentation, colons and brackets around this line");
  private static final Label QUOTES =
      new Label("đặt giá trị trong dấu ngoặc kép", "put the value in double quotes");

  private YamlWording() {}

  static Wording of(PlanProblem.NotYaml.Slip slip) {
    Label what = what(slip);
    Label hint =
        switch (slip) {
          case COLON, CHARACTER -> QUOTES;
          case TAB -> new Label("thụt dòng bằng dấu cách", "indent with spaces");
          case QUOTE -> new Label("đóng dấu ngoặc kép", "close the quotes");
          case BRACKET -> new Label("đóng ngoặc, ngăn các mục bằng dấu phẩy", "close it; commas");
          case ESCAPE ->
              new Label(
                  "viết `\\\\`, hoặc dùng dấu nháy đơn", "write `\\\\`, or use single quotes");
          case INDENTATION, KEY, OTHER -> LAYOUT;
        };
    return Wording.of(
        "tệp không đúng cú pháp YAML: " + what.vi(),
        "the file is no YAML: " + what.en(),
        hint.vi(),
        hint.en());
  }

  private static Label what(PlanProblem.NotYaml.Slip slip) {
    return switch (slip) {
      case QUOTE -> new Label("dấu ngoặc kép không được đóng", "quotes are not closed");
      case BRACKET ->
          new Label("ngoặc `[` hoặc `{` không được đóng đúng", "a `[` or `{` is not closed");
      case COLON -> new Label("dấu hai chấm không được đứng ở đây", "a colon may not stand here");
      case TAB -> new Label("dùng phím Tab để thụt dòng", "a tab indents the line");
      case INDENTATION ->
          new Label("thụt dòng không khớp với các dòng trên", "the indentation fits no line above");
      case CHARACTER ->
          new Label("ký tự không được đứng ở đây", "a character that may not stand here");
      case ESCAPE ->
          new Label("ký tự không hợp lệ sau dấu `\\`", "an unknown character follows `\\`");
      case KEY -> new Label("khóa phải là một từ", "a key must be a word");
      case OTHER -> new Label("không đọc được từ đây", "it cannot be read from here");
    };
  }

  static Wording of(PlanProblem.UnsupportedYaml.Feature feature) {
    return switch (feature) {
      case ANCHOR ->
          Wording.of(
              "không dùng neo `&` của YAML ở đây",
              "YAML anchors (`&`) are not taken",
              "bỏ phần `&…`",
              "leave `&…` out");
      case ALIAS ->
          Wording.of(
              "không dùng tham chiếu `*` của YAML ở đây",
              "YAML aliases (`*`) are not taken",
              "viết lại nội dung ở đây; giá trị bắt đầu bằng `*` thì đặt trong ngoặc kép",
              "write the content out; quote a value that starts with `*`");
      case TAG ->
          Wording.of(
              "không dùng thẻ kiểu `!` của YAML ở đây",
              "YAML tags (`!`) are not taken",
              "bỏ phần `!…`; giá trị bắt đầu bằng `!` thì đặt trong ngoặc kép",
              "leave `!…` out; quote a value that starts with `!`");
      case SECOND_DOCUMENT ->
          Wording.of(
              "tệp có nhiều hơn một tài liệu YAML",
              "the file holds more than one YAML document",
              "bỏ dấu `---` và phần đứng sau",
              "leave out `---` and what follows");
      case CONTROL_CHARACTER ->
          Wording.of(
              "giá trị có ký tự điều khiển",
              "the value holds a control character",
              "xóa ký tự đó",
              "leave that character out");
      case TOO_DEEP ->
          Wording.of(
              "các khối lồng nhau quá 20 cấp",
              "blocks are nested more than 20 deep",
              LAYOUT.vi(),
              LAYOUT.en());
      case TOO_LONG ->
          Wording.of(
              "giá trị dài hơn 10000 ký tự",
              "a value is longer than 10000 characters",
              "rút ngắn giá trị; kiểm tra xem có thiếu dấu ngoặc kép đóng không",
              "shorten it; are its closing quotes missing?");
      case TOO_LARGE ->
          Wording.of(
              "tệp lớn hơn 5 MB",
              "the file is larger than 5 MB",
              "một kế hoạch không dài như vậy: kiểm tra xem có đúng tệp không",
              "no plan is that long: is this the right file?");
    };
  }
}

package vn.tonghop.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// Texts made fit for Markdown: nothing in a name or a text of a unit is taken for mark-up, or ends
/// a cell of a table.
final class Markdown {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~&$]");
  private static final Pattern STARTS_BLOCK = Pattern.compile("^(?:[-+#=]|\\d+(?=[.)](?:\\s|$)))");

  private Markdown() {}

  static String escaped(String text) {
    String inline = SPECIAL.matcher(text).replaceAll("\\\\$0");
    return STARTS_BLOCK
        .matcher(inline)
        .replaceFirst(start ->
            Character.isDigit(start.group().charAt(0))
                ? start.group() + "\\\\"
                : "\\\\\\" + start.group());
  }

  /// The same model with every string in it escaped.
  static SequencedMap<String, Object> escaped(Map<String, Object> model) {
    SequencedMap<String, Object> escaped = new LinkedHashMap<>();
    model.forEach((key, value) -> escaped.put(key, each(value)));
    return escaped;
  }

  private static Object each(Object value) {
    return switch (value) {
      case String text -> escaped(text);
      case List<?> list -> list.stream().map(Markdown::each).toList();
      case Map<?, ?> map -> {
        SequencedMap<String, Object> escaped = new LinkedHashMap<>();
        map.forEach((key, inner) -> escaped.put(String.valueOf(key), each(inner)));
        yield escaped;
      }
      default -> value;
    };
  }
}

package vn.tonghop.finding;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/// JSON out of plain maps, lists, strings, numbers and booleans: two blanks an indent, keys in the
/// order of their map, a line feed at the end.
public final class JsonText {

  private final StringBuilder text = new StringBuilder();

  private JsonText() {}

  /// Writes a map, a list or a scalar.
  ///
  /// @throws IllegalArgumentException if there is anything in it that JSON has no form for
  public static String of(Object value) {
    JsonText json = new JsonText();
    json.append(value, 0);
    return json.text.append('\n').toString();
  }

  /// A string with its quotes; whatever a terminal might act on is escaped.
  public static String quoted(String string) {
    StringBuilder quoted = new StringBuilder(string.length() + 2).append('"');
    string.codePoints().forEach(point -> escape(quoted, point));
    return quoted.append('"').toString();
  }

  private void append(Object value, int depth) {
    switch (value) {
      case Map<?, ?> map -> object(map, depth);
      case Collection<?> list -> array(list, depth);
      case String string -> text.append(quoted(string));
      case Integer number -> text.append(number.intValue());
      case Long number -> text.append(number.longValue());
      case Boolean bool -> text.append(bool.booleanValue());
      default -> throw new IllegalArgumentException("JSON has no " + value.getClass());
    }
  }

  private void object(Map<?, ?> map, int depth) {
    text.append('{');
    int left = map.size();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      line(depth + 1);
      text.append(quoted(String.valueOf(entry.getKey()))).append(": ");
      append(entry.getValue(), depth + 1);
      separate(--left, depth);
    }
    text.append('}');
  }

  private void array(Collection<?> list, int depth) {
    text.append('[');
    int left = list.size();
    for (Object element : list) {
      line(depth + 1);
      append(element, depth + 1);
      separate(--left, depth);
    }
    text.append(']');
  }

  private void separate(int left, int depth) {
    if (left > 0) {
      text.append(',');
    } else {
      line(depth);
    }
  }

  private void line(int depth) {
    text.append('\n').repeat("  ", depth);
  }

  private static void escape(StringBuilder quoted, int point) {
    switch (point) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '\r' -> quoted.append("\\r");
      case '\t' -> quoted.append("\\t");
      default -> {
        if (acts(point)) {
          for (char unit : Character.toChars(point)) {
            quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
          }
        } else {
          quoted.appendCodePoint(point);
        }
      }
    }
  }

  private static boolean acts(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}

package vn.tonghop.report;

import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// JSON out of maps, anything iterable, strings, whole numbers, booleans and optionals (an empty
/// one is `null`), in the order given. What is iterable is asked for its elements one by one, so
/// long listings need no tree.
final class Json {

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private Json() {}

  /// The document, two blanks an indent, with a line feed at its end.
  static String of(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(new Pretty(), text)) {
      write(generator, value);
    }
    return text.append('\n').toString();
  }

  private static void write(JsonGenerator generator, Object value) {
    switch (value) {
      case Map<?, ?> map -> {
        generator.writeStartObject();
        map.forEach((key, each) -> {
          generator.writeName(String.valueOf(key));
          write(generator, each);
        });
        generator.writeEndObject();
      }
      case Iterable<?> list -> {
        generator.writeStartArray();
        list.forEach(each -> write(generator, each));
        generator.writeEndArray();
      }
      case Optional<?> optional ->
          optional.ifPresentOrElse(each -> write(generator, each), generator::writeNull);
      case String string -> generator.writeString(string);
      case Integer number -> generator.writeNumber(number.intValue());
      case Boolean bool -> generator.writeBoolean(bool);
      default -> throw new IllegalArgumentException("JSON has no " + value.getClass());
    }
  }

  private static final class Pretty extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withArrayIndenter(INDENTER)
          .withObjectIndenter(INDENTER);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}

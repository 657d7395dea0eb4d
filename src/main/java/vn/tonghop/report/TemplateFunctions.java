package vn.tonghop.report;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The functions that templates may call to set text in columns.
final class TemplateFunctions {

  private static final int WIDEST = 200;

  private TemplateFunctions() {}

  /// All of them, by the names that templates use.
  static Map<String, TemplateMethodModelEx> all() {
    return Map.of(
        "pad", TemplateFunctions::pad,
        "fill", TemplateFunctions::fill,
        "widest", TemplateFunctions::widest);
  }

  /// `pad(text, width)`: the text with blanks behind it.
  private static Object pad(List<?> arguments) throws TemplateModelException {
    return Layout.padded(text(arguments, 0), Math.min(WIDEST, number(arguments, 1)));
  }

  /// `fill(first, parts)`: lines of at most 80 columns that keep each part whole.
  private static Object fill(List<?> arguments) throws TemplateModelException {
    return Layout.filled(text(arguments, 0), texts(arguments, 1));
  }

  /// `widest(texts)`: the width of the widest.
  private static Object widest(List<?> arguments) throws TemplateModelException {
    return texts(arguments, 0).stream().mapToInt(Layout::width).max().orElse(0);
  }

  private static Object argument(List<?> arguments, int index) throws TemplateModelException {
    if (index >= arguments.size()) {
      throw new TemplateModelException("argument " + (index + 1) + " is missing");
    }
    return arguments.get(index);
  }

  private static String text(List<?> arguments, int index) throws TemplateModelException {
    if (argument(arguments, index) instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    throw new TemplateModelException("argument " + (index + 1) + " is not a text");
  }

  private static int number(List<?> arguments, int index) throws TemplateModelException {
    if (argument(arguments, index) instanceof TemplateNumberModel number) {
      return number.getAsNumber().intValue();
    }
    throw new TemplateModelException("argument " + (index + 1) + " is not a number");
  }

  private static List<String> texts(List<?> arguments, int index) throws TemplateModelException {
    if (!(argument(arguments, index) instanceof TemplateSequenceModel sequence)) {
      throw new TemplateModelException("argument " + (index + 1) + " is not a list of texts");
    }
    List<String> texts = new ArrayList<>();
    for (int each = 0; each < sequence.size(); each++) {
      if (!(sequence.get(each) instanceof TemplateScalarModel text)) {
        throw new TemplateModelException("argument " + (index + 1) + " is not a list of texts");
      }
      texts.add(text.getAsString());
    }
    return texts;
  }
}

package vn.tonghop.reading;

import java.util.regex.Pattern;

/// The numbering that forms print before names: `I.`, `1.1.`, `a)`, `-`, `Trong đó:`.
final class Numbering {

  private static final Pattern NUMBERS =
      Pattern.compile(
          "^(?:(?:(?:[IVXivx]+|\\d+(?:\\.\\d+)*|[a-zđA-ZĐ])[.)]|\\d+(?:\\.\\d+)+\\s|[-+*•–])\\s*)+");
  private static final Pattern WHEREOF =
      Pattern.compile("^trong đó\\s*:?\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Numbering() {}

  /// The name without it.
  static String off(String label) {
    String bare = NUMBERS.matcher(label).replaceFirst("");
    String named = WHEREOF.matcher(bare).replaceFirst("");
    return NUMBERS.matcher(named).replaceFirst("").strip();
  }
}

package vn.tonghop.model;

/// A text for people, in both languages.
///
/// @param vi Vietnamese, with full diacritics, in NFC
/// @param en English; the Vietnamese text where the plan gives no English one
public record Label(String vi, String en) {

  /// The same text in both languages, as for names that nobody translates.
  public static Label same(String text) {
    return new Label(text, text);
  }

  public String in(Lang lang) {
    return switch (lang) {
      case VI -> vi;
      case EN -> en;
    };
  }
}

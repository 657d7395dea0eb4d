package vn.tonghop.intake;

import java.util.Locale;
import java.util.Optional;
import vn.tonghop.finding.FormatProblem.Encoding;

/// Text in the fonts of before Unicode: the cells of a workbook hold Western letters, and only the
/// font shows them as Vietnamese.
public final class VietnameseFonts {

  private VietnameseFonts() {}

  /// What somebody sees who has the font; empty where the font is another or the text does not
  /// depend on it.
  ///
  /// Text that has a letter of Vietnamese alone was typed in Unicode, whatever its font.
  ///
  /// @param text the characters that the workbook holds
  /// @param fontName the name of the font, such as `.VnTime`, `.VnTimeH` or `VNI-Times`
  public static Optional<String> decode(String text, String fontName) {
    String font = fontName.strip().toLowerCase(Locale.ROOT);
    boolean tcvn3 = font.startsWith(".vn");
    if (!tcvn3 && !font.startsWith("vni") || !isWestern(text)) {
      return Optional.empty();
    }
    if (!tcvn3) {
      return changed(text, Vni.decode(text));
    }
    String decoded = Tcvn3.decode(text);
    return changed(text, font.endsWith("h") ? decoded.toUpperCase(Locale.ROOT) : decoded);
  }

  /// What the letters of such a font are.
  static Encoding encoding(String fontName) {
    return fontName.strip().startsWith(".") ? Encoding.TCVN3 : Encoding.VNI;
  }

  /// Whether there are letters beyond ASCII, and all of them Western.
  private static boolean isWestern(String text) {
    boolean western = false;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter >= 0x100 && Character.isLetter(letter)) {
        return false;
      }
      western |= letter >= 0x80 && letter < 0x100;
    }
    return western;
  }

  private static Optional<String> changed(String text, String decoded) {
    return decoded.equals(text) ? Optional.empty() : Optional.of(decoded);
  }
}

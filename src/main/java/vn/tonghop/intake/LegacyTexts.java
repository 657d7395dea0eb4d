package vn.tonghop.intake;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.tonghop.finding.WorkbookProblem;

/// Translates the texts of a sheet that were typed in fonts from before Unicode, and keeps count.
///
/// The font alone does not tell: many go on typing in Unicode where such a font is still set. What
/// looks less Vietnamese after it was translated than before stays as it is.
final class LegacyTexts {

  private final Styles styles;
  private final SortedSet<String> fonts = new TreeSet<>();
  private int cells;
  private Address first = new Address(0, 0);

  LegacyTexts(Styles styles) {
    this.styles = styles;
  }

  /// What somebody sees who has the fonts.
  ///
  /// @param runs the text's pieces, where they differ in their fonts
  String text(String text, List<RichText.Run> runs, SheetScan cell) {
    String font = styles.font(cell.style());
    if (!isOld(font) && runs.stream().noneMatch(run -> isOld(run.font()))) {
      return text;
    }
    List<RichText.Run> pieces = runs.isEmpty() ? List.of(new RichText.Run(text, font)) : runs;
    StringBuilder decoded = new StringBuilder();
    boolean any = false;
    for (RichText.Run piece : pieces) {
      String plain = CellText.plain(piece.text());
      Optional<String> translated = decoded(plain, piece.font().isEmpty() ? font : piece.font());
      any |= translated.isPresent();
      decoded.append(translated.orElse(plain));
    }
    if (any) {
      first = cells == 0 ? new Address(cell.row(), cell.column()) : first;
      cells++;
    }
    return any ? Nfc.of(decoded.toString()) : text;
  }

  private static boolean isOld(String font) {
    return font.regionMatches(true, 0, ".vn", 0, 3) || font.regionMatches(true, 0, "vni", 0, 3);
  }

  private Optional<String> decoded(String text, String font) {
    Optional<String> decoded =
        VietnameseFonts.decode(text, font)
            .filter(now -> Likeness.of(now).share() >= Likeness.of(text).share());
    decoded.ifPresent(_ -> fonts.add(font));
    return decoded;
  }

  /// What was translated; none where nothing was.
  Optional<WorkbookProblem> problem() {
    return cells == 0
        ? Optional.empty()
        : Optional.of(new WorkbookProblem.LegacyFont(List.copyOf(fonts), cells));
  }

  /// The first cell that was translated.
  Address first() {
    return first;
  }
}

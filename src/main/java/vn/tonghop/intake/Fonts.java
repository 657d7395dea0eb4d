package vn.tonghop.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FormatProblem;
import vn.tonghop.finding.FormatProblem.Encoding;
import vn.tonghop.model.Source;

/// Converts the cells of one file that are in fonts of before Unicode, and remembers where the
/// first stands.
final class Fonts {

  private final Map<Encoding, Place> first = new EnumMap<>(Encoding.class);

  private record Place(String sheet, int row) {}

  /// The text that a font shows for the characters that are stored.
  String text(String stored, String font, String sheet, int row) {
    Optional<String> decoded = VietnameseFonts.decode(stored, font);
    if (decoded.isPresent()) {
      first.putIfAbsent(VietnameseFonts.encoding(font), new Place(sheet, row));
    }
    return decoded.orElse(stored);
  }

  List<Finding> findings(String file) {
    return first.entrySet().stream()
        .map(entry -> {
          Place place = entry.getValue();
          return new Finding(
              new FormatProblem.Converted(entry.getKey(), Math.max(1, place.row())),
              Source.ofSheet(file, place.sheet(), place.row(), 0));
        })
        .toList();
  }
}

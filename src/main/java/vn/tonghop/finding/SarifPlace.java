package vn.tonghop.finding;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.SequencedMap;
import vn.tonghop.model.Source;

/// Places as SARIF has them: lines in texts, cells in workbooks.
final class SarifPlace {

  /// What paths are relative to.
  static final String BASE = "WORKSPACE";

  private SarifPlace() {}

  /// A place, of a file that may be among the artifacts.
  static SequencedMap<String, Object> location(Source source, List<String> files) {
    SequencedMap<String, Object> artifact =
        FindingSarif.object("uri", uri(source.file()), "uriBaseId", BASE);
    if (files.contains(source.file())) {
      artifact.put("index", files.indexOf(source.file()));
    }
    SequencedMap<String, Object> physical = FindingSarif.object("artifactLocation", artifact);
    SequencedMap<String, Object> location = FindingSarif.object("physicalLocation", physical);
    if (source.sheet().isPresent()) {
      location.put("logicalLocations", List.of(cell(source, source.sheet().get())));
    } else if (source.row() > 0) {
      SequencedMap<String, Object> region = FindingSarif.object("startLine", source.row());
      if (source.column() > 0) {
        region.put("startColumn", source.column());
      }
      physical.put("region", region);
    }
    return location;
  }

  /// A cell of a workbook, which has no lines.
  private static SequencedMap<String, Object> cell(Source source, String sheet) {
    String place =
        source.row() == 0
            ? ""
            : "!" + (source.column() == 0 ? "" : Source.letters(source.column())) + source.row();
    return FindingSarif.object(
        "name",
        place.isEmpty() ? Printable.line(sheet) : place.substring(1),
        "fullyQualifiedName",
        Printable.line(sheet + place),
        "kind",
        "member");
  }

  /// A relative reference: all that is not plain is percent-encoded.
  static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (unit & 0xff);
      if (letter < 0x80 && (Character.isLetterOrDigit(letter) || "-._~/".indexOf(letter) >= 0)) {
        uri.append(letter);
      } else {
        uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(unit));
      }
    }
    return uri.toString();
  }
}

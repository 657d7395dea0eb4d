package vn.tonghop.verify;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tonghop.finding.Catalogue;
import vn.tonghop.intake.Intake;
import vn.tonghop.intake.Received;
import vn.tonghop.model.Lang;

/// Verifies texts and says what came of it in short lines.
final class Proofs {

  private Proofs() {}

  static Proof of(String file, byte[] content) {
    return Verifier.verify(
        file,
        content,
        () -> {
          Received received = Intake.receive(file, content);
          return new Workbook(received.grids(), received.tables(), received.findings());
        },
        Optional.empty());
  }

  static Proof of(String text) {
    return of("bao-cao.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  /// `wrong-percent: 54/30 = 180%, văn bản ghi 184%`
  static List<String> lines(Proof proof) {
    return proof.findings().stream()
        .map(finding ->
            finding.problem().code()
                + ": "
                + Catalogue.wording(finding.problem()).message().in(Lang.VI))
        .toList();
  }

  static List<String> codes(String text) {
    return of(text).findings().stream().map(finding -> finding.problem().code()).toList();
  }

  static String number(long value) {
    return String.format(Locale.ROOT, "%d", value);
  }
}

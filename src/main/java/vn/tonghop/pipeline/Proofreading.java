package vn.tonghop.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.tonghop.intake.Intake;
import vn.tonghop.intake.Received;
import vn.tonghop.model.Boundaries;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Units;
import vn.tonghop.verify.Facts;
import vn.tonghop.verify.Proof;
import vn.tonghop.verify.Verifier;
import vn.tonghop.verify.Workbook;

/// Verifies finished texts: alone, or against the figures of a period.
public final class Proofreading {

  private final Optional<Facts> facts;

  private Proofreading(Optional<Facts> facts) {
    this.facts = facts;
  }

  /// Only what a text says itself.
  public static Proofreading alone() {
    return new Proofreading(Optional.empty());
  }

  /// What a text says of indicators, too, against the figures of a period.
  ///
  /// @param plan the plan as the unit that reports sees it
  /// @param boundaries whose territory the figures are for
  public static Proofreading against(Run run, Plan plan, Period period, Boundaries boundaries) {
    Units units = run.gathered().units();
    return new Proofreading(
        Optional.of(
            new Facts(
                plan, units, units.place(plan.unit()), run.evaluate(period, boundaries).rollup())));
  }

  /// Verifies a file.
  ///
  /// @param file its path, as findings shall show it
  /// @throws UncheckedIOException if the disk does not give it
  public Proofread verify(String file, Path path) {
    try {
      byte[] content = Files.readAllBytes(path);
      Proof proof = Verifier.verify(file, content, () -> workbook(file, content), facts);
      return new Proofread(proof.readable(), proof.claims(), proof.wrong(), proof.findings());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Workbook workbook(String file, byte[] content) {
    Received received = Intake.receive(file, content);
    return new Workbook(received.grids(), received.tables(), received.findings());
  }
}

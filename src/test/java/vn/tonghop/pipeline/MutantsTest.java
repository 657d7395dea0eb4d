package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Accidents to the files of every sample: whatever happens to one, nothing is thrown, no number
/// comes out of a file that is not used, and no figure is another than what stands in the cells
/// unless an error or a warning names the file.
///
/// The long run is that of the profile `mutants`; the suite has the first batches of it.
class MutantsTest {

  private static final int BATCH = 50;
  private static final int SHORT = 8;
  private static final int LONG = 420;

  private static final Path SAMPLES = Path.of("samples");

  @TempDir static Path folder;

  private static final Map<Path, MutantTrial> TRIALS = new LinkedHashMap<>();
  private static final List<Submitted> FILES = new ArrayList<>();

  private record Submitted(MutantTrial trial, String name, Path path) {}

  static IntStream firstBatches() {
    return IntStream.range(0, SHORT);
  }

  static IntStream allBatches() {
    return IntStream.range(SHORT, LONG);
  }

  @BeforeAll
  static void everySubmissionOfEverySample() throws IOException {
    try (Stream<Path> plans = Files.walk(SAMPLES)) {
      for (Path plan : plans.filter(file -> file.endsWith("plan.yaml")).sorted().toList()) {
        submissions(plan.resolveSibling(".").normalize());
      }
    }
    assertThat(FILES).hasSizeGreaterThan(700);
  }

  private static void submissions(Path sample) throws IOException {
    Path submitted = sample.resolve(Workspace.SUBMISSIONS);
    Optional<MutantTrial> trial =
        MutantTrial.of(sample, folder.resolve(SAMPLES.relativize(sample)));
    if (trial.isEmpty() || !Files.isDirectory(submitted)) {
      return;
    }
    TRIALS.put(sample, trial.get());
    try (Stream<Path> files = Files.walk(submitted)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = sample.relativize(file).toString().replace('\\', '/');
        if (Files.size(file) > 0) {
          FILES.add(new Submitted(trial.get(), name, file));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("firstBatches")
  void anAccidentChangesNoFigureInSilence(int batch) throws IOException {
    batch(batch);
  }

  @Tag("mutants")
  @ParameterizedTest
  @MethodSource("allBatches")
  void twentyThousandAccidentsChangeNoFigureInSilence(int batch) throws IOException {
    batch(batch);
  }

  private static void batch(int batch) throws IOException {
    List<String> wrong = new ArrayList<>();
    int judged = 0;
    for (int seed = batch * BATCH; seed < (batch + 1) * BATCH; seed++) {
      MutantTrial.Verdict verdict = mutant(seed, wrong);
      judged += verdict.judged() || verdict.told() ? 1 : 0;
    }
    assertThat(wrong).isEmpty();
    assertThat(judged).as("mutants that something could be said of").isGreaterThan(BATCH / 2);
  }

  private static MutantTrial.Verdict mutant(int seed, List<String> wrong) throws IOException {
    Random random = new Random(seed);
    Submitted file = FILES.get(random.nextInt(FILES.size()));
    byte[] mutant = new Mutant(random).of(file.name(), Files.readAllBytes(file.path()));
    try {
      MutantTrial.Verdict verdict = file.trial().read(file.name(), mutant);
      verdict
          .wrong()
          .forEach(what -> wrong.add("seed %d, %s: %s".formatted(seed, file.name(), what)));
      return verdict;
    } catch (UncheckedIOException | IOException disk) {
      throw disk;
    } catch (RuntimeException | Error thrown) {
      wrong.add("seed %d, %s: %s".formatted(seed, file.name(), thrown));
      return new MutantTrial.Verdict(List.of(), true, true);
    }
  }
}

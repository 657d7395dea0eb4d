package vn.tonghop.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import vn.tonghop.samples.Sample.Delivery;

/// Writes every generated file below `samples/`.
///
/// Its argument is that folder; without one, `samples` where it is run.
public final class SampleForms {

  static final List<String> CODES = List.of("nam-tu-liem-2021", "nam-tu-liem-2022", "ba-dinh-2021");

  private SampleForms() {}

  public static void main(String[] args) throws IOException {
    Path samples = Path.of(args.length == 0 ? "samples" : args[0]);
    for (Map.Entry<String, byte[]> file : files(samples).entrySet()) {
      Path path = samples.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  /// What it would write, by the path below the folder of samples.
  static SequencedMap<String, byte[]> files(Path samples) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    for (String code : CODES) {
      Sample sample = SampleReader.read(samples, code);
      byFile(sample)
          .forEach((file, deliveries) ->
              files.put(code + "/submissions/" + file, file(sample, deliveries)));
      if (!sample.supplement().isEmpty()) {
        files.put(code + "/submissions/bo-sung.csv", LongTable.supplement(sample));
      }
    }
    files.putAll(Mistakes.files());
    files.putAll(MessyFiles.files());
    return files;
  }

  private static Map<String, List<Delivery>> byFile(Sample sample) {
    Map<String, List<Delivery>> byFile = new LinkedHashMap<>();
    for (Delivery delivery : sample.deliveries()) {
      byFile.computeIfAbsent(delivery.file(), _ -> new ArrayList<>()).add(delivery);
    }
    return byFile;
  }

  private static byte[] file(Sample sample, List<Delivery> deliveries) {
    Delivery first = deliveries.getFirst();
    return switch (first.layout()) {
      case FORM -> OfficialForm.official(sample, first);
      case SHORT_FORM -> OfficialForm.plain(sample, first);
      case RUNNING_FORM -> OfficialForm.running(sample, first);
      case MATRIX -> MatrixForm.of(sample, deliveries);
      case LONG_SHEET -> LongTable.sheet(sample, deliveries);
      case ENGLISH_CSV -> LongTable.english(sample, deliveries);
      case VIETNAMESE_CSV -> LongTable.vietnamese(sample, deliveries);
      case BARE_CSV -> LongTable.bare(sample, deliveries);
      case YEAR_CSV -> LongTable.year(sample, deliveries);
    };
  }
}

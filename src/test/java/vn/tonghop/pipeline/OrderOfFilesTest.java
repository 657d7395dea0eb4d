package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// However the same rows are spread over files, named and ordered, the figures are the same.
class OrderOfFilesTest {

  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void splittingAFileAndShufflingItsRowsChangesNothing(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> rows = rows(random);
    Office whole = Office.in(folder.resolve("whole")).rows("all.csv", rows);
    Collections.shuffle(rows, random);
    int cut = random.nextInt(rows.size() + 1);
    Office split =
        Office.in(folder.resolve("split"))
            .rows("z/second.csv", rows.subList(0, cut))
            .rows("first.csv", rows.subList(cut, rows.size()));

    for (String period : List.of("2021", "2021-Q2", "2021-03")) {
      String command = "tonghop rollup -q -p " + period;
      assertThat(split.run(command).out())
          .as("%s, seed %d", period, seed)
          .isEqualTo(whole.run(command).out());
    }
  }

  private static List<String> rows(Random random) {
    List<String> rows = new ArrayList<>();
    for (String unit : List.of("a", "b", "c")) {
      for (int month = 1; month <= 12; month++) {
        for (String indicator : List.of("cases", "people")) {
          if (random.nextInt(5) > 0) {
            String value = random.nextInt(9) == 0 ? "" : "" + random.nextInt(500);
            rows.add("%s,2021-%02d,%s,%s".formatted(unit, month, indicator, value));
          }
        }
      }
    }
    return rows;
  }
}

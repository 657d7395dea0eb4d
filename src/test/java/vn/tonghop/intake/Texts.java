package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Table;

/// Files of text for tests, and what is read from them.
final class Texts {

  private Texts() {}

  static Received receive(String text) {
    return Intake.receive("a.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  static Grid grid(String text) {
    Received received = receive(text);
    assertThat(received.kind()).isEqualTo(Kind.TABLES);
    return received.grids().getFirst();
  }

  static Table table(String... lines) {
    Received received = receive(String.join("\n", lines));
    assertThat(received.tables()).hasSize(1);
    return received.tables().getFirst();
  }

  static List<String> row(Grid grid, int row) {
    return java.util.stream.IntStream.range(0, grid.width(row))
        .mapToObj(column -> grid.text(row, column))
        .toList();
  }
}

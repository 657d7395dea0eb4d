package vn.tonghop.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.tonghop.intake.Intake;
import vn.tonghop.intake.Received;
import vn.tonghop.model.Evidence;
import vn.tonghop.model.Explanation;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Part;
import vn.tonghop.model.Source;
import vn.tonghop.model.Submission;

/// Reads the cells behind a figure again: a ledger keeps where a reading stands, not its text.
public final class Origins {

  private Origins() {}

  /// The cells and files behind an explanation.
  ///
  /// @param submissions the files of the run, with their digests
  public static Evidence of(
      Workspace workspace, List<Submission> submissions, Explanation explanation) {
    Map<String, Set<Source>> wanted = new TreeMap<>();
    for (Part part : explanation.parts()) {
      part.source()
          .ifPresent(
              source -> wanted.computeIfAbsent(source.file(), _ -> new TreeSet<>()).add(source));
    }
    Map<String, Workspace.Submitted> files = new HashMap<>();
    workspace.submitted().forEach(file -> files.put(file.name(), file));
    Map<Source, String> written = new HashMap<>();
    List<Evidence.Origin> origins = new ArrayList<>();
    for (Submission submission : submissions) {
      Set<Source> cells = wanted.getOrDefault(submission.file(), Set.of());
      Optional<Workspace.Submitted> file = Optional.ofNullable(files.get(submission.file()));
      if (!cells.isEmpty()) {
        origins.add(origin(submission, file, cells, written));
      }
    }
    return new Evidence(written, origins);
  }

  /// A file may be written to while a run goes on: then its cells say nothing about the run.
  private static Evidence.Origin origin(
      Submission submission,
      Optional<Workspace.Submitted> file,
      Set<Source> cells,
      Map<Source, String> written) {
    Optional<byte[]> content =
        file.flatMap(Origins::content)
            .filter(bytes -> FileReading.digest(bytes).equals(submission.digest()));
    if (content.isEmpty()) {
      return new Evidence.Origin(submission.file(), "", submission.digest(), false);
    }
    Received received = Intake.receive(submission.file(), content.get());
    received.grids().forEach(grid -> collect(grid, cells, written));
    return new Evidence.Origin(submission.file(), received.encoding(), submission.digest(), true);
  }

  private static Optional<byte[]> content(Workspace.Submitted file) {
    try {
      return Optional.of(Files.readAllBytes(file.path()));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private static void collect(Grid grid, Set<Source> cells, Map<Source, String> written) {
    Map<Integer, Integer> rows = new HashMap<>();
    for (int row = 0; row < grid.rows(); row++) {
      rows.put(grid.rowNumber(row), row);
    }
    for (Source cell : cells) {
      Optional.ofNullable(rows.get(cell.row()))
          .filter(_ -> cell.sheet().equals(grid.sheet()) && cell.column() > 0)
          .ifPresent(row -> written.put(cell, grid.text(row, cell.column() - 1)));
    }
  }
}

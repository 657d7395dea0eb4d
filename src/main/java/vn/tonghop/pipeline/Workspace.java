package vn.tonghop.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// The folder that a run works in: a plan, its units, the submissions.
///
/// @param root the folder that holds `plan.yaml`
/// @param submissions the folder of the submissions: under the root, unless an earlier state is
///   looked at
/// @param adjustments the file of corrections, likewise
public record Workspace(Path root, Path submissions, Path adjustments) {

  public static final String PLAN = "plan.yaml";
  public static final String UNITS = "units.yaml";
  public static final String SUBMISSIONS = "submissions";

  /// What a unit corrected by telephone.
  static final String ADJUSTMENTS = "adjustments.csv";

  /// The figures of the years before, in the first year.
  static final String BASELINE = "baseline.csv";

  /// When each file came.
  static final String RECEIVED = "received.csv";

  private static final String TEMPLATES = "templates";

  private Workspace(Path root) {
    this(root, root.resolve(SUBMISSIONS), root.resolve(ADJUSTMENTS));
  }

  /// The workspace that holds a folder: itself, or the nearest above it with a plan.
  public static Optional<Workspace> around(Path folder) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve(PLAN))) {
        return Optional.of(new Workspace(at));
      }
    }
    return Optional.empty();
  }

  /// The workspace in exactly this folder.
  public static Optional<Workspace> in(Path folder) {
    return Files.isRegularFile(folder.resolve(PLAN))
        ? Optional.of(new Workspace(folder))
        : Optional.empty();
  }

  /// The same workspace with what was submitted to it at an earlier time.
  ///
  /// @param copy a copy of the workspace, or of its submissions alone, from that time; corrections
  ///   are taken from a copy of the workspace, and are as they are where it is one of submissions
  public Workspace before(Path copy) {
    Path folder = copy.resolve(SUBMISSIONS);
    return Files.isDirectory(folder)
        ? new Workspace(root, folder, copy.resolve(ADJUSTMENTS))
        : new Workspace(root, copy, adjustments);
  }

  /// Where the office's own templates may stand.
  public List<Path> templateFolders() {
    Path own = root.resolve(TEMPLATES);
    return Files.isDirectory(own) ? List.of(own) : List.of();
  }

  /// The text of one of the workspace's own files.
  ///
  /// @throws UncheckedIOException if it cannot be read
  String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /// The workspace in a folder that is named from this one.
  Optional<Workspace> beside(String folder) {
    return in(root.resolve(folder).normalize());
  }

  /// The bytes of one of the workspace's own files.
  ///
  /// @throws UncheckedIOException if it cannot be read
  byte[] bytes(String name) {
    try {
      return Files.readAllBytes(file(name));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// The SHA-256 of the workspace's own files, in hex, by name.
  public SequencedMap<String, String> digests() {
    SequencedMap<String, String> digests = new LinkedHashMap<>();
    Stream.of(PLAN, UNITS, ADJUSTMENTS, BASELINE, RECEIVED)
        .filter(this::has)
        .forEach(name -> digests.put(name, FileReading.digest(bytes(name))));
    return digests;
  }

  boolean has(String name) {
    return Files.exists(file(name));
  }

  private Path file(String name) {
    return name.equals(ADJUSTMENTS) ? adjustments : root.resolve(name);
  }

  /// Every file under `submissions/`, in the order of their names, whatever order the disk gives.
  ///
  /// @throws UncheckedIOException if the folder cannot be walked
  List<Submitted> submitted() {
    if (!Files.isDirectory(submissions)) {
      return List.of();
    }
    List<Submitted> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          submissions,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          collecting(files));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    files.sort(Comparator.comparing(Submitted::name));
    return files;
  }

  private SimpleFileVisitor<Path> collecting(List<Submitted> files) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        Instant changed = attributes.lastModifiedTime().toInstant();
        files.add(new Submitted(nameOf(file), file, attributes.size(), changed));
        return FileVisitResult.CONTINUE;
      }

      // A file that is there but cannot be looked at is a submission all the same: reading it says
      // why.
      @Override
      public FileVisitResult visitFileFailed(Path file, IOException failure) {
        files.add(new Submitted(nameOf(file), file, 0, Instant.EPOCH));
        return FileVisitResult.CONTINUE;
      }
    };
  }

  private String nameOf(Path file) {
    return SUBMISSIONS + "/" + submissions.relativize(file).toString().replace('\\', '/');
  }

  /// A file under `submissions/`.
  ///
  /// @param name its path from the workspace, with `/`
  /// @param path where it is on this machine
  /// @param size in bytes
  /// @param changed when it was last changed
  record Submitted(String name, Path path, long size, Instant changed) {}
}

package vn.tonghop.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.pipeline.Seen;
import vn.tonghop.report.Format;
import vn.tonghop.report.ReadReport;

/// `read`: what tonghop sees in a file; needs no plan.
@Command(name = "read", aliases = "doc-tep")
final class ReadCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;
  @Mixin private Common common;
  @Mixin private Destination destination;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "read.files")
  private List<Path> files = List.of();

  @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "read.sheet")
  private @Nullable String sheet;

  @Option(names = "--raw", descriptionKey = "read.raw")
  private boolean raw;

  ReadCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Session session = new Session(spec.commandLine(), common, surroundings);
    Format format = destination.listing(session);
    if (format != Format.TEXT && files.size() > 1) {
      throw session.usage(Words.ONE_FILE);
    }
    session.requireConditionsOfFindings();
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      Path path = surroundings.folder().resolve(file);
      if (!Files.isReadable(path) || Files.isDirectory(path)) {
        session.tell("tonghop: " + Words.unreadable(file.toString()).in(session.messageLang()));
        session.hold(Exit.INPUT_OUTPUT);
        continue;
      }
      Seen whole = Seen.of(file.toString().replace('\\', '/'), path);
      // A conversion must not change the data; whatever is for people to look at must not show it.
      Seen seen = format == Format.CSV ? whole : whole.masked();
      requireSheet(session, seen);
      session.report(seen.findings());
      session.judge(seen.findings());
      texts.add(text(session, format, seen));
    }
    destination.write(session, String.join(format == Format.TEXT ? "\n" : "", texts));
    return session.exit();
  }

  private String text(Session session, Format format, Seen seen) {
    return switch (format) {
      case CSV -> ReadReport.csv(raw ? seen.cells(sheet()) : seen.rows(sheet()));
      case JSON -> ReadReport.json(seen.encoding(), seen.tables(), seen.grids());
      case TEXT ->
          seen.file()
              + "\n"
              + ReadReport.text(
                  seen.encoding(), seen.tables(), seen.grids(), session.messageLang());
    };
  }

  private void requireSheet(Session session, Seen seen) {
    List<String> sheets = seen.grids().stream().flatMap(grid -> grid.sheet().stream()).toList();
    boolean readable = !seen.grids().isEmpty();
    sheet().filter(_ -> readable).ifPresent(name -> session.known(Words.SHEET, name, sheets));
  }

  private Optional<String> sheet() {
    return Optional.ofNullable(sheet);
  }
}

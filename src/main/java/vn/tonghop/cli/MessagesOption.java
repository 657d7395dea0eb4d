package vn.tonghop.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tonghop.finding.Checked;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Unit;
import vn.tonghop.report.MessageData;
import vn.tonghop.report.Messages;

/// The folder that messages to units go to, a file a unit. Messages of earlier runs there are
/// replaced or, where a unit has nothing to do any more, removed; nothing else is touched.
final class MessagesOption {

  /// A message is short; a file that is longer is none.
  private static final long LONGEST = 1 << 20;

  @Option(names = "--messages", paramLabel = "DIR", descriptionKey = "status.messages")
  private @Nullable String folder;

  /// The folder that was asked for; wrong usage if it is among the inputs.
  Optional<Path> asked(Session session) {
    return Optional.ofNullable(folder).map(name -> Destination.resolve(session, name));
  }

  /// Writes the messages; all of them or, where the template has a fault, none.
  static void write(
      Session session,
      Path folder,
      MessageData data,
      Definitions definitions,
      List<Path> templateFolders) {
    switch (Messages.render(data, templateFolders)) {
      case Checked.Unusable<SequencedMap<String, String>>(List<Finding> findings) -> {
        session.report(findings);
        session.hold(Exit.BROKEN_DEFINITIONS);
      }
      case Checked.Usable<SequencedMap<String, String>>(
              SequencedMap<String, String> texts,
              List<Finding> _) ->
          write(session, folder, data.plan(), definitions, texts);
    }
  }

  private static void write(
      Session session,
      Path folder,
      Plan plan,
      Definitions definitions,
      SequencedMap<String, String> texts) {
    List<Path> outdated = new ArrayList<>();
    for (Unit unit : definitions.units().list()) {
      Path file = folder.resolve(unit.code() + ".txt");
      boolean ours = Files.exists(file) && isOurs(file, plan);
      if (texts.containsKey(unit.code()) && Files.exists(file) && !ours) {
        throw session.usage(Words.notOurs(session.shown(file)));
      }
      if (ours && !texts.containsKey(unit.code())) {
        outdated.add(file);
      }
    }
    Map<Path, String> files = new LinkedHashMap<>();
    texts.forEach((code, text) -> files.put(folder.resolve(code + ".txt"), text));
    Output.write(files);
    outdated.stream().distinct().forEach(MessagesOption::remove);
    if (!session.quiet()) {
      session.tell(Words.messages(texts.size(), session.shown(folder)).in(session.messageLang()));
    }
  }

  private static boolean isOurs(Path file, Plan plan) {
    try {
      return Files.isRegularFile(file)
          && Files.size(file) <= LONGEST
          && Messages.isOurs(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), plan);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

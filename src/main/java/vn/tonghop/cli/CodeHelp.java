package vn.tonghop.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tonghop.finding.Catalogue;
import vn.tonghop.finding.CodeExample;
import vn.tonghop.finding.CodePage;
import vn.tonghop.model.Lang;

/// The page of a code: its text, its example, and what tonghop says of the example, which is run to
/// find out.
final class CodeHelp {

  private static final int WIDTH = 80;

  private static final Pattern STEP = Pattern.compile("(?:-|\\d+\\.) ");

  private final Session session;
  private final Surroundings surroundings;
  private final Lang lang;

  CodeHelp(Session session, Surroundings surroundings) {
    this.session = session;
    this.surroundings = surroundings;
    this.lang = session.messageLang();
  }

  /// Shows the page, or with a folder as destination writes the example there.
  int show(String written, Destination destination) {
    List<String> codes = Catalogue.entries().stream().map(Catalogue.Entry::code).toList();
    String code = session.known(Words.CODE, written, codes);
    CodePage page =
        CodePage.of(code).orElseThrow(() -> new IllegalStateException("No page of " + code));
    Optional<Path> folder = destination.folder(session);
    if (folder.isPresent()) {
      write(page.example(), folder.get());
    }
    String text = head(code) + "\n\n" + paragraphs(page) + example(code, page.example());
    if (folder.isEmpty()) {
      destination.write(session, text);
    } else {
      surroundings.out().print(text);
      surroundings.out().flush();
    }
    return session.exit();
  }

  private String head(String code) {
    return Catalogue.entries().stream()
        .filter(entry -> entry.code().equals(code))
        .map(entry -> entry.severity().label().in(lang) + "[" + code + "]")
        .findFirst()
        .orElse(code);
  }

  private String paragraphs(CodePage page) {
    StringBuilder text = new StringBuilder();
    for (String paragraph : page.text(lang).split("\n\n", -1)) {
      paragraph.lines().forEach(line -> wrap(line, text));
      text.append('\n');
    }
    return text.toString();
  }

  /// A paragraph or a step of a list, in lines that fit; those of a step hang below its words.
  private static void wrap(String paragraph, StringBuilder text) {
    Matcher step = STEP.matcher(paragraph);
    String margin = step.lookingAt() ? " ".repeat(step.end()) : "";
    int used = 0;
    for (String word : paragraph.split(" ", -1)) {
      int width = word.codePointCount(0, word.length());
      if (used > 0 && used + 1 + width > WIDTH) {
        text.append('\n').append(margin).append(word);
        used = margin.length() + width;
      } else {
        text.append(used > 0 ? " " : "").append(word);
        used += width + (used > 0 ? 1 : 0);
      }
    }
    text.append('\n');
  }

  private String example(String code, CodeExample example) {
    StringBuilder text = new StringBuilder(Words.EXAMPLE.in(lang)).append(":\n");
    for (CodeExample.File file : example.files()) {
      text.append("\n  ").append(file.name());
      file.link().ifPresent(to -> text.append(" -> ").append(to));
      text.append(file.packed().isEmpty() ? "\n" : "  " + Words.NO_TEXT.in(lang) + "\n");
      file.text().stream()
          .flatMap(String::lines)
          .forEach(line -> text.append(("    " + line).stripTrailing()).append('\n'));
    }
    text.append("\n  $ tonghop ").append(example.command()).append('\n');
    said(code, example).forEach(line -> text.append(("  " + line).stripTrailing()).append('\n'));
    return text.toString();
  }

  /// What the command says of the code, in a folder that is gone afterwards.
  private List<String> said(String code, CodeExample example) {
    try {
      Path folder = Files.createTempDirectory("tonghop");
      try {
        write(example, folder);
        return blocks(run(example.command(), folder), code);
      } finally {
        remove(folder);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private String run(String command, Path folder) {
    StringWriter told = new StringWriter();
    PrintWriter writer = new PrintWriter(told);
    Surroundings inside =
        new Surroundings(writer, writer, folder, lang, false, false, surroundings.today());
    Launch.run(
        Stream.concat(Arrays.stream(command.split(" +", -1)), Stream.of("--lang", word()))
            .toArray(String[]::new),
        inside);
    return told.toString();
  }

  private String word() {
    return switch (lang) {
      case VI -> "vi";
      case EN -> "en";
    };
  }

  /// The first block of output that tells of the code.
  private static List<String> blocks(String output, String code) {
    return Arrays.stream(output.split("\n\n", -1))
        .filter(block -> block.contains("[" + code + "]"))
        .findFirst()
        .map(block -> block.lines().toList())
        .orElse(List.of());
  }

  private void write(CodeExample example, Path folder) {
    Map<Path, byte[]> contents = new LinkedHashMap<>();
    List<CodeExample.File> files = new ArrayList<>(example.base());
    files.addAll(example.files());
    for (CodeExample.File file : files) {
      Path place = folder.resolve(file.name());
      if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
        throw session.usage(Words.exists(session.shown(place)));
      }
      if (file.link().isEmpty()) {
        contents.put(place, file.content());
      }
    }
    Output.writeAll(contents);
    files.forEach(file -> file.link().ifPresent(to -> link(folder.resolve(file.name()), to)));
  }

  private static void link(Path place, Path to) {
    try {
      Files.createDirectories(place.toAbsolutePath().getParent());
      Files.createSymbolicLink(place, to);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}

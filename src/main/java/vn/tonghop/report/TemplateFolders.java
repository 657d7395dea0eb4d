package vn.tonghop.report;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.ReportProblem;

/// Finds templates in the office's folders, then among the built-in ones; never anywhere else,
/// whatever a name or a link says.
final class TemplateFolders implements TemplateLoader {

  /// No report's template is longer; what is, is no template.
  private static final int LONGEST = 1 << 20;

  private static final int DEEPEST = 8;
  private static final Pattern NAME =
      Pattern.compile("[^/\\\\:\\p{Cntrl}]+(?:/[^/\\\\:\\p{Cntrl}]+)*");

  private final List<Path> folders;

  TemplateFolders(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /// A template that is there but cannot be taken.
  static final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient ReportProblem problem;
    private final String name;

    Unreadable(ReportProblem problem, String name) {
      super(problem.code());
      this.problem = problem;
      this.name = name;
    }

    ReportProblem problem() {
      return problem;
    }

    String name() {
      return name;
    }
  }

  /// The text of a template, with its name.
  private record Found(String name, String text) {}

  @Override
  public @Nullable Object findTemplateSource(String name) throws IOException {
    if (!NAME.matcher(name).matches() || Stream.of(name.split("/", -1)).anyMatch(".."::equals)) {
      return null;
    }
    for (Path folder : folders) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        return new Found(name, text(read(folder, file, name), name));
      }
    }
    return builtIn(name).orElse(null);
  }

  private static byte[] read(Path folder, Path file, String name) throws IOException {
    if (!file.toRealPath().startsWith(folder.toRealPath())) {
      throw new Unreadable(
          new ReportProblem.TemplateUnreadable(ReportProblem.Reason.OUTSIDE), name);
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      return bytes.readNBytes(LONGEST + 1);
    }
  }

  private static Optional<Object> builtIn(String name) throws IOException {
    try (InputStream bytes = TemplateFolders.class.getResourceAsStream("/templates/" + name)) {
      return bytes == null
          ? Optional.empty()
          : Optional.of(new Found(name, text(bytes.readNBytes(LONGEST + 1), name)));
    }
  }

  /// Whatever system it was written on, a template ends its lines with a line feed.
  private static String text(byte[] bytes, String name) throws IOException {
    if (bytes.length > LONGEST) {
      throw new Unreadable(
          new ReportProblem.TemplateUnreadable(ReportProblem.Reason.TOO_LONG), name);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
    } catch (CharacterCodingException notUtf8) {
      throw new Unreadable(
          new ReportProblem.TemplateUnreadable(ReportProblem.Reason.NOT_UTF8), name);
    }
  }

  /// The names of all templates of the office's own, in order.
  List<String> names() throws IOException {
    Stream.Builder<String> names = Stream.builder();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder.toRealPath(), DEEPEST)) {
          files
              .filter(file -> file.toString().endsWith(".ftl"))
              .forEach(file -> names.add(name(folder, file)));
        }
      }
    }
    return names.build().distinct().sorted().toList();
  }

  private static String name(Path folder, Path file) {
    try {
      return folder.toRealPath().relativize(file).toString().replace('\\', '/');
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /// The path of a template as findings show it: from the workspace.
  String path(String name) {
    return folders.stream()
        .filter(folder -> Files.exists(folder.resolve(name)))
        .findFirst()
        .flatMap(folder -> Optional.ofNullable(folder.getFileName()))
        .map(folder -> folder + "/" + name)
        .orElse("templates/" + name);
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader(((Found) source).text());
  }

  @Override
  public void closeTemplateSource(Object source) {}
}

package vn.tonghop.finding;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A small workspace that earns a code, and the command that shows it.
///
/// A definition that it does not have of its own is that of the base workspace, two wards of one
/// district.
///
/// @param command the command line without the program's name: `check -p 2021-01`
/// @param files what is the example's own, in the order of the page
public record CodeExample(String command, List<File> files) {

  private static final String COMMAND = "check --as-of 2021-02-20 -p 2021-01";
  private static final Pattern RUN = Pattern.compile("\\Arun: ([^\n]+)");

  /// `### name`, then the text between fences; `### name = file` for one that is no text, and `###
  /// name -> place` for a link.
  private static final Pattern FILE =
      Pattern.compile(
          "^### (?:(?<packed>\\S[^\n]*?) = (?<from>\\S+)|(?<link>\\S[^\n]*?) -> (?<place>\\S+)|(?<name>[^\n]+)\n```[a-z]*\n(?<text>.*?)^```)\\s*$",
          Pattern.MULTILINE | Pattern.DOTALL);

  public CodeExample {
    files = List.copyOf(files);
  }

  /// A file of the example.
  ///
  /// @param name its path in the workspace
  /// @param text what it says, where that can be shown
  /// @param packed the file among those of the pages that it is a copy of; else empty
  /// @param link where it leads, if it is a link
  public record File(String name, Optional<String> text, String packed, Optional<Path> link) {

    /// What stands in it.
    public byte[] content() {
      return text.map(shown -> shown.getBytes(StandardCharsets.UTF_8))
          .or(() -> Packed.bytes("files/" + packed))
          .orElseThrow(() -> new IllegalStateException("No file " + packed + " for " + name));
    }
  }

  static CodeExample read(String section) {
    List<File> files = new ArrayList<>();
    Matcher file = FILE.matcher(section);
    while (file.find()) {
      files.add(file(file));
    }
    Matcher run = RUN.matcher(section);
    return new CodeExample(run.find() ? run.group(1).strip() : COMMAND, files);
  }

  private static File file(Matcher file) {
    Optional<String> packed = Optional.ofNullable(file.group("packed"));
    Optional<String> link = Optional.ofNullable(file.group("link"));
    return packed
        .map(name -> new File(name.strip(), Optional.empty(), file.group("from"), Optional.empty()))
        .or(() -> link.map(name -> link(name.strip(), Path.of(file.group("place")))))
        .orElseGet(() -> text(file.group("name").strip(), file.group("text")));
  }

  private static File link(String name, Path place) {
    return new File(name, Optional.empty(), "", Optional.of(place));
  }

  private static File text(String name, String text) {
    return new File(name, Optional.of(text), "", Optional.empty());
  }

  /// The definitions of the base workspace that the example has none of its own for.
  public List<File> base() {
    List<File> base = new ArrayList<>();
    boolean ownPlan = has("plan.yaml");
    boolean unitsInPlan =
        files.stream()
            .filter(file -> file.name().equals("plan.yaml"))
            .flatMap(file -> file.text().stream())
            .anyMatch(text -> text.startsWith("units:") || text.contains("\nunits:"));
    if (!ownPlan) {
      base.add(packed("plan.yaml"));
    }
    if (!has("units.yaml") && !unitsInPlan) {
      base.add(packed("units.yaml"));
    }
    return base;
  }

  private boolean has(String name) {
    return files.stream().anyMatch(file -> file.name().equals(name));
  }

  private static File packed(String name) {
    return new File(name, Packed.text("base/" + name), "", Optional.empty());
  }
}

package vn.tonghop.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.finding.PlanProblem.UnsupportedYaml.Feature;
import vn.tonghop.model.Source;

/// Reads YAML into nodes. Every value stays the text that was written: `00622`, `010`, `yes`.
final class NodeReader {

  private static final int DEEPEST = 20;
  private static final int LARGEST = 5_000_000;
  private static final int LONGEST = 10_000;

  /// How much of a text that is too long goes into other findings.
  private static final int SHOWN = 40;

  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");
  private static final Pattern FRACTION = Pattern.compile("\\d+ ?%?");

  private final String file;
  private final YAMLParser parser;
  private final Findings findings;
  private final Set<String> anchors = new HashSet<>();
  private boolean halted;

  private NodeReader(String file, YAMLParser parser, Findings findings) {
    this.file = file;
    this.parser = parser;
    this.findings = findings;
  }

  /// The root of a file; none where it is empty or cannot be read, the latter with a finding.
  static Optional<Node> read(YamlText yaml, Findings findings) {
    if (yaml.text().length() > LARGEST) {
      findings.add(new PlanProblem.UnsupportedYaml(Feature.TOO_LARGE), Source.ofFile(yaml.file()));
      return Optional.empty();
    }
    findings.open(yaml);
    try (YAMLParser parser =
        (YAMLParser) factory().createParser(ObjectReadContext.empty(), yaml.text())) {
      return new NodeReader(yaml.file(), parser, findings).root();
    } catch (JacksonException | YamlEngineException broken) {
      SyntaxError error = SyntaxError.of(broken, yaml);
      findings.add(new PlanProblem.NotYaml(error.slip()), error.source());
      return Optional.empty();
    }
  }

  /// Keys may stand twice here because we say so ourselves, with both lines and without stopping.
  private static YAMLFactory factory() {
    LoadSettings settings =
        LoadSettings.builder().setAllowDuplicateKeys(true).setCodePointLimit(LARGEST + 1).build();
    return YAMLFactory.builder().loadSettings(settings).build();
  }

  private Optional<Node> root() {
    JsonToken first = parser.nextToken();
    if (first == null) {
      return Optional.empty();
    }
    Node root = node(first, 1);
    if (!halted && parser.nextToken() != null) {
      refuse(Feature.SECOND_DOCUMENT, here());
    }
    return halted ? Optional.empty() : Optional.of(root);
  }

  private Node node(JsonToken token, int depth) {
    Source source = here();
    refuseReferences(source);
    if (depth > DEEPEST) {
      refuse(Feature.TOO_DEEP, source);
      halted = true;
      return new Node.Scalar("", source);
    }
    if (token == JsonToken.START_OBJECT) {
      return mapping(source, depth);
    }
    return token == JsonToken.START_ARRAY ? sequence(source, depth) : scalar(token, source);
  }

  private Node mapping(Source source, int depth) {
    List<Node.Entry> entries = new ArrayList<>();
    while (!halted && parser.nextToken() == JsonToken.PROPERTY_NAME) {
      Source place = here();
      refuseReferences(place);
      Node.Scalar key = new Node.Scalar(text(parser.currentName(), place), place);
      add(entries, new Node.Entry(key, node(parser.nextToken(), depth + 1)));
    }
    return new Node.Mapping(List.copyOf(entries), source);
  }

  /// Adds an entry. YAML takes `{at-least: 1,700}` for two keys: such a number is put together
  /// again, so that it is judged as one.
  private static void add(List<Node.Entry> entries, Node.Entry next) {
    if (!entries.isEmpty()
        && entries.getLast().value() instanceof Node.Scalar(String whole, Source at)
        && next.value() instanceof Node.Scalar(String nothing, Source _)
        && nothing.isEmpty()
        && WHOLE.matcher(whole).matches()
        && FRACTION.matcher(next.key().text()).matches()
        && next.key().source().row() == at.row()
        && next.key().source().column() == at.column() + whole.length() + 1) {
      Node.Scalar number = new Node.Scalar(whole + "," + next.key().text(), at);
      entries.add(new Node.Entry(entries.removeLast().key(), number));
    } else {
      entries.add(next);
    }
  }

  private Node sequence(Source source, int depth) {
    List<Node> items = new ArrayList<>();
    while (!halted) {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.END_ARRAY) {
        break;
      }
      items.add(node(token, depth + 1));
    }
    return new Node.Sequence(List.copyOf(items), source);
  }

  private Node scalar(JsonToken token, Source source) {
    String written = token == JsonToken.VALUE_NULL ? "" : text(parser.getString(), source);
    return new Node.Scalar(written.equals("~") ? "" : written, source);
  }

  private String text(String written, Source source) {
    if (written.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
      refuse(Feature.CONTROL_CHARACTER, source);
    }
    if (written.length() > LONGEST) {
      refuse(Feature.TOO_LONG, source);
      return written.substring(0, SHOWN);
    }
    return Normalizer.normalize(written.strip(), Normalizer.Form.NFC);
  }

  private void refuseReferences(Source source) {
    if (parser.isCurrentAlias()) {
      refuse(Feature.ALIAS, source);
    }
    String anchor = parser.getObjectId();
    if (anchor != null && anchors.add(anchor)) {
      refuse(Feature.ANCHOR, source);
    }
    if (parser.getTypeId() != null) {
      refuse(Feature.TAG, source);
    }
  }

  private void refuse(Feature feature, Source source) {
    findings.add(new PlanProblem.UnsupportedYaml(feature), source);
  }

  private Source here() {
    TokenStreamLocation place = parser.currentTokenLocation();
    return Source.ofText(file, place.getLineNr(), place.getColumnNr());
  }
}

package vn.tonghop.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Reads which parts a part of a workbook refers to.
final class Relationships extends DefaultHandler {

  private final String folder;
  private final Map<String, Target> targets = new LinkedHashMap<>();

  /// @param id how the part calls it
  /// @param type the last word of its type, such as `worksheet`; what stands before differs between
  ///   the two forms of the standard
  /// @param part the name of the part
  record Target(String id, String type, String part) {}

  /// @param part the part whose relationships these are; empty for the package
  Relationships(String part) {
    this.folder = part.substring(0, part.lastIndexOf('/') + 1);
  }

  /// Where the relationships of a part stand.
  static String of(String part) {
    int name = part.lastIndexOf('/') + 1;
    return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
  }

  Collection<Target> all() {
    return targets.values();
  }

  Optional<Target> byType(String type) {
    return targets.values().stream().filter(target -> target.type().equals(type)).findFirst();
  }

  Optional<Target> byId(String id) {
    return Optional.ofNullable(targets.get(id));
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    String id = attributes.getValue("Id");
    String type = attributes.getValue("Type");
    String target = attributes.getValue("Target");
    boolean external = "External".equals(attributes.getValue("TargetMode"));
    if (name.equals("Relationship") && id != null && type != null && target != null && !external) {
      targets.putIfAbsent(
          id, new Target(id, type.substring(type.lastIndexOf('/') + 1), resolved(target)));
    }
  }

  private String resolved(String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String from = folder;
    String to = target;
    while (to.startsWith("../") || to.startsWith("./")) {
      if (to.startsWith("../") && !from.isEmpty()) {
        from = from.substring(0, from.lastIndexOf('/', from.length() - 2) + 1);
      }
      to = to.substring(to.indexOf('/') + 1);
    }
    return from + to;
  }
}

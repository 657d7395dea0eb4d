package vn.tonghop.plan;

import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.DefinitionProblem;
import vn.tonghop.model.Dated;
import vn.tonghop.model.Label;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Validity;

/// Reads the blocks of a list of units.
final class UnitsReader {

  static final List<String> KEYS =
      List.of(
          "code",
          "official",
          "name",
          "kind",
          "level",
          "parent",
          "order",
          "aliases",
          "from",
          "until",
          "population",
          "successors");

  /// Siblings without an order stand after those that have one.
  private static final int LAST = Integer.MAX_VALUE;

  private static final int HIGHEST_ORDER = 999_999;

  private final Findings findings;

  UnitsReader(Findings findings) {
    this.findings = findings;
  }

  List<UnitDraft> read(List<Node.Mapping> blocks) {
    return blocks.stream().flatMap(block -> unit(block).stream()).toList();
  }

  private Optional<UnitDraft> unit(Node.Mapping block) {
    Fields fields = Fields.of(block, "units", KEYS, findings);
    Optional<Node.Scalar> code = Values.code(fields, "code");
    int order = Values.whole(fields, "order", 0, HIGHEST_ORDER).orElse(LAST);
    List<Heir> heirs = new SuccessorsReader(fields).read();
    List<Dated<Node.Scalar>> homes = new DatedReader(fields, "parent", "unit").scalars();
    Unit unit = unit(fields, code.map(Node.Scalar::text).orElse(""), heirs, homes);
    return code.map(scalar -> new UnitDraft(scalar, unit, fields, order, heirs, homes));
  }

  private static Unit unit(
      Fields fields, String code, List<Heir> heirs, List<Dated<Node.Scalar>> homes) {
    List<Dated<Label>> names = names(fields);
    List<Dated<String>> officials = new DatedReader(fields, "official", "code").texts();
    Validity life = DatedReader.validity(fields);
    checkGaps(fields, "name", names, life);
    checkGaps(fields, "parent", homes, life);
    Label name = names.isEmpty() ? Label.same("") : names.getLast().value();
    return new Unit(
        code,
        last(officials),
        name,
        text(fields, "kind").orElseGet(() -> UnitKind.of(name.vi())),
        fields.required("level").map(Node.Scalar::text).orElse(""),
        last(homes).map(Node.Scalar::text),
        fields.texts("aliases"),
        life.from(),
        life.until(),
        SuccessorsReader.successors(heirs),
        earlier(names),
        earlier(officials),
        PopulationReader.read(fields));
  }

  private static List<Dated<Label>> names(Fields fields) {
    DatedReader dated = new DatedReader(fields, "name", "name");
    return dated.isList()
        ? dated.blocks().stream()
            .map(block -> new Dated<>(Values.label(block.value(), "name"), block.validity()))
            .toList()
        : List.of(Dated.always(Values.label(fields, "name")));
  }

  private static <T> void checkGaps(
      Fields fields, String key, List<Dated<T>> values, Validity life) {
    DatedReader.gap(values.stream().map(Dated::validity).toList(), life)
        .ifPresent(day ->
            fields.add(new DefinitionProblem.DatesGap(key, day.toString()), fields.place(key)));
  }

  private static <T> Optional<T> last(List<Dated<T>> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast().value());
  }

  private static <T> List<Dated<T>> earlier(List<Dated<T>> values) {
    return values.isEmpty() ? List.of() : values.subList(0, values.size() - 1);
  }

  private static Optional<String> text(Fields fields, String key) {
    return fields.scalar(key).map(Node.Scalar::text);
  }
}

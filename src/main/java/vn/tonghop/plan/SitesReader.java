package vn.tonghop.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.model.Dated;
import vn.tonghop.model.Label;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Site;

/// Reads the named places of an indicator.
record SitesReader(Fields indicator, References references) {

  static final List<String> KEYS = List.of("code", "name", "list", "units", "aliases", "basis");
  private static final Map<String, Site.Listed> LISTS =
      Values.words(List.of(Site.Listed.values()), Site.Listed::word);

  /// The sites; only an indicator that counts sites has them, and it has some.
  List<Site> read(Optional<Measure> measure) {
    if (measure.filter(Measure.SITE::equals).isPresent()) {
      indicator.require("sites");
    } else if (measure.isPresent()) {
      indicator.refuse("measure: site", "sites");
    }
    Map<String, Node.Scalar> seen = new HashMap<>();
    return indicator.mappings("sites").stream()
        .flatMap(block -> site(block, seen).stream())
        .toList();
  }

  private Optional<Site> site(Node.Mapping block, Map<String, Node.Scalar> seen) {
    Fields fields = Fields.of(block, "sites", KEYS, references.findings());
    Optional<Node.Scalar> code = Values.code(fields, "code");
    code.ifPresent(written -> once(fields, written, seen));
    Label name = Values.label(fields, "name");
    fields.require("list");
    Optional<Site.Listed> list = Values.word(fields, "list", LISTS);
    fields.require("units");
    List<Dated<List<String>>> units = units(fields);
    List<String> aliases = fields.texts("aliases");
    Optional<String> basis = fields.scalar("basis").map(Node.Scalar::text);
    return code.map(written ->
        new Site(written.text(), name, list.orElse(Site.Listed.CLOSE), units, aliases, basis));
  }

  private static void once(Fields fields, Node.Scalar code, Map<String, Node.Scalar> seen) {
    Node.Scalar first = seen.putIfAbsent(code.text(), code);
    if (first != null) {
      fields.add(new PlanProblem.DuplicateCode(code.text(), first.source().row()), code.source());
    }
  }

  private List<Dated<List<String>>> units(Fields site) {
    DatedReader dated = new DatedReader(site, "units", "units");
    return dated.isList()
        ? dated.blocks().stream()
            .map(block -> new Dated<>(codes(block.value()), block.validity()))
            .toList()
        : List.of(Dated.always(codes(site)));
  }

  private List<String> codes(Fields fields) {
    List<Node.Scalar> codes = fields.scalars("units");
    codes.forEach(references::unit);
    return codes.stream().map(Node.Scalar::text).toList();
  }
}

package vn.tonghop.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.finding.PlanProblem.WrongPart.Flaw;
import vn.tonghop.finding.TargetProblem;
import vn.tonghop.model.Label;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Scorecard.Band;
import vn.tonghop.model.Scorecard.Criterion;

/// Reads what units are judged by.
///
/// @param counted whether points matter, so that a criterion must give some
record CriteriaReader(PlanIndicators indicators, Horizon horizon, boolean counted) {

  static final List<String> KEYS =
      Stream.of(
              List.of("code", "name", "indicator", "per"),
              ConditionReader.KEYS,
              List.of("points", "bands", "knock-out", "basis"))
          .flatMap(List::stream)
          .toList();
  static final List<String> BAND_KEYS =
      Stream.concat(ConditionReader.KEYS.stream(), Stream.of("points")).toList();

  private static final Map<String, Boolean> PER = Values.words(List.of(true), _ -> "population");

  List<Criterion> read(List<Node.Mapping> blocks) {
    Codes codes = new Codes(indicators.findings());
    return blocks.stream().flatMap(block -> criterion(block, codes).stream()).toList();
  }

  private Optional<Criterion> criterion(Node.Mapping block, Codes codes) {
    Fields fields = Fields.of(block, "criteria", KEYS, indicators.findings());
    Optional<Node.Scalar> code = codes.read(fields);
    Label name = Values.label(fields, "name");
    Optional<Node.Scalar> indicator = fields.required("indicator");
    Optional<IndicatorDraft> draft = indicator.flatMap(indicators::find);
    Values.word(fields, "per", PER);
    boolean perPopulation = fields.has("per");
    if (!draft.map(IndicatorDraft::additive).orElse(true)) {
      fields.refuse("measure: flow | stock | distinct", "per");
    }
    boolean knockOut = Values.word(fields, "knock-out", Values.TRUTH).orElse(false);
    Optional<String> basis = fields.scalar("basis").map(Node.Scalar::text);
    String judged = indicator.map(Node.Scalar::text).orElse("?");
    List<Band> bands = List.of();
    if (draft.flatMap(IndicatorDraft::measure).filter(Measure.TEXT::equals).isPresent()) {
      indicator.ifPresent(text ->
          indicators
              .links()
              .refuse(text, code.map(Node.Scalar::text).orElse(judged), Flaw.NO_NUMBER));
    } else {
      ConditionReader conditions =
          new ConditionReader(judged, draft, indicators, horizon, perPopulation);
      bands = bands(fields, conditions, !counted || knockOut);
    }
    List<Band> given = bands;
    return code.map(written ->
        new Criterion(written.text(), name, judged, perPopulation, given, knockOut, basis));
  }

  /// One condition with its points, or several.
  ///
  /// @param free whether points may be left out
  private List<Band> bands(Fields fields, ConditionReader conditions, boolean free) {
    if (!fields.has("bands")) {
      return band(fields, conditions, free).stream().toList();
    }
    BAND_KEYS.stream()
        .filter(fields::has)
        .forEach(
            key -> fields.add(new TargetProblem.ClashingKeys("bands", key), fields.place(key)));
    List<Band> bands = new ArrayList<>();
    for (Node.Mapping block : fields.mappings("bands")) {
      Fields own = Fields.of(block, "bands", BAND_KEYS, fields.findings());
      Optional<Band> band = band(own, conditions, free);
      band.filter(_ -> !bands.isEmpty())
          .ifPresent(next -> BandOrder.check(own, bands.getLast(), next));
      band.ifPresent(bands::add);
    }
    return bands;
  }

  private static Optional<Band> band(Fields fields, ConditionReader conditions, boolean free) {
    if (!free) {
      fields.require("points");
    }
    BigDecimal points =
        fields
            .scalar("points")
            .flatMap(written -> Points.read(fields, written, Points.LEAST, Points.MOST))
            .orElse(BigDecimal.ZERO);
    return conditions.read(fields).map(goal -> new Band(goal, points));
  }
}

package vn.tonghop.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.finding.DefinitionProblem;
import vn.tonghop.model.Combine;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Over;
import vn.tonghop.model.ReporterRule;

/// Reads how an indicator adds up where it does not by its measure's own rule.
///
/// @param indicator its block
/// @param measure how it adds up by itself; none where what is written is no measure, and then
///   nothing is held against it
record AddingUpReader(Fields indicator, Optional<Measure> measure) {

  static final List<String> KEYS = List.of("units", "time");

  private static final String ADDITIVE = "measure: flow | stock | distinct";

  private static final Map<String, Over.Rule> UNITS =
      Values.words(List.of(Over.Rule.SUM, Over.Rule.MAX, Over.Rule.MIN), Over.Rule::word);
  private static final Map<String, Over.Rule> TIME =
      Values.words(List.of(Over.Rule.values()), Over.Rule::word);
  private static final Map<String, Combine> COMBINE =
      Values.words(List.of(Combine.values()), Combine::word);

  private boolean additive() {
    return measure.map(IndicatorDraft::additive).orElse(true);
  }

  /// How it adds up over units and over time.
  Over over() {
    Over usual = Indicator.over(measure.orElse(Measure.FLOW));
    Optional<Fields> own =
        indicator
            .mapping("over")
            .map(block -> Fields.of(block, "over", KEYS, indicator.findings()));
    if (!additive()) {
      indicator.refuse(ADDITIVE, "over");
    } else if (measure.filter(Measure.DISTINCT::equals).isPresent()) {
      // A span of people counted once has a reading of its own, or none.
      own.ifPresent(fields -> fields.refuse("measure: flow | stock", "time"));
    }
    return new Over(
        own.flatMap(fields -> Values.word(fields, "units", UNITS)).orElse(usual.units()),
        own.flatMap(fields -> Values.word(fields, "time", TIME)).orElse(usual.time()));
  }

  /// What is done where agencies and the units of a level both report it.
  ///
  /// @param code its code and where that stands
  /// @param reporters who reports it
  Optional<Combine> combine(Node.Scalar code, List<ReporterRule> reporters) {
    Optional<Combine> combine = Values.word(indicator, "combine", COMBINE);
    if (!additive()) {
      indicator.refuse(ADDITIVE, "combine");
    } else if (!mixed(reporters)) {
      indicator.refuse("reporters: [{level: …}, {units: […]}]", "combine");
    } else if (measure.isPresent() && !indicator.has("combine") && !indicator.misspelt("combine")) {
      indicator.add(new DefinitionProblem.CombineMissing(code.text()), code.source());
    }
    return combine;
  }

  private static boolean mixed(List<ReporterRule> reporters) {
    return reporters.stream().anyMatch(ReporterRule.OfLevel.class::isInstance)
        && reporters.stream().anyMatch(ReporterRule.Listed.class::isInstance);
  }
}

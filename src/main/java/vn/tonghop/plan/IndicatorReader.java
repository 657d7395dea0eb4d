package vn.tonghop.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.model.Combine;
import vn.tonghop.model.Dated;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Label;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Over;
import vn.tonghop.model.ReporterRule;
import vn.tonghop.model.Site;

/// Reads one indicator.
///
/// @param code its code and where that stands
/// @param usual the plan's reporters
record IndicatorReader(
    Fields fields, Node.Scalar code, References references, List<ReporterDraft> usual) {

  static final List<String> KEYS =
      List.of(
          "code",
          "name",
          "unit",
          "measure",
          "owner",
          "decimals",
          "negative",
          "reporters",
          "combine",
          "over",
          "calendar",
          "from",
          "until",
          "numerator",
          "denominator",
          "part-of",
          "carry",
          "sites",
          "aliases",
          "basis");

  /// The states of sites have an indicator each, which no plan writes.
  private static final Map<String, Measure> MEASURES =
      Values.words(
          List.of(Measure.values()).stream()
              .filter(measure -> measure != Measure.SITE_STATE)
              .toList(),
          Measure::word);

  private static final Map<String, Boolean> NEGATIVES =
      Values.words(List.of(false, true), allowed -> allowed ? "allowed" : "refused");

  private static final int LONGEST_CARRY = 12;

  IndicatorDraft read() {
    Optional<Measure> measure =
        fields.has("measure")
            ? Values.word(fields, "measure", MEASURES)
            : fields.misspelt("measure") ? Optional.empty() : Optional.of(Measure.FLOW);
    Optional<Integer> decimals =
        fields.has("decimals")
            ? Values.whole(fields, "decimals", 0, Indicator.MOST_DECIMALS)
            : Optional.of(0);
    boolean negatives = Values.word(fields, "negative", NEGATIVES).orElse(false);
    List<ReporterDraft> reporters = ReportersReader.submitting(references).read(fields);
    return new IndicatorDraft(
        code,
        fields,
        measure,
        decimals.orElse(Indicator.MOST_DECIMALS),
        negatives,
        indicator(measure, decimals.orElse(0), negatives, reporters),
        reporters);
  }

  private Optional<Indicator> indicator(
      Optional<Measure> written, int decimals, boolean negatives, List<ReporterDraft> reporters) {
    Measure measure = written.orElse(Measure.FLOW);
    Label name = Values.label(fields, "name");
    Optional<Indicator.Ratio> ratio = ratio(measure);
    List<Site> sites = new SitesReader(fields, references).read(written);
    List<Dated<String>> owners = new DatedReader(fields, "owner", "name").texts();
    AddingUpReader adding = new AddingUpReader(fields, written);
    Over over = adding.over();
    Optional<Combine> combine =
        adding.combine(code, rules(reporters.isEmpty() ? usual : reporters));
    int carry = carry(measure);
    Indicator read =
        new Indicator(
            code.text(),
            name,
            text("unit").orElse(""),
            ratio.isPresent() || measure != Measure.SHARE ? measure : Measure.FLOW,
            owners.stream().map(Dated::value).reduce((_, last) -> last),
            decimals,
            negatives,
            rules(reporters),
            ratio,
            text("part-of"),
            carry,
            fields.texts("aliases"),
            over,
            combine,
            DatedReader.validity(fields),
            CalendarReader.read(fields),
            owners,
            sites,
            Optional.empty());
    return Optional.of(read).filter(_ -> (measure == Measure.SHARE) == ratio.isPresent());
  }

  private static List<ReporterRule> rules(List<ReporterDraft> reporters) {
    return reporters.stream().map(ReporterDraft::rule).toList();
  }

  private Optional<Indicator.Ratio> ratio(Measure measure) {
    if (measure != Measure.SHARE) {
      fields.refuse("measure: share", "numerator", "denominator");
      return Optional.empty();
    }
    Optional<Node.Scalar> numerator = fields.required("numerator");
    Optional<Node.Scalar> denominator = fields.required("denominator");
    return numerator.flatMap(
        above -> denominator.map(below -> new Indicator.Ratio(above.text(), below.text())));
  }

  private int carry(Measure measure) {
    if (!carried(measure)) {
      fields.refuse("measure: stock | yes-no | site", "carry");
      return 0;
    }
    return Values.whole(fields, "carry", 0, LONGEST_CARRY).orElse(1);
  }

  private static boolean carried(Measure measure) {
    return switch (measure) {
      case STOCK, YES_NO, SITE, SITE_STATE -> true;
      case FLOW, DISTINCT, SHARE, MILESTONE, TEXT -> false;
    };
  }

  private Optional<String> text(String key) {
    return fields.scalar(key).map(Node.Scalar::text);
  }
}

package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.finding.Checked;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Boundaries;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Label;
import vn.tonghop.model.Months;
import vn.tonghop.model.Plans;
import vn.tonghop.model.Ranking;
import vn.tonghop.model.Scorecard;

/// Scorecards over what submissions say.
class RankedUnitsTest {

  @TempDir Path folder;

  private static Scorecard scorecard(String code, int floor) {
    return new Scorecard(
        code,
        Label.same(code),
        List.of(),
        List.of(
            new Scorecard.Criterion(
                "many",
                Label.same("many"),
                "cases",
                false,
                List.of(
                    new Scorecard.Band(
                        new Goal.AtLeast(BigDecimal.valueOf(floor), false), BigDecimal.TEN)),
                false,
                Optional.empty())),
        List.of(
            new Scorecard.Grade(
                "I", Label.same("I"), Optional.of(BigDecimal.TEN), Optional.empty(), false),
            new Scorecard.Grade("II", Label.same("II"), Optional.empty(), Optional.empty(), false)),
        Optional.empty(),
        Optional.empty());
  }

  private List<String> ranked(Optional<String> code, String unit) throws IOException {
    Office.in(folder)
        .rows("x.csv", List.of("a,2021-01,cases,40", "b,2021-01,cases,60", "c,2021-02,cases,9"));
    Workspace workspace = Workspace.in(folder).orElseThrow();
    Definitions definitions =
        switch (Run.define(workspace)) {
          case Checked.Usable<Definitions>(Definitions sound, List<Finding> _) -> sound;
          case Checked.Unusable<Definitions>(List<Finding> findings) ->
              throw new AssertionError(findings.toString());
        };
    Definitions classing =
        new Definitions(
            Plans.classing(definitions.plan(), scorecard("low", 20), scorecard("high", 50)),
            definitions.units());
    List<Ranking> rankings =
        Run.withoutDigests(workspace, classing, LocalDate.of(2021, 12, 31))
            .rank(
                Months.month(2021, 1),
                code,
                definitions.units().place(unit),
                new Boundaries.AsReported());
    return rankings.stream()
        .flatMap(ranking ->
            ranking.rows().stream()
                .map(row ->
                    ranking.scorecard().code()
                        + " "
                        + definitions.units().get(row.unit()).code()
                        + " "
                        + row.grade().map(Scorecard.Grade::code).orElse("-")))
        .toList();
  }

  @Test
  void everyScorecardOfThePlanClassesItsUnits() throws IOException {
    assertThat(ranked(Optional.empty(), "q"))
        .containsExactly("low a I", "low b I", "low c -", "high b I", "high a II", "high c -");
  }

  @Test
  void oneScorecardMayBeAskedForAndOneUnit() throws IOException {
    assertThat(ranked(Optional.of("high"), "b")).containsExactly("high b I");
  }
}

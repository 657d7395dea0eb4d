package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Rollup;

/// Every sentence that a report can say of a figure, in both languages: `sentences.tsv`.
class SentencesTest {

  private static final int LEAST = 60;

  private static List<SentenceTable.Entry> entries() {
    return SentenceTable.read();
  }

  @Test
  void theTableIsLong() {
    assertThat(entries()).hasSizeGreaterThanOrEqualTo(LEAST);
  }

  @Test
  void figuresReadAsTheTableHasThem() {
    StringBuilder table = new StringBuilder(SentenceTable.heads() + "\n");
    for (SentenceTable.Entry entry : entries()) {
      table
          .append(entry.given())
          .append('\t')
          .append(sentence(entry, Lang.VI))
          .append('\t')
          .append(sentence(entry, Lang.EN))
          .append('\n');
    }
    Golden.matches("sentences.tsv", table.toString());
  }

  private static String sentence(SentenceTable.Entry entry, Lang lang) {
    Plan plan = Sentences.plan();
    Reporters reporters = Reporters.of(plan, District.UNITS);
    Phrases phrases = new Phrases(plan, District.UNITS, reporters, lang);
    if (entry.isComparison()) {
      return new Changes(plan, phrases, lang).words(SentenceBases.comparison(entry));
    }
    Rollup rollup =
        new Rollup(
            entry.period(),
            plan.calendar().window(entry.period()),
            LocalDate.parse(entry.cell("as_of")),
            List.of(SentenceTable.row(entry)));
    ReportData data =
        new ReportData(
            plan, District.UNITS, reporters, rollup, List.of(), List.of(), List.of(), lang, "1");
    return String.valueOf(new Outline(data, phrases).lines(entry.unit()).getFirst().get("text"));
  }
}

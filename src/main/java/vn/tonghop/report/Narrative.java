package vn.tonghop.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.Months;
import vn.tonghop.model.Period;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Total;

/// The narrative parts of a report: what each unit wrote.
final class Narrative {

  private final ReportData data;
  private final Phrases phrases;

  Narrative(ReportData data, Phrases phrases) {
    this.data = data;
    this.phrases = phrases;
  }

  /// The texts of one unit and all below it, by indicator.
  List<Object> sections(int unit) {
    List<Object> sections = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (Progress row : data.rollup().rows()) {
      if (row.unit() == unit
          && seen.add(row.indicator())
          && row.actual().total() instanceof Total.Texts(List<Total.Passage> passages)
          && !passages.isEmpty()) {
        SequencedMap<String, Object> section = new LinkedHashMap<>();
        section.put("code", data.plan().indicators().get(row.indicator()).code());
        section.put("name", phrases.name(data.plan().indicators().get(row.indicator())));
        section.put("passages", passages.stream().map(this::passage).toList());
        sections.add(section);
      }
    }
    return sections;
  }

  private SequencedMap<String, Object> passage(Total.Passage passage) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("unit", phrases.name(passage.unit()));
    object.put("period", isOne() ? "" : phrases.inYear(passage.period()));
    object.put("lines", Layout.lines(passage.text()));
    object.put("source", Layout.line(passage.source().toString()));
    return object;
  }

  /// Whether the report is for one submission period, which then goes without saying.
  private boolean isOne() {
    Period period = data.rollup().period();
    Frequency frequency = data.plan().frequency();
    return period instanceof Months months && months.length() == frequency.months();
  }
}

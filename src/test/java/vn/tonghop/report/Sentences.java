package vn.tonghop.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.Dated;
import vn.tonghop.model.Due;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Months;
import vn.tonghop.model.NumberStyle;
import vn.tonghop.model.Over;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Plans;
import vn.tonghop.model.ReporterRule;
import vn.tonghop.model.Site;
import vn.tonghop.model.Source;
import vn.tonghop.model.Total;
import vn.tonghop.model.Validity;

/// A plan with an indicator of every measure, and how the table of sentences spells their figures.
final class Sentences {

  static final List<Indicator> INDICATORS =
      List.of(
          indicator("rehab", "Đưa đi cai nghiện", "People sent to rehab", "người", Measure.FLOW),
          indicator("addicts", "Người nghiện", "Addicts", "người", Measure.STOCK),
          indicator("spots", "Điểm phát sinh mới", "New spots", "điểm", Measure.FLOW),
          indicator("visits", "Kiểm tra cơ sở", "Visits", "cơ sở", Measure.FLOW),
          indicator("reached", "Người được tiếp cận", "People reached", "người", Measure.DISTINCT),
          indicator("model", "Thực hiện mô hình", "Pilot model", "", Measure.YES_NO),
          share(),
          indicator("drug-cases", "Vụ án ma túy", "Drug cases", "vụ", Measure.FLOW),
          indicator("trafficking", "Vụ mua bán", "Trafficking cases", "vụ", Measure.FLOW),
          sites("kept", Site.Listed.KEEP_CLOSED),
          sites("closing", Site.Listed.CLOSE),
          state("kept"),
          state("closing"),
          indicator("plan-made", "Ban hành kế hoạch", "Plan adopted", "", Measure.MILESTONE),
          indicator("duty", "Tuyên truyền", "Publicity", "", Measure.TEXT));

  private Sentences() {}

  private static Indicator indicator(
      String code, String vi, String en, String unit, Measure measure) {
    return new Indicator(
        code,
        new Label(vi, en),
        unit,
        measure,
        Optional.empty(),
        0,
        false,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        1,
        List.of());
  }

  private static Indicator share() {
    return new Indicator(
        "inspected",
        new Label("Cơ sở được kiểm tra", "Premises inspected"),
        "%",
        Measure.SHARE,
        Optional.empty(),
        0,
        false,
        List.of(),
        Optional.of(new Indicator.Ratio("visits", "visits")),
        Optional.empty(),
        1,
        List.of());
  }

  private static Indicator sites(String code, Site.Listed list) {
    return new Indicator(
        code,
        new Label("Điểm công cộng", "Public sites"),
        "",
        Measure.SITE,
        Optional.empty(),
        0,
        false,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        1,
        List.of(),
        Over.STOCK,
        Optional.empty(),
        Validity.ALWAYS,
        Optional.empty(),
        List.of(),
        List.of(
            new Site(
                "lieu-giai",
                Label.same("Liễu Giai"),
                list,
                List.of(Dated.always(List.of("phu-do"))),
                List.of(),
                Optional.empty())),
        Optional.empty());
  }

  /// The state of a site, which every ward owes.
  private static Indicator state(String of) {
    return new Indicator(
        of + "#lieu-giai",
        Label.same("Liễu Giai"),
        "",
        Measure.SITE_STATE,
        Optional.empty(),
        0,
        false,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        1,
        List.of(),
        Over.STOCK,
        Optional.empty(),
        Validity.ALWAYS,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.of(of));
  }

  static Plan plan() {
    return plan(INDICATORS);
  }

  static Plan plan(List<Indicator> indicators) {
    return Plans.of(
        "q-2024",
        new Label("Kế hoạch năm 2024", "Plan 2024"),
        2024,
        2024,
        "nam-tu-liem",
        List.of(new ReporterRule.OfLevel("ward")),
        Frequency.MONTH,
        Calendar.CIVIL,
        new Due(2, Set.of()),
        false,
        NumberStyle.VI,
        Lang.VI,
        Map.of(),
        indicators,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /// `38`, `10/10`, `7/8 reopened:Liễu Giai@phu-do`, `1/1 phu-do:2024-03-15 Kế hoạch số 12`.
  static Total total(String code, String text) {
    if (text.isEmpty() || text.equals("none")) {
      return new Total.NoData();
    }
    String first = text.split(" ", 2)[0];
    String rest = text.substring(first.length()).strip();
    Measure measure = INDICATORS.get(plan().indicator(code)).measure();
    return switch (measure) {
      case FLOW, STOCK, DISTINCT ->
          first.contains("/") ? ratio(first) : new Total.Amount(new BigDecimal(first));
      case SHARE -> ratio(first);
      case YES_NO -> new Total.YesOf(above(first), below(first));
      case SITE, SITE_STATE -> new Total.Sites(above(first), below(first), open(rest));
      case MILESTONE -> new Total.Milestones(done(rest), below(first));
      case TEXT -> new Total.Texts(List.of());
    };
  }

  private static Total ratio(String text) {
    String[] parts = text.split("/", -1);
    return new Total.Ratio(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
  }

  private static int above(String text) {
    return Integer.parseInt(text.split("/", -1)[0]);
  }

  private static int below(String text) {
    return Integer.parseInt(text.split("/", -1)[1]);
  }

  private static List<Total.SiteFound> open(String text) {
    List<Total.SiteFound> open = new ArrayList<>();
    for (String one : text.isEmpty() ? new String[0] : text.split(", ", -1)) {
      String[] parts = one.split("[:@]", -1);
      open.add(
          new Total.SiteFound(
              Label.same(parts[1]),
              Site.State.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT)),
              District.UNITS.place(parts[2]),
              Months.month(2024, 6),
              Source.ofText("submissions/2024-06/a.csv", 3, 2)));
    }
    return open;
  }

  private static List<Total.Done> done(String text) {
    List<Total.Done> done = new ArrayList<>();
    for (String one : text.isEmpty() ? new String[0] : text.split(", ", -1)) {
      String[] parts = one.split("[: ]", 3);
      done.add(
          new Total.Done(
              District.UNITS.place(parts[0]),
              parts[1].equals("?") ? Optional.empty() : Optional.of(LocalDate.parse(parts[1])),
              parts.length < 3 ? "" : parts[2],
              Source.ofText("submissions/2024-06/a.csv", 4, 2)));
    }
    return done;
  }
}

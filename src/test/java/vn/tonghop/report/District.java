package vn.tonghop.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.Due;
import vn.tonghop.model.Fate;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Months;
import vn.tonghop.model.NumberStyle;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Plans;
import vn.tonghop.model.ReporterRule;
import vn.tonghop.model.Standing;
import vn.tonghop.model.Submission;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;

/// A district of three wards, and its plan for 2021.
final class District {

  static final int ROOT = 0;
  static final int PHU_DO = 1;
  static final int TRUNG_VAN = 2;
  static final int ME_TRI = 3;

  static final int REHAB = 0;
  static final int VOLUNTARY = 1;
  static final int ADDICTS = 2;
  static final int IN_CENTRE = 3;
  static final int SPOTS = 4;
  static final int VISITS = 5;
  static final int MODEL = 6;
  static final int SHARE = 7;
  static final int NOTES = 8;

  static final Units UNITS =
      Units.of(
          List.of(
              unit("nam-tu-liem", "Quận Nam Từ Liêm", "quận", "district", Optional.empty()),
              ward("phu-do", "Phường Phú Đô"),
              ward("trung-van", "Phường Trung Văn"),
              ward("me-tri", "Phường Mễ Trì")));

  private static final List<Indicator> INDICATORS =
      List.of(
          indicator(
              "compulsory-rehab",
              "Đưa người nghiện vào cai nghiện bắt buộc",
              "People sent to compulsory rehabilitation",
              "người",
              Measure.FLOW),
          indicator(
              "voluntary-rehab",
              "Vận động người nghiện tham gia cai nghiện tự nguyện tại gia đình, cộng đồng",
              "People in voluntary rehabilitation at home and in the community",
              "người",
              Measure.FLOW),
          indicator(
              "addicts",
              "Người nghiện có hồ sơ quản lý",
              "Addicts on file",
              "người",
              Measure.STOCK),
          partOf(
              "addicts",
              indicator(
                  "in-centre",
                  "Đang ở trung tâm cai nghiện",
                  "Of whom in centres",
                  "người",
                  Measure.STOCK)),
          indicator(
              "spots",
              "Điểm mại dâm công cộng phát sinh mới",
              "New public spots",
              "điểm",
              Measure.FLOW),
          indicator(
              "visits-178", "Đội 178 kiểm tra cơ sở", "Visits by team 178", "cơ sở", Measure.FLOW),
          indicator(
              "model-wards",
              "Phường thực hiện mô hình thí điểm",
              "Wards with the pilot model",
              "phường",
              Measure.YES_NO),
          share("inspected-share", "Cơ sở được kiểm tra", "Premises inspected"),
          indicator("notes", "Khó khăn, vướng mắc", "Difficulties", "", Measure.TEXT));

  static final Period YEAR = Months.year(2021);
  static final Period JUNE = Months.month(2021, 6);

  private District() {}

  static Unit unit(String code, String name, String kind, String level, Optional<String> parent) {
    return new Unit(
        code,
        Optional.empty(),
        Label.same(name),
        kind,
        level,
        parent,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Unit ward(String code, String name) {
    return unit(code, name, "phường", "ward", Optional.of("nam-tu-liem"));
  }

  private static Indicator indicator(
      String code, String vi, String en, String unit, Measure measure) {
    return indicator(code, new Label(vi, en), unit, measure, Optional.empty(), Optional.empty());
  }

  private static Indicator indicator(
      String code,
      Label name,
      String unit,
      Measure measure,
      Optional<Indicator.Ratio> ratio,
      Optional<String> partOf) {
    return new Indicator(
        code,
        name,
        unit,
        measure,
        Optional.empty(),
        0,
        false,
        List.of(),
        ratio,
        partOf,
        1,
        List.of());
  }

  private static Indicator partOf(String whole, Indicator part) {
    return indicator(
        part.code(),
        part.name(),
        part.unit(),
        part.measure(),
        Optional.empty(),
        Optional.of(whole));
  }

  private static Indicator share(String code, String vi, String en) {
    return indicator(
        code,
        new Label(vi, en),
        "%",
        Measure.SHARE,
        Optional.of(new Indicator.Ratio("visits-178", "addicts")),
        Optional.empty());
  }

  static Plan plan(NumberStyle numbers) {
    return Plans.of(
        "nam-tu-liem-2021",
        new Label(
            "Kế hoạch phòng, chống tệ nạn xã hội năm 2021", "Social-evil prevention plan 2021"),
        2021,
        2021,
        "nam-tu-liem",
        List.of(new ReporterRule.OfLevel("ward")),
        Frequency.MONTH,
        Calendar.DECREE_09,
        new Due(2, Set.of()),
        false,
        numbers,
        Lang.VI,
        Map.of(),
        INDICATORS,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static List<Standing> standings(Standing.Kind trungVanInMay) {
    List<Standing> standings = new ArrayList<>();
    for (int unit = PHU_DO; unit <= ME_TRI; unit++) {
      for (int month = 4; month <= 6; month++) {
        boolean open = unit == TRUNG_VAN && month >= 5;
        standings.add(
            new Standing(
                unit,
                Months.month(2021, month),
                LocalDate.of(2021, month, 16),
                open ? trungVanInMay : Standing.Kind.COMPLETE,
                List.of("submissions/2021-0%s/%s.csv".formatted(month, UNITS.get(unit).code())),
                open && trungVanInMay != Standing.Kind.COMPLETE ? 0 : 8,
                8,
                0,
                0));
      }
    }
    return standings;
  }

  static List<Submission> submissions() {
    return List.of(
        new Submission(
            "submissions/phu-do.csv",
            "b".repeat(64),
            Fate.USED,
            List.of(PHU_DO),
            List.of(JUNE.key()),
            8),
        new Submission(
            "submissions/thu.pdf", "c".repeat(64), Fate.NOT_A_TABLE, List.of(), List.of(), 0));
  }
}

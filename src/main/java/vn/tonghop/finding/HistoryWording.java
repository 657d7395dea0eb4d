package vn.tonghop.finding;

import static vn.tonghop.model.Lang.EN;
import static vn.tonghop.model.Lang.VI;
import static vn.tonghop.model.Numbers.plain;

import java.util.stream.Collectors;
import vn.tonghop.finding.HistoryProblem.CopiedFigures;
import vn.tonghop.finding.HistoryProblem.LooksCumulative;
import vn.tonghop.finding.HistoryProblem.MissingInTotal;
import vn.tonghop.finding.HistoryProblem.Move;
import vn.tonghop.finding.HistoryProblem.NoUsualLevel;
import vn.tonghop.finding.HistoryProblem.Outlier;
import vn.tonghop.finding.HistoryProblem.ReportRevised;
import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;

/// The words for what readings say against those of other files and times.
final class HistoryWording {

  private HistoryWording() {}

  static Wording of(HistoryProblem problem) {
    return switch (problem) {
      case MissingInTotal missing -> missingInTotal(missing);
      case CopiedFigures copied -> copiedFigures(copied);
      case Outlier outlier -> outlier(outlier);
      case LooksCumulative cumulative -> looksCumulative(cumulative);
      case NoUsualLevel noLevel -> noUsualLevel(noLevel);
      case ReportRevised revised -> reportRevised(revised);
    };
  }

  private static Wording missingInTotal(MissingInTotal missing) {
    String stated = plain(missing.stated());
    String known = plain(missing.known());
    String implied = plain(missing.stated().subtract(missing.known()));
    return Wording.of(
        "số lũy kế của %s ghi %s, các kỳ đã có số liệu cộng được %s: phần chênh %s là của %s, kỳ chưa"
                .formatted(missing.of().in(VI), stated, known, implied, missing.missing().name(VI))
            + " có số liệu dùng được",
        "the running total of %s is given as %s, the periods that are there add up to %s: the other"
                .formatted(missing.of().in(EN), stated, known)
            + " %s is of %s, which has no usable reading"
                .formatted(implied, missing.missing().name(EN)),
        "đôn đốc đơn vị báo cáo %s; số %s suy ra này không được lấy"
            .formatted(missing.missing().name(VI), implied),
        "ask for the reading of %s; the %s is not taken for it"
            .formatted(missing.missing().name(EN), implied));
  }

  private static Wording copiedFigures(CopiedFigures copied) {
    boolean own = copied.unit().equals(copied.other());
    Label other =
        own
            ? new Label(
                "%s của chính đơn vị".formatted(copied.otherPeriod().name(VI)),
                "its own for %s".formatted(copied.otherPeriod().name(EN)))
            : new Label(
                "%s của %s".formatted(copied.otherPeriod().name(VI), copied.other().vi()),
                "that of %s for %s".formatted(copied.other().en(), copied.otherPeriod().name(EN)));
    return Wording.of(
        "báo cáo %s của %s có %d/%d số liệu giống hệt báo cáo %s (tại %s)"
            .formatted(
                copied.period().name(VI),
                copied.unit().vi(),
                copied.equal(),
                copied.compared(),
                other.vi(),
                copied.copy()),
        "%d of %d figures in the report of %s for %s are the same as in %s (in %s)"
            .formatted(
                copied.equal(),
                copied.compared(),
                copied.unit().en(),
                copied.period().name(EN),
                other.en(),
                copied.copy()),
        "số liệu vẫn được lấy; hỏi đơn vị có phải đã chép lại báo cáo khác và chỉ sửa tên đơn vị, kỳ báo"
            + " cáo",
        "they are taken all the same; ask whether another report was copied and only its unit or"
            + " period changed");
  }

  private static Wording outlier(Outlier outlier) {
    String value = plain(outlier.value());
    Label tenfold =
        outlier
            .tenfold()
            .map(usual ->
                new Label(
                    "có thể thừa một chữ số: %s?; ".formatted(plain(usual)),
                    "there may be a digit too many: %s?; ".formatted(plain(usual))))
            .orElse(Label.same(""));
    return Wording.of(
        "số liệu của %s là %s, khác xa các kỳ trước (%s)"
            .formatted(outlier.of().in(VI), value, history(outlier)),
        "the reading of %s is %s, far from those before it (%s)"
            .formatted(outlier.of().in(EN), value, history(outlier)),
        tenfold.vi() + "số này vẫn được lấy; đề nghị đơn vị kiểm tra lại",
        tenfold.en() + "it is taken all the same; ask the unit to check it");
  }

  private static String history(Outlier outlier) {
    return outlier.history().stream()
        .map(before -> before.period().code() + ": " + plain(before.value()))
        .collect(Collectors.joining(", "));
  }

  private static Wording looksCumulative(LooksCumulative found) {
    String value = plain(found.value());
    String earlier = plain(found.earlier());
    String own = plain(found.value().subtract(found.earlier()));
    Label others =
        found.others() == 0
            ? Label.same("")
            : new Label(
                "; %d chỉ tiêu khác của báo cáo này cũng vậy".formatted(found.others()),
                "; so do %d more of this report's indicators".formatted(found.others()));
    return Wording.of(
        "số trong kỳ của %s là %s, giống số lũy kế: các kỳ trước trong năm cộng được %s%s"
            .formatted(found.of().in(VI), value, earlier, others.vi()),
        "the period's reading of %s is %s and looks like a running total: those before it in the year"
                .formatted(found.of().in(EN), value)
            + " add up to %s%s".formatted(earlier, others.en()),
        "số này vẫn được lấy như số trong kỳ; nếu là lũy kế thì số trong kỳ là %s: đề nghị đơn vị nộp lại, hoặc"
                .formatted(own)
            + " đặt tiêu đề cột là \"Lũy kế\"",
        "it is taken as the period's own; if it is a running total the period has %s: ask for it again, or"
                .formatted(own)
            + " head the column `Lũy kế`");
  }

  private static Wording noUsualLevel(NoUsualLevel noLevel) {
    String more = noLevel.count() > noLevel.indicators().size() ? ", …" : "";
    return Wording.of(
        "số liệu của %d chỉ tiêu lên xuống quá nhiều nên không xét được số bất thường: %s"
            .formatted(noLevel.count(), AbsenceWording.names(noLevel.indicators(), VI) + more),
        "readings of %d indicators go up and down too much for any to stand out: %s"
            .formatted(noLevel.count(), AbsenceWording.names(noLevel.indicators(), EN) + more),
        "không cần làm gì; muốn xét chặt hơn thì thêm quy tắc `change:` ở `checks:`",
        "nothing to do; for a stricter look add a rule `change:` under `checks:`");
  }

  private static Wording reportRevised(ReportRevised revised) {
    return Wording.of(
        "báo cáo %s của %s được gửi lại, thay tệp %s: sửa %d số, bổ sung %d, để trống %d (giữ số cũ)%s"
            .formatted(
                revised.period().name(VI),
                revised.unit().vi(),
                revised.old(),
                revised.changed(),
                revised.added(),
                revised.kept(),
                moves(revised, VI)),
        "the report of %s for %s was sent again in place of %s: %d changed, %d added, %d left blank"
                .formatted(
                    revised.unit().en(),
                    revised.period().name(EN),
                    revised.old(),
                    revised.changed(),
                    revised.added(),
                    revised.kept())
            + " (the old ones stand)%s".formatted(moves(revised, EN)),
        "nếu báo cáo kỳ này đã ký, đã gửi thì đối chiếu lại các số tổng hợp nêu trên",
        "where a report of this period is signed or sent already, compare these figures with it");
  }

  private static String moves(ReportRevised revised, Lang lang) {
    if (revised.moves().isEmpty()) {
      return "";
    }
    String rest = revised.moved() > revised.moves().size() ? "; …" : "";
    String listed =
        revised.moves().stream()
            .map(move -> move.indicator().in(lang) + " " + signed(move))
            .collect(Collectors.joining("; "));
    return switch (lang) {
          case VI -> "; số tổng hợp thay đổi: ";
          case EN -> "; figures that move: ";
        }
        + listed
        + rest;
  }

  private static String signed(Move move) {
    return (move.by().signum() > 0 ? "+" : "") + plain(move.by());
  }
}

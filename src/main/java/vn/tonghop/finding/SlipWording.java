package vn.tonghop.finding;

import static vn.tonghop.model.Numbers.plain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tonghop.finding.Slip.Part;
import vn.tonghop.finding.Slip.Suspects;
import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Source;

/// The words for what may have gone wrong in a sum.
final class SlipWording {

  /// What sums are made of.
  enum Of {
    ROWS(new Label("dòng", "row"), new Label("dòng ", "row "), new Label("dòng tổng", "the total")),
    PERIODS(
        new Label("kỳ", "period"),
        new Label("số của ", "that of "),
        new Label("số lũy kế", "the running total"));

    private final Label part;
    private final Label lead;
    private final Label sum;

    Of(Label part, Label lead, Label sum) {
      this.part = part;
      this.lead = lead;
      this.sum = sum;
    }
  }

  private final Of of;

  private SlipWording(Of of) {
    this.of = of;
  }

  /// A guess to be put before a hint, with what separates the two; empty where there is none.
  static Label before(Optional<Slip> slip, Of of) {
    return slip.map(guess -> new SlipWording(of).words(guess))
        .map(words -> new Label(words.vi() + "; ", words.en() + "; "))
        .orElse(Label.same(""));
  }

  private Label words(Slip slip) {
    return switch (slip) {
      case Slip.LeftOut(Suspects suspects) -> leftOut(suspects);
      case Slip.Twice(Suspects suspects) -> twice(suspects);
      case Slip.SubtotalAgain(Part subtotal) ->
          new Label(
              "chênh lệch bằng dòng cộng ở %s (%s): có thể dòng này bị cộng thêm lần nữa"
                  .formatted(cell(subtotal.source(), Lang.VI), plain(subtotal.value())),
              "the difference is the total in %s (%s): it may have been added again"
                  .formatted(cell(subtotal.source(), Lang.EN), plain(subtotal.value())));
      case Slip.SwappedTotal(BigDecimal right) ->
          new Label(
              "đổi chỗ hai chữ số của %s thành %s thì khớp".formatted(of.sum.vi(), plain(right)),
              "with two digits of %s exchanged (%s) it fits".formatted(of.sum.en(), plain(right)));
      case Slip.ShiftedTotal(BigDecimal right) ->
          new Label(
              "%s là %s thì khớp: có thể thừa hoặc thiếu chữ số 0, dấu chấm hoặc dấu phẩy"
                  .formatted(of.sum.vi(), plain(right)),
              "it fits if %s is %s: look for a zero or a point too many or too few"
                  .formatted(of.sum.en(), plain(right)));
      case Slip.Swapped(Suspects suspects, BigDecimal by) -> swapped(suspects, by);
      case Slip.Shifted(Suspects suspects, BigDecimal by) -> shifted(suspects, by);
      case Slip.Blank(Part part) -> blank(part);
      case Slip.Revised(Part part, BigDecimal before) -> revised(part, before);
      case Slip.PeriodAlone() ->
          new Label(
              "số lũy kế bằng đúng số trong kỳ: có thể chưa cộng các kỳ trước, hoặc số trong kỳ ghi"
                  + " nhầm số lũy kế",
              "the running total is the period's own number: either the periods before were not"
                  + " added, or the period was given its running total");
      case Slip.Instead(Part part, int later) -> instead(part, later);
    };
  }

  private Label leftOut(Suspects suspects) {
    return new Label(
        "chênh lệch bằng %s: có thể %s chưa cộng %s này"
            .formatted(parts(suspects, Lang.VI), of.sum.vi(), of.part.vi()),
        "the difference is %s: it may have been left out".formatted(parts(suspects, Lang.EN)));
  }

  private Label twice(Suspects suspects) {
    return new Label(
        "chênh lệch bằng %s: có thể %s này bị cộng hai lần"
            .formatted(parts(suspects, Lang.VI), of.part.vi()),
        "the difference is %s: it may have been added twice".formatted(parts(suspects, Lang.EN)));
  }

  private Label swapped(Suspects suspects, BigDecimal by) {
    return new Label(
        "đổi chỗ hai chữ số ở %s thì khớp".formatted(changed(suspects, by, Lang.VI)),
        "with two digits exchanged it fits: %s".formatted(changed(suspects, by, Lang.EN)));
  }

  private Label shifted(Suspects suspects, BigDecimal by) {
    return new Label(
        "có thể thừa hoặc thiếu chữ số 0, dấu chấm hoặc dấu phẩy ở %s"
            .formatted(changed(suspects, by, Lang.VI)),
        "a zero or a point may be too many or too few: %s"
            .formatted(changed(suspects, by, Lang.EN)));
  }

  private static Label blank(Part part) {
    return new Label(
        "%s của %s để trống: khớp nếu là %s"
            .formatted(cell(part.source(), Lang.VI), part.name().vi(), plain(part.value())),
        "%s of %s is blank: it fits if that is %s"
            .formatted(cell(part.source(), Lang.EN), part.name().en(), plain(part.value())));
  }

  private static Label revised(Part part, BigDecimal before) {
    return new Label(
        "số lũy kế khớp với số trước khi điều chỉnh của %s (%s, nay là %s)"
            .formatted(part.name().vi(), plain(before), plain(part.value())),
        "the running total fits what %s said before it was revised (%s, now %s)"
            .formatted(part.name().en(), plain(before), plain(part.value())));
  }

  private static Label instead(Part part, int later) {
    return new Label(
        "các kỳ sau (%d) cũng lệch đúng chừng ấy: khớp nếu số của %s là %s"
            .formatted(later, part.name().vi(), plain(part.value())),
        "those after it (%d) differ by the same: they fit if %s is %s"
            .formatted(later, part.name().en(), plain(part.value())));
  }

  private String parts(Suspects suspects, Lang lang) {
    return listed(suspects, _ -> "", lang);
  }

  /// The same with what each part says, and what it would have to say.
  private String changed(Suspects suspects, BigDecimal by, Lang lang) {
    return listed(suspects, part -> instead(part.value(), part.value().add(by), lang), lang);
  }

  private static String instead(BigDecimal value, BigDecimal right, Lang lang) {
    return switch (lang) {
      case VI -> ": %s thay vì %s".formatted(plain(right), plain(value));
      case EN -> ", %s instead of %s".formatted(plain(right), plain(value));
    };
  }

  private String listed(Suspects suspects, Function<Part, String> more, Lang lang) {
    String named =
        suspects.named().stream()
            .map(part -> name(part, lang) + more.apply(part))
            .collect(Collectors.joining("; "));
    if (suspects.count() == 1) {
      return of.lead.in(lang) + named;
    }
    String rest = suspects.count() > suspects.named().size() ? "; …" : "";
    return switch (lang) {
      case VI -> "một trong %d %s [%s%s]".formatted(suspects.count(), of.part.vi(), named, rest);
      case EN -> "one of %d %ss [%s%s]".formatted(suspects.count(), of.part.en(), named, rest);
    };
  }

  private String name(Part part, Lang lang) {
    String place =
        switch (of) {
          case ROWS -> cell(part.source(), lang);
          case PERIODS -> part.source().toString();
        };
    return "%s (%s)".formatted(part.name().in(lang), place);
  }

  /// A cell of the same table: `ô D17` in a workbook, `dòng 17` in a text.
  private static String cell(Source source, Lang lang) {
    boolean sheet = source.sheet().isPresent() && source.column() > 0;
    String address = Source.letters(source.column()) + source.row();
    return switch (lang) {
      case VI -> sheet ? "ô " + address : "dòng " + source.row();
      case EN -> sheet ? "cell " + address : "line " + source.row();
    };
  }
}

package vn.tonghop.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.tonghop.model.Demand;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Months;
import vn.tonghop.model.Plan;

/// What a target asks, in words. It looks at the parts of a demand and never at the kind of goal
/// that they come from, so that a new kind is worded without a line here.
final class Demands {

  private final Plan plan;
  private final Phrases phrases;
  private final Lang lang;

  Demands(Plan plan, Phrases phrases, Lang lang) {
    this.plan = plan;
    this.phrases = phrases;
    this.lang = lang;
  }

  /// Whether nothing at all may be; that a change is to be 0 is something else.
  static boolean none(Demand demand) {
    return demand.relative().isEmpty()
        && demand.ceiling()
        && demand.top().filter(most -> most.signum() == 0).isPresent();
  }

  /// Whether a number is to be reached, and no more said.
  static boolean plainFloor(Demand demand) {
    return demand.floor() && demand.relative().isEmpty() && demand.day().isEmpty();
  }

  static boolean isCount(Measure measure) {
    return switch (measure) {
      case FLOW, DISTINCT, STOCK -> true;
      case YES_NO, SHARE, SITE, SITE_STATE, MILESTONE, TEXT -> false;
    };
  }

  /// Everything that a target asks, as a column of a table has it.
  String column(List<Demand> demands, Indicator indicator) {
    return demands.stream()
        .map(demand -> column(demand, indicator))
        .collect(Collectors.joining("; "));
  }

  /// `32 người`, `80%`, `không để phát sinh`, `giảm ít nhất 5% so với năm 2023`.
  private String column(Demand demand, Indicator indicator) {
    if (demand.day().isPresent()) {
      return Term.DONE_BY.with(lang, phrases.date(demand.day().get()));
    }
    return demand
        .relative()
        .map(relative ->
            switch (relative) {
              case Demand.Since(int year) ->
                  Term.COMPARED_WITH.with(lang, change(demand), yearName(year));
              case Demand.PartOf part -> bounds(demand, "") + " " + whole(part);
            })
        .orElseGet(() -> bounds(demand, unit(demand, indicator)));
  }

  private static String unit(Demand demand, Indicator indicator) {
    return demand.percent() || !isCount(indicator.measure()) ? "" : indicator.unit();
  }

  private String bounds(Demand demand, String unit) {
    if (none(demand)) {
      return Term.NONE_ALLOWED.in(lang);
    }
    String span = with(span(demand), unit);
    return demand.ceiling() ? Term.AT_MOST.with(lang, span) : span;
  }

  /// The numbers of a demand alone: `32`, `80%`, `30-50`.
  private String span(Demand demand) {
    if (demand.exact() || demand.ceiling() || demand.floor()) {
      return phrases.bound(demand.bottom().or(demand::top).orElseThrow(), demand.percent());
    }
    return phrases.number(demand.bottom().orElseThrow())
        + "-"
        + phrases.bound(demand.top().orElseThrow(), demand.percent());
  }

  private static String with(String number, String unit) {
    return (number + " " + Layout.line(unit)).strip();
  }

  /// `chỉ tiêu 80%`, `không quá 5 điểm`, `hạn ngày 31/12/2024`.
  String bracket(Demand demand, Indicator indicator) {
    if (demand.day().isPresent()) {
      return Term.DUE.with(lang, phrases.date(demand.day().get()));
    }
    if (demand.relative().orElse(null) instanceof Demand.Since) {
      return Term.ASKED.with(lang, change(demand));
    }
    if (demand.ceiling()) {
      return bounds(demand, unit(demand, indicator));
    }
    return (demand.exact() ? Term.EXACTLY : Term.AT_LEAST_PERCENT).with(lang, span(demand));
  }

  /// What is asked of a change: `giảm ít nhất 5%`, `tăng không quá 5%`, `không tăng`.
  private String change(Demand demand) {
    if (demand.exact()) {
      return direction(demand.bottom().orElseThrow(), Term.RISE, Term.FALL, Term.NO_CHANGE);
    }
    if (demand.ceiling()) {
      return direction(
          demand.top().orElseThrow(), Term.RISE_AT_MOST, Term.FALL_AT_LEAST, Term.NO_RISE);
    }
    if (demand.floor()) {
      return direction(
          demand.bottom().orElseThrow(), Term.RISE_AT_LEAST, Term.FALL_AT_MOST, Term.NO_FALL);
    }
    return Term.CHANGE_BETWEEN.with(
        lang,
        phrases.bound(demand.bottom().orElseThrow(), true),
        phrases.bound(demand.top().orElseThrow(), true));
  }

  private String direction(BigDecimal bound, Term above, Term below, Term zero) {
    return (switch (bound.signum()) {
          case 1 -> above;
          case -1 -> below;
          default -> zero;
        })
        .with(lang, phrases.bound(bound.abs(), true));
  }

  /// A year where it is compared with.
  private String yearName(int year) {
    return Months.year(year).name(lang);
  }

  /// What a percentage is a part of: `số vụ án ma túy`.
  Optional<String> whole(Demand demand) {
    return demand.relative().orElse(null) instanceof Demand.PartOf part
        ? Optional.of(whole(part))
        : Optional.empty();
  }

  private String whole(Demand.PartOf part) {
    OptionalInt place = plan.findIndicator(part.whole());
    String name =
        place.isPresent()
            ? inside(phrases.name(plan.indicators().get(place.getAsInt())))
            : part.whole();
    return (part.ofTarget() ? Term.OF_TARGET_FOR : Term.OF_NUMBER).with(lang, number(name));
  }

  /// Vietnamese counts *số vụ*, but not *số số vụ*.
  private String number(String name) {
    return lang == Lang.VI && !name.startsWith("số ") && !name.startsWith("tổng ")
        ? "số " + name
        : name;
  }

  /// A name inside a sentence: small, unless it starts with an abbreviation.
  private static String inside(String name) {
    boolean word =
        name.length() > 1 && Character.isUpperCase(name.charAt(0)) && isSmall(name.charAt(1));
    return word ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
  }

  private static boolean isSmall(char letter) {
    return Character.isLowerCase(letter) || letter == ' ';
  }
}

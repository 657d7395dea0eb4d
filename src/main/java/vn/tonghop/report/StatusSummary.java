package vn.tonghop.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Standing;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;

/// The lines above the table of a status: how many have reported, who has not, who was late, and
/// until when reports were due.
record StatusSummary(Plan plan, Units units, List<Standing> standings, Lang lang, Phrases phrases) {

  /// `12/14 phường đã nộp đủ`, then who is missing, by what is wrong.
  List<String> lines() {
    if (standings.isEmpty()) {
      return List.of(Term.NO_STANDINGS.in(lang));
    }
    Coverage complete = StatusData.complete(standings);
    List<String> lines = new ArrayList<>();
    lines.add(
        Term.STATUS_SUMMARY.with(
            lang, complete.reported(), complete.expected(), phrases.level(root())));
    TreeMap<Standing.Kind, List<String>> names = new TreeMap<>();
    for (Standing standing : standings) {
      List<String> known = names.computeIfAbsent(standing.kind(), _ -> new ArrayList<>());
      String name = phrases.name(standing.unit());
      if (!known.contains(name)) {
        known.add(name);
      }
    }
    names.remove(Standing.Kind.COMPLETE);
    names.forEach(
        (kind, known) -> lines.add(Layout.filled(kind.label().in(lang) + ": ", listed(known))));
    lines.addAll(late());
    return lines;
  }

  /// `Phường Phú Đô: nộp muộn (ngày 18/06/2021, hạn 16/06/2021), theo received.csv`.
  private List<String> late() {
    List<Standing> late = standings.stream().filter(Standing::late).toList();
    if (late.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of(Term.LATE_REPORTS.with(lang, late.size())));
    for (Standing standing : late) {
      String name = phrases.name(standing.unit());
      String period = severalPeriods() ? ", " + phrases.inYear(standing.period()) : "";
      standing
          .receipt()
          .ifPresent(came ->
              lines.add(
                  Layout.filled(
                      "  ",
                      List.of(
                          name + period + ":",
                          Term.LATE.with(
                                  lang, phrases.day(came.date()), phrases.day(standing.deadline()))
                              + ",",
                          came.by().label().in(lang)))));
    }
    return lines;
  }

  private static List<String> listed(List<String> names) {
    List<String> parts = new ArrayList<>(names.stream().map(name -> name + ",").toList());
    parts.add(names.getLast());
    parts.remove(parts.size() - 2);
    return parts;
  }

  private int root() {
    return units.place(plan.unit());
  }

  /// Whether the standings are of more than one submission period.
  boolean severalPeriods() {
    return standings.stream().map(Standing::period).distinct().count() > 1;
  }

  /// `Hạn nộp: 16/06/2021`, or a day for each submission period, and for each level that has its
  /// own.
  String deadlines() {
    boolean byLevel = hasDeadlinesByLevel();
    List<String> days =
        standings.stream()
            .map(standing -> {
              Unit unit = units.get(standing.unit());
              return (severalPeriods() ? phrases.inYear(standing.period()) + ": " : "")
                  + (byLevel ? LevelWord.of(List.of(unit), lang) + " " : "")
                  + phrases.day(standing.deadline());
            })
            .distinct()
            .toList();
    return Layout.filled(Term.DEADLINE.in(lang) + ": ", listed(days));
  }

  private boolean hasDeadlinesByLevel() {
    long periods = standings.stream().map(Standing::period).distinct().count();
    return standings.stream()
            .map(standing -> standing.period() + " " + standing.deadline())
            .distinct()
            .count()
        > periods;
  }
}

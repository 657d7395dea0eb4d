package vn.tonghop.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tonghop.finding.CheckProblem;
import vn.tonghop.finding.Checked;
import vn.tonghop.finding.Concern;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Receipt;
import vn.tonghop.model.Standing;
import vn.tonghop.model.Submission;
import vn.tonghop.model.Unit;

/// Messages to units that have something to do: what came, what is missing, what to correct, until
/// when. Made by the template `message.txt.ftl`; nothing is sent.
public final class Messages {

  private static final String TEMPLATE = "message.txt.ftl";

  /// What a place is called that has a People's Committee; agencies are addressed by their names.
  private static final Set<String> GOVERNED =
      Set.of("phường", "xã", "thị trấn", "đặc khu", "quận", "huyện", "thị xã", "thành phố", "tỉnh");

  private final MessageData data;
  private final Plan plan;
  private final Lang lang;
  private final Phrases phrases;
  private final Corrections corrections;

  private Messages(MessageData data) {
    this.data = data;
    this.plan = data.plan();
    this.lang = data.lang();
    this.phrases = new Phrases(plan, data.units(), data.reporters(), lang);
    this.corrections = new Corrections(data.concerns(), lang);
  }

  /// The messages by the codes of their units, in the order of the codes; unusable if the template
  /// has a fault. Units that have nothing to do get none.
  public static Checked<SequencedMap<String, String>> render(
      MessageData data, List<Path> templateFolders) {
    Messages messages = new Messages(data);
    SequencedMap<String, String> texts = new TreeMap<>();
    for (SequencedMap<String, Object> model : messages.models()) {
      switch (TextReport.render(TEMPLATE, model, templateFolders)) {
        case Checked.Unusable<String>(List<Finding> findings) -> {
          return new Checked.Unusable<>(findings);
        }
        case Checked.Usable<String>(String text, List<Finding> _) ->
            texts.put(
                String.valueOf(model.get("unitCode")),
                text.strip() + "\n\n" + signature(data) + "\n");
      }
    }
    return new Checked.Usable<>(texts, List.of());
  }

  /// Whether a text is a message that an earlier run wrote for the same plan: its last line says
  /// so.
  public static boolean isOurs(String text, Plan plan) {
    String last = text.strip().lines().reduce("", (_, line) -> line);
    return last.matches("\\[tonghop [^\\]]*\\]") && last.contains(": " + plan.code() + ", ");
  }

  private static String signature(MessageData data) {
    return "[tonghop %s: %s, %s, %s]"
        .formatted(data.version(), data.plan().code(), data.period().code(), data.asOf());
  }

  private List<SequencedMap<String, Object>> models() {
    SequencedMap<String, List<Standing>> byUnit = new LinkedHashMap<>();
    for (Standing standing : data.standings()) {
      byUnit
          .computeIfAbsent(data.units().get(standing.unit()).code(), _ -> new ArrayList<>())
          .add(standing);
    }
    return byUnit.values().stream().flatMap(standings -> model(standings).stream()).toList();
  }

  private Optional<SequencedMap<String, Object>> model(List<Standing> standings) {
    Unit unit = data.units().get(standings.getLast().unit());
    List<String> missing =
        standings.stream().flatMap(standing -> missing(unit, standing).stream()).toList();
    List<SequencedMap<String, Object>> wrong = corrections.of(unit.code(), standings);
    boolean late =
        standings.stream()
            .anyMatch(standing -> standing.late() && !data.excused().contains(standing));
    if (missing.isEmpty() && wrong.isEmpty() && !late) {
      return Optional.empty();
    }
    String sender = phrases.name(data.units().place(plan.unit()));
    SequencedMap<String, Object> model = new LinkedHashMap<>();
    model.put("unitCode", unit.code());
    model.put("unit", phrases.name(unit));
    model.put("to", MessageTerm.TO.with(lang, recipient(unit)));
    model.put(
        "about",
        MessageTerm.ABOUT.with(
            lang,
            phrases.period(data.period(), plan.calendar().window(data.period())),
            Layout.line(plan.title().in(lang))));
    model.put("introduction", MessageTerm.INTRODUCTION.with(lang, addressed(sender)));
    model.put("received", received(standings));
    model.put("missing", missing);
    model.put("corrections", wrong);
    model.put("late", late);
    model.put("request", missing.isEmpty() && wrong.isEmpty() ? "" : request(standings));
    model.put("sender", addressed(sender));
    model.put("text", MessageTerm.all(lang));
    return Optional.of(model);
  }

  private String recipient(Unit unit) {
    return addressed(phrases.name(unit));
  }

  /// A place by its People's Committee.
  private String addressed(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    boolean governed =
        GOVERNED.stream().anyMatch(kind -> small.startsWith(kind + " "))
            || small.matches(".* (ward|commune|district|city|province|town)");
    return governed ? MessageTerm.COMMITTEE.with(lang, name) : name;
  }

  /// The files that came, each once, with the day where it is known and what became of it.
  private List<String> received(List<Standing> standings) {
    SequencedMap<String, String> lines = new LinkedHashMap<>();
    for (Standing standing : standings) {
      for (String file : standing.files()) {
        lines.putIfAbsent(file, received(file, standing));
      }
    }
    return List.copyOf(lines.values());
  }

  private String received(String file, Standing standing) {
    String shown = Corrections.shown(file);
    String fate =
        data.submissions().stream()
            .filter(one -> one.file().equals(file))
            .findFirst()
            .map(Submission::fate)
            .map(one -> one.label().in(lang))
            .orElse("");
    return Optional.ofNullable(data.receipts().get(file))
        .map(Receipt::date)
        .map(day ->
            standing.late() && day.isAfter(standing.deadline())
                ? MessageTerm.LATE_FILE.with(
                    lang, shown, phrases.day(day), phrases.day(standing.deadline()), fate)
                : MessageTerm.ON_FILE.with(lang, shown, phrases.day(day), fate))
        .orElseGet(() -> MessageTerm.RECEIVED_FILE.with(lang, shown, fate));
  }

  private Optional<String> missing(Unit unit, Standing standing) {
    if (data.excused().contains(standing) && standing.kind() != Standing.Kind.PARTIAL) {
      return Optional.empty();
    }
    String period = standing.period().name(lang);
    return switch (standing.kind()) {
      case COMPLETE, NOT_DUE -> Optional.empty();
      case PARTIAL ->
          figures(unit, standing)
              .map(names -> MessageTerm.FIGURES_MISSING.with(lang, period, names));
      case REJECTED -> Optional.of(MessageTerm.REJECTED.with(lang, period, due(unit, standing)));
      case MISSING -> Optional.of(MessageTerm.MISSING.with(lang, period, due(unit, standing)));
      case OVERDUE ->
          Optional.of(
              MessageTerm.MISSING.with(
                  lang, period, due(unit, standing) + ", " + MessageTerm.OVERDUE.with(lang)));
    };
  }

  /// What a unit's report leaves open, unless the office has taken that as it is.
  private Optional<String> figures(Unit unit, Standing standing) {
    return data.concerns().stream()
        .filter(concern -> concern.units().equals(Set.of(unit.code())))
        .map(Concern::finding)
        .filter(finding -> finding.weighs(finding.severity()))
        .map(Finding::problem)
        .filter(CheckProblem.MissingFigures.class::isInstance)
        .map(CheckProblem.MissingFigures.class::cast)
        .filter(open -> open.period().equals(standing.period()))
        .findFirst()
        .map(this::names);
  }

  private String names(CheckProblem.MissingFigures open) {
    String names =
        open.indicators().stream().map(name -> name.in(lang)).collect(Collectors.joining("; "));
    int others = open.count() - open.indicators().size();
    return others > 0 ? names + "; " + MessageTerm.MORE.with(lang, others) : names;
  }

  private String due(Unit unit, Standing standing) {
    int days = plan.due().levels().getOrDefault(unit.level(), plan.due().workingDays());
    return MessageTerm.DUE.with(
        lang,
        phrases.day(standing.deadline()),
        days < 10 && lang == Lang.VI ? "0" + days : Integer.toString(days),
        phrases.day(plan.calendar().window(standing.period()).to()));
  }

  /// By when: the first deadline that is still to come, else as soon as can be.
  private String request(List<Standing> standings) {
    return standings.stream()
        .filter(standing -> standing.kind() != Standing.Kind.NOT_DUE)
        .map(Standing::deadline)
        .filter(day -> !day.isBefore(data.asOf()))
        .min(LocalDate::compareTo)
        .map(day -> MessageTerm.SEND_BY.with(lang, phrases.day(day)))
        .orElseGet(() -> MessageTerm.SEND_SOON.with(lang));
  }
}

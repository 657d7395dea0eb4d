package vn.tonghop.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a run keeps of all that it found: the first different ones of each code in each file, the
/// places where they are found again, and how many more there are.
///
/// @param kept in the order of their places
/// @param more what is not kept, by file and code
public record Findings(List<Finding> kept, List<Rest> more) {

  /// How many different ones of one code in one file a run shows.
  public static final int LIMIT = 20;

  /// How many places of the same one are kept for each that may differ.
  private static final int PLACES = 50;

  public static final Findings NONE = new Findings(List.of(), List.of());

  private static final Comparator<Finding> ORDER =
      Comparator.<Finding>naturalOrder()
          .thenComparing(finding -> finding.excerpt().toString())
          .thenComparing(finding -> finding.treatment().toString());

  public Findings {
    kept = List.copyOf(kept);
    more = List.copyOf(more);
  }

  /// Findings that are counted only.
  ///
  /// @param file the file that they stand in
  /// @param treated what the plan makes of them
  /// @param count how many, beside those that are kept
  public record Rest(String file, String code, Severity severity, Treatment.Kind treated, int count)
      implements Comparable<Rest> {

    private static final Comparator<Rest> ORDER =
        Comparator.comparing(Rest::file).thenComparing(Rest::code).thenComparing(Rest::treated);

    /// Findings that stand for what they are.
    public Rest(String file, String code, Severity severity, int count) {
      this(file, code, severity, Treatment.Kind.PLAIN, count);
    }

    @Override
    public int compareTo(Rest other) {
      return ORDER.compare(this, other);
    }
  }

  /// A kind of finding in one file, treated alike.
  private record Group(String file, Class<?> kind, Treatment.Kind treated) {
    static Group of(Finding finding) {
      return new Group(
          finding.source().file(), finding.problem().getClass(), finding.treatment().kind());
    }
  }

  /// Sorts findings, drops those that say the same of the same place, and keeps the first of each
  /// code in each file. The order that they come in makes no difference.
  ///
  /// @param limit how many different ones of one code in one file to keep
  public static Findings of(Collection<Finding> all, int limit) {
    Map<Group, Map<Problem, Integer>> known = new HashMap<>();
    Map<Group, Integer> left = new HashMap<>();
    List<Finding> kept = new ArrayList<>();
    all.stream()
        .distinct()
        .sorted(ORDER)
        .forEachOrdered(finding -> {
          Group group = Group.of(finding);
          if (keeps(known.computeIfAbsent(group, _ -> new HashMap<>()), finding.problem(), limit)) {
            kept.add(finding);
          } else {
            left.merge(group, 1, Integer::sum);
          }
        });
    return new Findings(kept, rests(left));
  }

  private static boolean keeps(Map<Problem, Integer> known, Problem problem, int limit) {
    int before = known.getOrDefault(problem, 0);
    boolean room = before == 0 ? known.size() < limit : before < limit * PLACES;
    if (room) {
      known.put(problem, before + 1);
    }
    return room;
  }

  private static List<Rest> rests(Map<Group, Integer> left) {
    return left.entrySet().stream()
        .map(entry -> rest(entry.getKey(), entry.getValue()))
        .sorted()
        .toList();
  }

  private static Rest rest(Group group, int count) {
    return new Rest(
        group.file(),
        Problem.code(group.kind()),
        Problem.severity(group.kind()),
        group.treated(),
        count);
  }

  public boolean isEmpty() {
    return kept.isEmpty() && more.isEmpty();
  }

  /// How many have the weight of a severity, kept or not; those that are waived or on trial have
  /// none.
  public int count(Severity severity) {
    long shown = kept.stream().filter(finding -> finding.weighs(severity)).count();
    int others =
        more.stream()
            .filter(rest -> rest.treated() == Treatment.Kind.PLAIN && rest.severity() == severity)
            .mapToInt(Rest::count)
            .sum();
    return Math.toIntExact(shown + others);
  }

  /// How many are treated in some way, kept or not.
  public int count(Treatment.Kind treated) {
    long shown = kept.stream().filter(one -> one.treatment().kind() == treated).count();
    int others =
        more.stream().filter(rest -> rest.treated() == treated).mapToInt(Rest::count).sum();
    return Math.toIntExact(shown + others);
  }

  /// How many of one finding's code in its file, treated alike, are not kept.
  int more(Finding like) {
    return more.stream()
        .filter(rest -> rest.file().equals(like.source().file()))
        .filter(rest -> rest.code().equals(like.problem().code()))
        .filter(rest -> rest.treated() == like.treatment().kind())
        .mapToInt(Rest::count)
        .sum();
  }

  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  /// Those that matter at least so much.
  public Findings only(Severity minimum) {
    return new Findings(
        kept.stream().filter(finding -> finding.severity().compareTo(minimum) <= 0).toList(),
        more.stream().filter(rest -> rest.severity().compareTo(minimum) <= 0).toList());
  }
}

package vn.tonghop.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.finding.DefinitionProblem;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.model.Dated;
import vn.tonghop.model.Source;
import vn.tonghop.model.Validity;

/// Reads what holds for a time: a list of blocks, each with `from` or `until`.
///
/// @param key the key that the list stands behind
/// @param value the key of the value in each block
record DatedReader(Fields fields, String key, String value) {

  private static final Comparator<Dated<Fields>> BY_TIME =
      Comparator.comparing(block -> block.validity().from().orElse(LocalDate.MIN));

  /// The keys of a block.
  static List<String> keys(String value) {
    return List.of(value, "from", "until");
  }

  /// Whether what is written is such a list, and not one value for all time.
  boolean isList() {
    return fields.find(key).orElse(null) instanceof Node.Sequence(List<Node> items, Source _)
        && items.getFirst() instanceof Node.Mapping;
  }

  /// The blocks, the earliest first; two that hold on one day are a finding.
  List<Dated<Fields>> blocks() {
    List<Dated<Fields>> blocks = new ArrayList<>();
    for (Node.Mapping item : fields.mappings(key)) {
      Fields block = Fields.of(item, key, keys(value), fields.findings());
      block.require(value);
      Dated<Fields> dated = new Dated<>(block, validity(block));
      blocks.stream()
          .filter(other -> isSure(other.value()) && isSure(block))
          .filter(other -> other.validity().overlaps(dated.validity()))
          .findFirst()
          .ifPresent(other ->
              block.add(
                  new DefinitionProblem.DatesOverlap(key, other.value().source().row()),
                  block.source()));
      blocks.add(dated);
    }
    return blocks.stream().sorted(BY_TIME).toList();
  }

  /// Whether its days are known; what a misspelt one was meant to be is not.
  private static boolean isSure(Fields block) {
    return !block.misspelt("from") && !block.misspelt("until");
  }

  /// A text that holds for a time, or for all of it.
  List<Dated<String>> texts() {
    return scalars().stream()
        .map(dated -> new Dated<>(dated.value().text(), dated.validity()))
        .toList();
  }

  /// The same, with the places where they stand.
  List<Dated<Node.Scalar>> scalars() {
    if (!isList()) {
      return fields.scalar(key).map(text -> List.of(Dated.always(text))).orElse(List.of());
    }
    return blocks().stream()
        .flatMap(block ->
            block.value().scalar(value).stream().map(text -> new Dated<>(text, block.validity())))
        .toList();
  }

  /// The first day of a life on which nothing holds though it should: between two times, or where
  /// the life itself says that it starts before them or goes on after them.
  static Optional<LocalDate> gap(List<Validity> times, Validity life) {
    Stream<LocalDate> ends = times.stream().flatMap(time -> time.until().stream());
    return Stream.concat(life.from().stream(), ends.map(last -> last.plusDays(1)))
        .filter(day -> life.holds(day) && times.stream().noneMatch(time -> time.holds(day)))
        .min(LocalDate::compareTo)
        .filter(_ -> !times.isEmpty());
  }

  /// The days between `from` and `until`; the second does not count where it comes first.
  static Validity validity(Fields fields) {
    Optional<LocalDate> from = Values.date(fields, "from");
    Optional<LocalDate> until = Values.date(fields, "until");
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      fields.add(
          new PlanProblem.RangeUpsideDown(from.get().toString(), until.get().toString()),
          fields.place("until"));
      return new Validity(from, Optional.empty());
    }
    return new Validity(from, until);
  }
}

package vn.tonghop.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Every claim of a run. Merging is the union of multisets: in whatever order and grouping files
/// are read and merged, the ledger is the same.
///
/// @param segments ordered by file, whatever the order they came in
public record Ledger(List<Segment> segments) {

  public static final Ledger EMPTY = new Ledger(List.of());

  public Ledger {
    segments = segments.stream().sorted(Comparator.comparing(Segment::file)).toList();
  }

  public static Ledger of(Segment segment) {
    return new Ledger(List.of(segment));
  }

  /// The claims of both.
  public Ledger merge(Ledger other) {
    return new Ledger(Stream.concat(segments.stream(), other.segments.stream()).toList());
  }

  /// How many claims there are.
  public int size() {
    return segments.stream().mapToInt(Segment::size).sum();
  }

  /// All claims, segment by segment.
  public Stream<Claim> claims() {
    return segments.stream()
        .flatMap(segment ->
            java.util.stream.IntStream.range(0, segment.size()).mapToObj(segment::claim));
  }

  /// One reading a key, with what it replaced and what conflicts. A pure function of the claims.
  public Settled settle(Plan plan, Units units) {
    return new Settling(plan, units, this).settled();
  }
}

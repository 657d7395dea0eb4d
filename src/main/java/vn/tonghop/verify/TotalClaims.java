package vn.tonghop.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.tonghop.finding.VerifyProblem;
import vn.tonghop.model.Numbers;

/// Claims of totals rows: each is the sum of its column. Where rows are parts of other rows, or
/// count different things, nothing is claimed.
final class TotalClaims {

  private static final Set<String> TOTALS =
      Set.of(
          "tong",
          "tong cong",
          "tong so",
          "cong",
          "total",
          "sum",
          "toan quan",
          "toan huyen",
          "toan thanh pho",
          "toan tinh",
          "toan xa",
          "toan phuong",
          "grand total");
  private static final Set<String> NO_AMOUNTS = Set.of("tt", "stt", "so tt", "no", "ma", "code");
  private static final Set<String> MEASURES = Set.of("dvt", "don vi tinh", "unit of measure");

  private TotalClaims() {}

  static void in(Chart chart, Heads heads, TableClaims.Tally tally) {
    List<List<Chart.Box>> body =
        chart.rows().subList(heads.body(), chart.rows().size()).stream()
            .filter(row -> !Rows.blank(row))
            .toList();
    if (body.size() < 3) {
      return;
    }
    int total = isTotal(body.getLast()) ? body.size() - 1 : isTotal(body.getFirst()) ? 0 : -1;
    List<List<Chart.Box>> others = new ArrayList<>(body);
    if (total < 0) {
      return;
    }
    List<Chart.Box> sums = others.remove(total);
    if (others.stream().anyMatch(TotalClaims::isTotal) || nested(others, heads)) {
      return;
    }
    for (int column = 1; column < sums.size(); column++) {
      column(column, sums.get(column), others, heads, tally);
    }
  }

  private static boolean isTotal(List<Chart.Box> row) {
    return row.stream().limit(2).anyMatch(box -> TOTALS.contains(Folded.of(box.text())));
  }

  /// Whether rows are parts of rows, or count different things.
  private static boolean nested(List<List<Chart.Box>> rows, Heads heads) {
    boolean parts =
        rows.stream()
            .flatMap(row -> row.stream().limit(2))
            .map(box -> box.text().strip())
            .anyMatch(text ->
                text.matches("(?iu)trong đó.*|of which.*|[-+*–].+|[IVX]+\\.?|\\d+\\.\\d+.*"));
    IntStream measures =
        IntStream.range(0, heads.folded().size())
            .filter(column -> MEASURES.contains(heads.folded().get(column)));
    return parts
        || measures.anyMatch(column ->
            rows.stream().map(row -> Chart.text(row, column).strip()).distinct().count() > 1);
  }

  private static void column(
      int column,
      Chart.Box total,
      List<List<Chart.Box>> rows,
      Heads heads,
      TableClaims.Tally tally) {
    String head = column < heads.folded().size() ? heads.folded().get(column) : "";
    boolean amounts = !Heads.isPercent(head) && !NO_AMOUNTS.contains(head);
    Optional<BigDecimal> sum = amounts ? sum(rows, column) : Optional.empty();
    if (sum.isEmpty() || !(Figures.of(total).orElse(null) instanceof Token.Count stated)) {
      return;
    }
    boolean right =
        stated.quantity().readings().stream().anyMatch(one -> one.compareTo(sum.get()) == 0);
    tally.count(
        total.place(),
        right
            ? Optional.empty()
            : Optional.of(
                new VerifyProblem.WrongTotal(
                    column < heads.shown().size() ? heads.shown().get(column) : "",
                    stated.quantity().written(),
                    Numbers.styled(sum.get(), stated.quantity().style()))));
  }

  /// The sum of a column; nothing where a cell is no number.
  private static Optional<BigDecimal> sum(List<List<Chart.Box>> rows, int column) {
    BigDecimal sum = BigDecimal.ZERO;
    int numbers = 0;
    for (List<Chart.Box> row : rows) {
      String text = Chart.text(row, column).strip();
      if (text.isEmpty() || text.equals("-") || text.equals("–")) {
        continue;
      }
      if (!(Figures.of(row.get(column)).orElse(null) instanceof Token.Count count)) {
        return Optional.empty();
      }
      sum = sum.add(count.quantity().value());
      numbers++;
    }
    return numbers < 2 ? Optional.empty() : Optional.of(sum);
  }
}

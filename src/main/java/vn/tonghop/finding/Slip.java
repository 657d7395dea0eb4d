package vn.tonghop.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tonghop.model.Label;
import vn.tonghop.model.Source;

/// What may have gone wrong where a stated sum is not the sum of its parts, as the difference
/// tells. It is a guess to start the search with; no number is changed by it.
public sealed interface Slip {

  /// One of the things that a sum is made of: the row of a unit, the figure of a month.
  ///
  /// @param value what it adds
  /// @param source its cell
  record Part(Label name, BigDecimal value, Source source) {}

  /// The parts that explain a difference equally well.
  ///
  /// @param named the first of them
  /// @param count how many they are
  record Suspects(List<Part> named, int count) {

    private static final int MOST = 3;

    public Suspects {
      named = List.copyOf(named);
    }

    /// The suspects among some parts; none where there are none.
    public static Optional<Suspects> of(List<Part> parts) {
      return parts.isEmpty()
          ? Optional.empty()
          : Optional.of(new Suspects(parts.stream().limit(MOST).toList(), parts.size()));
    }
  }

  /// The sum lacks exactly what one part says.
  record LeftOut(Suspects suspects) implements Slip {}

  /// The sum has exactly what one part says too much.
  record Twice(Suspects suspects) implements Slip {}

  /// The sum has a sum within it too much.
  record SubtotalAgain(Part subtotal) implements Slip {}

  /// The stated sum fits with two of its digits exchanged.
  record SwappedTotal(BigDecimal right) implements Slip {}

  /// The stated sum fits with its zeros or its point set right.
  record ShiftedTotal(BigDecimal right) implements Slip {}

  /// The sum fits if two digits of one part are exchanged.
  ///
  /// @param by what would have to be added to that part
  record Swapped(Suspects suspects, BigDecimal by) implements Slip {}

  /// The sum fits if one part is ten, a hundred or a thousand times what it is, or that part of it.
  ///
  /// @param by what would have to be added to that part
  record Shifted(Suspects suspects, BigDecimal by) implements Slip {}

  /// The sum fits if the one blank cell says something.
  ///
  /// @param part the blank, with what it would have to be
  record Blank(Part part) implements Slip {}

  /// A running total fits what a period said before it was revised.
  ///
  /// @param part the period, with what it says now
  record Revised(Part part, BigDecimal before) implements Slip {}

  /// A running total says what its period says, and nothing of the periods before.
  record PeriodAlone() implements Slip {}

  /// A running total, and those after it, fit if its period says something else.
  ///
  /// @param part the period, with what it would have to say
  /// @param later how many running totals after it differ by the same
  record Instead(Part part, int later) implements Slip {}
}

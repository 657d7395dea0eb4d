package vn.tonghop.model;

import java.util.List;

/// One file under `submissions/`, and what became of it.
///
/// @param file its path from the workspace
/// @param digest the SHA-256 of its bytes, in hex; empty where nobody asks for it, or the file
///   cannot be opened
/// @param fate what became of it
/// @param units the units that it has readings of, by place; also of a rejected file, where known
/// @param periods the periods that it has readings for, as keys
/// @param cells how many cells say a value, or that nothing happened
/// @param account what became of all its cells
public record Submission(
    String file,
    String digest,
    Fate fate,
    List<Integer> units,
    List<Integer> periods,
    int cells,
    Account account) {

  public Submission {
    units = List.copyOf(units);
    periods = List.copyOf(periods);
  }

  /// A file whose cells nobody counted.
  public Submission(
      String file,
      String digest,
      Fate fate,
      List<Integer> units,
      List<Integer> periods,
      int cells) {
    this(file, digest, fate, units, periods, cells, Account.NONE);
  }
}

package vn.tonghop.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The claims of one file, in columns of primitives. It joins a ledger only when the file is used.
public final class Segment {

  private final String file;
  private final List<String> sheets;
  private final List<String> texts;
  private final int size;
  private final int[] units;
  private final int[] periods;
  private final short[] indicators;
  private final byte[] flags;
  private final long[] values;
  private final short[] sheetOf;
  private final int[] rows;
  private final short[] columns;
  private final int revision;
  private final Map<Integer, Weight> weights;

  private static final int CUMULATIVE = 0x40;
  private static final State[] STATES = State.values();

  private Segment(Builder builder) {
    file = builder.file;
    revision = builder.revision;
    sheets = List.copyOf(builder.sheets);
    texts = List.copyOf(builder.texts);
    size = builder.size;
    units = Arrays.copyOf(builder.units, size);
    periods = Arrays.copyOf(builder.periods, size);
    indicators = Arrays.copyOf(builder.indicators, size);
    flags = Arrays.copyOf(builder.flags, size);
    values = Arrays.copyOf(builder.values, size);
    sheetOf = Arrays.copyOf(builder.sheetOf, size);
    rows = Arrays.copyOf(builder.rows, size);
    columns = Arrays.copyOf(builder.columns, size);
    weights = Map.copyOf(builder.weights);
  }

  public String file() {
    return file;
  }

  public int revision() {
    return revision;
  }

  public int size() {
    return size;
  }

  public int unit(int claim) {
    return units[claim];
  }

  public int period(int claim) {
    return periods[claim];
  }

  public int indicator(int claim) {
    return indicators[claim];
  }

  public State state(int claim) {
    return STATES[flags[claim] & ~CUMULATIVE];
  }

  public boolean cumulative(int claim) {
    return (flags[claim] & CUMULATIVE) != 0;
  }

  /// Whether any claim covers the time from the start of the year.
  boolean anyCumulative() {
    for (byte flag : flags) {
      if ((flag & CUMULATIVE) != 0) {
        return true;
      }
    }
    return false;
  }

  public long value(int claim) {
    return values[claim];
  }

  /// The text of a claim on an indicator of texts.
  public String text(int claim) {
    return texts.get((int) values[claim]);
  }

  /// Whether it has a claim of a rolled-up submission.
  boolean anyWeight() {
    return !weights.isEmpty();
  }

  /// What a claim of a rolled-up submission rests on; none for a reading of the unit's own.
  public Optional<Weight> weight(int claim) {
    return weights.isEmpty() ? Optional.empty() : Optional.ofNullable(weights.get(claim));
  }

  public Source source(int claim) {
    short sheet = sheetOf[claim];
    Optional<String> name = sheet < 0 ? Optional.empty() : Optional.of(sheets.get(sheet));
    return new Source(file, name, rows[claim], columns[claim]);
  }

  public Claim claim(int claim) {
    return new Claim(
        units[claim],
        periods[claim],
        indicators[claim],
        state(claim),
        values[claim],
        cumulative(claim),
        revision,
        source(claim));
  }

  /// Takes the claims of a file, in any order.
  public static final class Builder {

    private final String file;
    private final int revision;
    private final List<String> sheets = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, Weight> weights = new HashMap<>();
    private int size;
    private int[] units = new int[16];
    private int[] periods = new int[16];
    private short[] indicators = new short[16];
    private byte[] flags = new byte[16];
    private long[] values = new long[16];
    private short[] sheetOf = new short[16];
    private int[] rows = new int[16];
    private short[] columns = new short[16];

    /// @param revision 0 for a first submission
    public Builder(String file, int revision) {
      this.file = file;
      this.revision = revision;
    }

    /// Adds a claim; [Claim] says what the parts are.
    ///
    /// @param sheet the sheet's number from [#sheet], −1 for text files
    /// @param row the row's number, from 1
    /// @param column the column, from 1, at most 16,384
    public void add(
        int unit,
        int period,
        int indicator,
        State state,
        long value,
        boolean cumulative,
        int sheet,
        int row,
        int column) {
      if (size == units.length) {
        grow();
      }
      units[size] = unit;
      periods[size] = period;
      indicators[size] = (short) indicator;
      flags[size] = (byte) (state.ordinal() | (cumulative ? CUMULATIVE : 0));
      values[size] = value;
      sheetOf[size] = (short) sheet;
      rows[size] = row;
      columns[size] = (short) column;
      size++;
    }

    private void grow() {
      int room = size * 2;
      units = Arrays.copyOf(units, room);
      periods = Arrays.copyOf(periods, room);
      indicators = Arrays.copyOf(indicators, room);
      flags = Arrays.copyOf(flags, room);
      values = Arrays.copyOf(values, room);
      sheetOf = Arrays.copyOf(sheetOf, room);
      rows = Arrays.copyOf(rows, room);
      columns = Arrays.copyOf(columns, room);
    }

    /// Says what the claim added last rests on.
    public void weigh(Weight weight) {
      weights.put(size - 1, weight);
    }

    /// The number of a sheet, for [#add].
    public int sheet(String name) {
      int known = sheets.indexOf(name);
      if (known >= 0) {
        return known;
      }
      sheets.add(name);
      return sheets.size() - 1;
    }

    /// Keeps a text and gives the value that stands for it.
    public long text(String text) {
      texts.add(text);
      return texts.size() - 1L;
    }

    /// How many claims there are so far.
    public int size() {
      return size;
    }

    /// Whether a claim taken so far is one of a period and an indicator.
    public boolean isOf(int claim, int period, int indicator) {
      return periods[claim] == period && indicators[claim] == indicator;
    }

    /// A claim taken so far, by the order in which they came.
    public Claim claim(int claim) {
      short sheet = sheetOf[claim];
      return new Claim(
          units[claim],
          periods[claim],
          indicators[claim],
          STATES[flags[claim] & ~CUMULATIVE],
          values[claim],
          (flags[claim] & CUMULATIVE) != 0,
          revision,
          new Source(
              file,
              sheet < 0 ? Optional.empty() : Optional.of(sheets.get(sheet)),
              rows[claim],
              columns[claim]));
    }

    public Segment build() {
      return new Segment(this);
    }
  }
}

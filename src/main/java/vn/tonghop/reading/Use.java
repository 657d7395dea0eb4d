package vn.tonghop.reading;

import vn.tonghop.model.ColumnRole;

/// What a column is used for.
enum Use {
  UNIT,
  /// `Đơn vị`: the unit, or the unit of measure; its cells tell.
  UNIT_OR_MEASURE,
  PERIOD,
  INDICATOR,
  /// Values, of the time that the plan says.
  VALUE,
  /// Values of the period alone, as the head says.
  PERIOD_VALUE,
  CUMULATIVE,
  NOTE,
  REVISION,
  /// The day on which it was sent or came.
  RECEIVED,
  /// Known to be no value: numbering, unit of measure, plan, last year, percentages.
  IGNORED,
  /// Nothing that we know.
  UNKNOWN;

  boolean isValue() {
    return this == VALUE || this == PERIOD_VALUE || this == CUMULATIVE;
  }

  static Use of(ColumnRole role) {
    return switch (role) {
      case UNIT -> UNIT;
      case PERIOD -> PERIOD;
      case INDICATOR -> INDICATOR;
      case VALUE -> VALUE;
      case CUMULATIVE -> CUMULATIVE;
      case NOTE -> NOTE;
      case REVISION -> REVISION;
    };
  }
}

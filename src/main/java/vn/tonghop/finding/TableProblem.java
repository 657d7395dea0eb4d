package vn.tonghop.finding;

import java.time.LocalDate;
import java.util.List;

/// What is wrong with a table, or with the file as a whole.
public sealed interface TableProblem extends ReadingProblem {

  /// No column holds the values of known indicators.
  ///
  /// @param heads the heads of the table
  @Graded(Severity.ERROR)
  record NoValueColumn(List<String> heads) implements TableProblem {
    public NoValueColumn {
      heads = List.copyOf(heads);
    }
  }

  /// A head says that the figures reach past the last day of the period's data.
  ///
  /// @param date the day that it names
  /// @param closing the last day of the period's data
  @Graded(Severity.REMARK)
  record DatePastWindow(LocalDate date, LocalDate closing) implements TableProblem {}

  /// A file of the office's own lacks a column.
  ///
  /// @param column its head
  /// @param heads the heads that there are
  @Graded(Severity.ERROR)
  record MissingColumn(String column, List<String> heads) implements TableProblem {
    public MissingColumn {
      heads = List.copyOf(heads);
    }
  }

  /// Several columns may be the one with the values.
  ///
  /// @param heads their heads
  @Graded(Severity.ERROR)
  record TwoValueColumns(List<String> heads) implements TableProblem {
    public TwoValueColumns {
      heads = List.copyOf(heads);
    }
  }

  /// A column or a cell of data on persons. What it says is never kept.
  @Graded(Severity.ERROR)
  record PersonalData(Kind kind) implements TableProblem {

    /// What sort of data.
    public enum Kind {
      NAME,
      BIRTH_DATE,
      ID_NUMBER,
      ADDRESS,
      PHONE
    }
  }

  /// Cells that may hold data on persons are hidden from whoever looks at a file.
  ///
  /// @param cells how many
  @Graded(Severity.WARNING)
  record PersonalCellsHidden(long cells) implements TableProblem {}

  /// A head says what its values cover, against the plan.
  ///
  /// @param cumulative what the head says: from the start of the year, or the period alone
  @Graded(Severity.REMARK)
  record HeadBeatsPlan(String head, boolean cumulative) implements TableProblem {}

  /// A table beside those of a submission that is about nothing in the plan.
  ///
  /// @param heads the heads of the table
  @Graded(Severity.REMARK)
  record TableNotRead(List<String> heads) implements TableProblem {
    public TableNotRead {
      heads = List.copyOf(heads);
    }
  }
}

package vn.tonghop.intake;

/// What a received file is, as far as reading it goes.
public enum Kind {
  /// It was read; its tables, if any, are there.
  TABLES,
  /// It should hold tables but cannot be read; a finding says why.
  UNREADABLE,
  /// A document or a picture: received, not read.
  NOT_A_TABLE,
  /// A lock file or a system's own: no submission at all.
  IGNORED
}

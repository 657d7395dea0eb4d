package vn.tonghop.report;

/// What the listings come as: for people, or for machines.
public enum Format {
  TEXT,
  CSV,
  JSON
}

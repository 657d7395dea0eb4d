package vn.tonghop.model;

/// The languages of messages and reports.
public enum Lang {
  VI,
  EN
}

package vn.tonghop.model;

/// How reports spell numbers.
public enum NumberStyle {
  /// `1700`, `118.75%`.
  PLAIN,
  /// `1.700`, `118,75%`: Luật Kế toán 2015, Điều 10 and the custom of official letters.
  VI
}

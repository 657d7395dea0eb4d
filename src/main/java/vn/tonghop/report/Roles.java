package vn.tonghop.report;

import vn.tonghop.model.Lang;
import vn.tonghop.model.Part;
import vn.tonghop.model.State;

/// What a reading does to a figure, in words.
final class Roles {

  private Roles() {}

  /// The word that data files use.
  static String word(Part.Role role) {
    return switch (role) {
      case ADDED -> "added";
      case TAKEN_OFF -> "taken-off";
      case NUMERATOR -> "numerator";
      case DENOMINATOR -> "denominator";
      case CARRIED -> "carried";
      case LISTED -> "listed";
    };
  }

  /// What people are told where it is not plain; empty for what is simply added or listed.
  static String name(Part.Role role, Lang lang) {
    return switch (role) {
      case ADDED, LISTED -> "";
      case TAKEN_OFF -> Term.TAKEN_OFF.in(lang);
      case NUMERATOR -> Term.NUMERATOR.in(lang);
      case DENOMINATOR -> Term.DENOMINATOR.in(lang);
      case CARRIED -> Term.CARRIED_ROLE.in(lang);
    };
  }

  /// What stands in place of a number that is not there.
  static String name(State state, Lang lang) {
    return switch (state) {
      case VALUE -> "";
      case NIL -> Term.NOTHING.in(lang);
      case MISSING -> Term.NOT_REPORTED.in(lang);
      case NOT_EXPECTED -> Term.NOT_EXPECTED.in(lang);
      case REJECTED -> Term.REJECTED.in(lang);
    };
  }
}

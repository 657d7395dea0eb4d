package vn.tonghop.finding;

import vn.tonghop.model.Label;

/// The words of a finding.
///
/// @param message what is wrong, able to stand alone; lower case, no full stop, no advice
/// @param hint what to do about it
public record Wording(Label message, Label hint) {

  /// The Vietnamese and English message, then the Vietnamese and English hint.
  static Wording of(String vi, String en, String hintVi, String hintEn) {
    return new Wording(new Label(vi, en), new Label(hintVi, hintEn));
  }
}

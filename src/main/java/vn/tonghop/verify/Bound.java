package vn.tonghop.verify;

import vn.tonghop.finding.DocumentProblem;

/// How much text a document may hold: no report has so much, and a file made to harm has more.
final class Bound {

  private static final int MEGABYTES = 5;

  private long left = MEGABYTES * 1_000_000L;

  boolean takes(int characters) {
    left -= characters;
    return left >= 0;
  }

  DocumentProblem problem() {
    return new DocumentProblem.DocumentTooLarge(MEGABYTES);
  }
}

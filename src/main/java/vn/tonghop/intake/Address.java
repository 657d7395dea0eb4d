package vn.tonghop.intake;

import org.xml.sax.SAXException;
import vn.tonghop.model.Grid;

/// A place in a sheet, as `C7` writes it.
///
/// @param row from 1
/// @param column from 0
record Address(int row, int column) {

  static final int ROWS = 1_048_576;
  static final int COLUMNS = 16_384;

  /// @throws SAXException if there is no such place
  static Address of(String text) throws SAXException {
    int column = 0;
    int at = 0;
    while (at < text.length() && at < 3 && isLetter(text.charAt(at))) {
      column = column * 26 + text.charAt(at) - 'A' + 1;
      at++;
    }
    int row = Xml.number(text.substring(at));
    if (column < 1 || column > COLUMNS || row < 1 || row > ROWS) {
      throw new SAXException("address");
    }
    return new Address(row, column - 1);
  }

  private static boolean isLetter(char letter) {
    return letter >= 'A' && letter <= 'Z';
  }

  /// The rectangle that `A1:C2` writes.
  ///
  /// @throws SAXException if there is no such rectangle
  static Grid.Area area(String text) throws SAXException {
    int colon = text.indexOf(':');
    Address from = of(colon < 0 ? text : text.substring(0, colon));
    Address to = colon < 0 ? from : of(text.substring(colon + 1));
    if (to.row < from.row || to.column < from.column) {
      throw new SAXException("area");
    }
    return new Grid.Area(from.row, from.column, to.row, to.column);
  }
}

package vn.tonghop.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;

/// Finds texts such as `1.234` or `1,5` among what a formula calculates with: which numbers they
/// become depends on the settings of whoever calculates.
final class Ambiguous {

  private static final Pattern PLACE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_.$!:])\\$?([A-Z]{1,2})\\$?(\\d{1,5})(?![\\p{L}\\p{N}_.(!:])");
  private static final Pattern NUMBER = Pattern.compile("[\\d\\s.,:/%+\\-]*[.,:/\\-%]\\s*\\d*\\s*");

  private Ambiguous() {}

  static boolean isIn(String formula, HSSFSheet sheet) {
    if (formula.indexOf('!') >= 0) {
      return false;
    }
    Matcher places = PLACE.matcher(formula);
    while (places.find()) {
      HSSFRow row = sheet.getRow(Integer.parseInt(places.group(2)) - 1);
      HSSFCell cell =
          row == null ? null : row.getCell(CellReference.convertColStringToIndex(places.group(1)));
      if (cell != null
          && cell.getCellType() == CellType.STRING
          && NUMBER.matcher(cell.getStringCellValue()).matches()) {
        return true;
      }
    }
    return false;
  }
}

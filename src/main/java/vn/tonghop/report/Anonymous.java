package vn.tonghop.report;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Takes the names of people out of the properties of a workbook that we write: who made a file is
/// nobody's business, and the day of its making would make two runs differ.
final class Anonymous {

  private static final String MADE_BY = "tonghop";

  private Anonymous() {}

  static void make(Workbook workbook) {
    switch (workbook) {
      case XSSFWorkbook xlsx -> clear(xlsx.getProperties());
      case HSSFWorkbook xls -> clear(xls);
      default -> throw new IllegalStateException("No workbook that we write: " + workbook);
    }
  }

  private static void clear(POIXMLProperties properties) {
    properties.getCoreProperties().setCreator(MADE_BY);
    properties.getCoreProperties().setLastModifiedByUser(MADE_BY);
    Optional<Date> always = Optional.of(Date.from(Instant.parse("2000-01-01T00:00:00Z")));
    properties.getCoreProperties().getUnderlyingProperties().setCreatedProperty(always);
    properties.getCoreProperties().getUnderlyingProperties().setModifiedProperty(always);
    properties.getExtendedProperties().setManager("");
    properties.getExtendedProperties().setCompany("");
    properties.getCustomProperties().getUnderlyingProperties().getPropertyList().clear();
  }

  private static void clear(HSSFWorkbook workbook) {
    workbook.createInformationProperties();
    workbook.getSummaryInformation().setAuthor(MADE_BY);
    workbook.getSummaryInformation().setLastAuthor(MADE_BY);
    workbook.getDocumentSummaryInformation().removeCompany();
    workbook.getDocumentSummaryInformation().removeManager();
    if (workbook.getDocumentSummaryInformation().getCustomProperties() != null) {
      workbook.getDocumentSummaryInformation().removeCustomProperties();
    }
  }
}

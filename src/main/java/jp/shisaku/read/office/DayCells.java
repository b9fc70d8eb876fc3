package jp.shisaku.read.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** Cells of a worksheet that hold a day as it is written, 2025-04-01, and not as a number. */
final class DayCells {

  private static final Pattern DAY =
      Pattern.compile(
          "(<(?:\\w{1,9}:)?c\\s[^>]*?)\\bt=[\"']d[\"']([^>]*>(?:<(?:\\w{1,9}:)?f\\b[^>]*>[^<]*</[^>]*>)?"
              + "<(?:\\w{1,9}:)?v>)([^<]*)");

  private DayCells() {}

  static boolean areIn(String sheet) {
    return (sheet.contains(" t=\"d\"") || sheet.contains(" t='d'")) && DAY.matcher(sheet).find();
  }

  /** The sheet with the number of each day, or its text where it is no day. */
  static String numbered(String sheet, boolean from1904) {
    return areIn(sheet)
        ? DAY.matcher(sheet).replaceAll(cell -> Matcher.quoteReplacement(number(cell, from1904)))
        : sheet;
  }

  private static String number(MatchResult cell, boolean from1904) {
    String written = cell.group(3).strip();
    try {
      LocalDateTime day =
          written.contains("T")
              ? LocalDateTime.parse(written.replaceFirst("Z$", ""))
              : LocalDate.parse(written).atStartOfDay();
      double number = DateUtil.getExcelDate(day, from1904);
      return cell.group(1) + "t=\"n\"" + cell.group(2) + number;
    } catch (DateTimeException noDay) {
      return cell.group(1) + "t=\"str\"" + cell.group(2) + cell.group(3);
    }
  }
}

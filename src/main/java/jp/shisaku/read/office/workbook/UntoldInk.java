package jp.shisaku.read.office.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionType;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Formats by condition that would set figures in the colour of their cell, where it is not told
 * whether the condition holds: a COUNTIF, the ten largest, what stands there twice.
 */
record UntoldInk(List<Rule> rules) {

  private static final Pattern FIGURE =
      Pattern.compile("\\s*[-△▲約]?\\s*[0-9０-９][0-9０-９,，.．]*(?:\\s*[千百十億万]*円.*)?\\s*");

  private static final Pattern NUMBER = Pattern.compile("=?\\s*-?[0-9]+(?:\\.[0-9]+)?");

  record Rule(ConditionalFormattingRule rule, Color ink, List<CellRangeAddress> ranges) {}

  static UntoldInk in(Sheet sheet) {
    SheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < all.getNumConditionalFormattings(); i++) {
      ConditionalFormatting format = all.getConditionalFormattingAt(i);
      List<CellRangeAddress> ranges = List.of(format.getFormattingRanges());
      for (int j = 0; j < format.getNumberOfRules(); j++) {
        ConditionalFormattingRule rule = format.getRule(j);
        ConditionalInk.ink(rule, sheet).ifPresent(ink -> rules.add(new Rule(rule, ink, ranges)));
      }
    }
    return new UntoldInk(rules);
  }

  /** True for a cell with a figure that such a format may hide. */
  boolean mayHide(Cell cell) {
    return !rules.isEmpty()
        && isFigure(cell)
        && rules.stream().anyMatch(rule -> isOver(rule, cell) && !isUntrue(rule.rule(), cell));
  }

  private static boolean isOver(Rule rule, Cell cell) {
    return rule.ranges().stream().anyMatch(range -> range.isInRange(cell))
        && SheetColor.isSame(
            rule.ink(),
            ConditionalInk.ground(cell, Optional.ofNullable(rule.rule().getPatternFormatting())));
  }

  private static boolean isFigure(Cell cell) {
    return switch (type(cell)) {
      case NUMERIC -> !DateUtil.isCellDateFormatted(cell);
      case STRING -> FIGURE.matcher(CellValue.string(cell)).matches();
      default -> false;
    };
  }

  private static CellType type(Cell cell) {
    return cell.getCellType() == CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
  }

  /** A figure of the cell itself that is compared with a number, as noughts are hidden. */
  private static boolean isUntrue(ConditionalFormattingRule rule, Cell cell) {
    boolean plain =
        rule.getConditionType() == ConditionType.CELL_VALUE_IS
            && type(cell) == CellType.NUMERIC
            && rule.getFormula1() != null
            && NUMBER.matcher(rule.getFormula1()).matches();
    if (!plain) {
      return false;
    }
    BigDecimal other = new BigDecimal(rule.getFormula1().replaceAll("[=\\s]", ""));
    int compared = BigDecimal.valueOf(cell.getNumericCellValue()).compareTo(other);
    return switch (rule.getComparisonOperation()) {
      case ComparisonOperator.EQUAL -> compared != 0;
      case ComparisonOperator.NOT_EQUAL -> compared == 0;
      case ComparisonOperator.LT -> compared >= 0;
      case ComparisonOperator.LE -> compared > 0;
      case ComparisonOperator.GT -> compared <= 0;
      case ComparisonOperator.GE -> compared < 0;
      default -> false;
    };
  }
}

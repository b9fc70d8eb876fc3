package jp.shisaku.read.office.workbook;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Results of formulas that a spreadsheet program would not show: a workbook that a program filled
 * in may ask to be calculated when it is opened, and what it stores until then is out of date. Such
 * a result counts as lost; where it is the one that the formula gives, or that cannot be told, it
 * stays.
 */
final class Recalculated {

  /** More formulas are taken as they are stored. */
  private static final int MOST = 20_000;

  /** The same but for the noise of binary fractions. */
  private static final double SAME = 1e-9;

  private final Optional<FormulaEvaluator> evaluator;
  private int asked;

  private Recalculated(Optional<FormulaEvaluator> evaluator) {
    this.evaluator = evaluator;
  }

  static Recalculated in(Workbook workbook) {
    boolean asks = workbook instanceof XSSFWorkbook xml && xml.getForceFormulaRecalculation();
    return new Recalculated(
        asks
            ? Optional.of(workbook.getCreationHelper().createFormulaEvaluator())
            : Optional.empty());
  }

  /** The value of a cell, lost where its formula gives another number than is stored. */
  CellValue orElse(Cell cell, CellValue stored) {
    boolean told =
        evaluator.isPresent()
            && cell.getCellType() == CellType.FORMULA
            && stored.number().isPresent()
            && ++asked <= MOST;
    return told && isOutdated(cell, stored.number().get())
        ? new CellValue("", Optional.empty(), true)
        : stored;
  }

  private boolean isOutdated(Cell cell, BigDecimal stored) {
    try {
      org.apache.poi.ss.usermodel.CellValue now = evaluator.orElseThrow().evaluate(cell);
      return now != null
          && now.getCellType() == CellType.NUMERIC
          && Math.abs(now.getNumberValue() - stored.doubleValue())
              > SAME * Math.max(1, Math.abs(stored.doubleValue()));
    } catch (RuntimeException | StackOverflowError unknown) {
      // A function that POI does not know, another workbook, or too long a chain of formulas.
      asked = MOST;
      return false;
    }
  }
}

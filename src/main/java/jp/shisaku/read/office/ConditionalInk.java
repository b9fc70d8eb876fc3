package jp.shisaku.read.office;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.formula.EvaluationConditionalFormatRule;
import org.apache.poi.ss.formula.WorkbookEvaluatorProvider;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;

/**
 * Figures that a format by condition sets in the colour of their cell, as authors hide noughts and
 * errors. A condition that cannot be told hides nothing.
 */
final class ConditionalInk {

  /** More cells are taken as they are. */
  private static final int MOST = 20_000;

  private final Optional<ConditionalFormattingEvaluator> evaluator;
  private int asked;

  private ConditionalInk(Optional<ConditionalFormattingEvaluator> evaluator) {
    this.evaluator = evaluator;
  }

  static ConditionalInk in(Sheet sheet) {
    boolean inked = rules(sheet) && sheet.getWorkbook() != null;
    return new ConditionalInk(inked ? Optional.of(evaluator(sheet)) : Optional.empty());
  }

  private static ConditionalFormattingEvaluator evaluator(Sheet sheet) {
    var formulas = sheet.getWorkbook().getCreationHelper().createFormulaEvaluator();
    return new ConditionalFormattingEvaluator(
        sheet.getWorkbook(), (WorkbookEvaluatorProvider) formulas);
  }

  /** True where some condition gives a colour to letters. */
  private static boolean rules(Sheet sheet) {
    SheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
    return IntStream.range(0, all.getNumConditionalFormattings())
        .mapToObj(all::getConditionalFormattingAt)
        .anyMatch(ConditionalInk::givesColour);
  }

  private static boolean givesColour(ConditionalFormatting formatting) {
    return IntStream.range(0, formatting.getNumberOfRules())
        .mapToObj(formatting::getRule)
        .anyMatch(rule -> ink(rule).isPresent());
  }

  private static Optional<Color> ink(ConditionalFormattingRule rule) {
    return Optional.ofNullable(rule.getFontFormatting()).map(font -> font.getFontColor());
  }

  /** True for a cell whose letters have the colour of its ground now. */
  boolean hides(Cell cell) {
    if (evaluator.isEmpty() || ++asked > MOST) {
      return false;
    }
    try {
      List<ConditionalFormattingRule> holding =
          evaluator.get().getConditionalFormattingForCell(cell).stream()
              .map(EvaluationConditionalFormatRule::getRule)
              .toList();
      // The first rule that says something of ink, or of the ground, goes before the others.
      Optional<Color> ink = holding.stream().flatMap(r -> ink(r).stream()).findFirst();
      Optional<PatternFormatting> fill =
          holding.stream()
              .flatMap(r -> Optional.ofNullable(r.getPatternFormatting()).stream())
              .findFirst();
      return ink.isPresent() && SheetColor.isSame(ink.get(), ground(cell, fill));
    } catch (RuntimeException | StackOverflowError unknown) {
      // A function that POI does not know, or another workbook.
      asked = MOST;
      return false;
    }
  }

  private static Optional<List<Integer>> ground(Cell cell, Optional<PatternFormatting> fill) {
    return fill.isEmpty()
        ? SheetColor.ground(cell.getCellStyle())
        : SheetColor.groundOf(fill.get());
  }
}

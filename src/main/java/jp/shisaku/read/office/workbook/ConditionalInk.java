package jp.shisaku.read.office.workbook;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.formula.EvaluationConditionalFormatRule;
import org.apache.poi.ss.formula.WorkbookEvaluatorProvider;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ConditionType;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;

/**
 * Figures that a format by condition sets in the colour of their cell, as authors hide noughts and
 * errors. A condition that cannot be told, or not soon, hides nothing; that it might is told.
 */
final class ConditionalInk {

  /** More cells are taken as they are. */
  private static final int MOST = 5_000;

  /**
   * A formula that looks at single cells: one that counts a whole column for each of its cells, to
   * mark what stands there twice, takes time by the square.
   */
  private static final Pattern BRIEF =
      Pattern.compile(
          "(?:\\$?[A-Z]{1,3}\\$?[0-9]+|\"[^\"]*+\"|[-+*/<>=&(), .0-9]"
              + "|(?:AND|OR|NOT|IF|ISERROR|ISERR|ISNA|ISBLANK|ISNUMBER|ISTEXT|LEN|ABS|MOD|ROW)(?=\\()"
              + "|TRUE|FALSE)++");

  private final Optional<ConditionalFormattingEvaluator> evaluator;
  private final UntoldInk untold;
  private int asked;
  private Optional<Cell> doubtful = Optional.empty();

  private ConditionalInk(Optional<ConditionalFormattingEvaluator> evaluator, UntoldInk untold) {
    this.evaluator = evaluator;
    this.untold = untold;
  }

  static ConditionalInk in(Sheet sheet) {
    UntoldInk inks = UntoldInk.in(sheet);
    boolean told = !inks.rules().isEmpty() && rules(sheet).allMatch(ConditionalInk::isBrief);
    return new ConditionalInk(told ? Optional.of(evaluator(sheet)) : Optional.empty(), inks);
  }

  private static ConditionalFormattingEvaluator evaluator(Sheet sheet) {
    var formulas = sheet.getWorkbook().getCreationHelper().createFormulaEvaluator();
    return new ConditionalFormattingEvaluator(
        sheet.getWorkbook(), (WorkbookEvaluatorProvider) formulas);
  }

  private static Stream<ConditionalFormattingRule> rules(Sheet sheet) {
    SheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
    return IntStream.range(0, all.getNumConditionalFormattings())
        .mapToObj(all::getConditionalFormattingAt)
        .flatMap(f -> IntStream.range(0, f.getNumberOfRules()).mapToObj(f::getRule));
  }

  private static boolean isBrief(ConditionalFormattingRule rule) {
    boolean known =
        rule.getConditionType() == ConditionType.CELL_VALUE_IS
            || rule.getConditionType() == ConditionType.FORMULA;
    return known
        && Stream.of(rule.getFormula1(), rule.getFormula2())
            .allMatch(f -> f == null || BRIEF.matcher(f).matches());
  }

  static Optional<Color> ink(ConditionalFormattingRule rule, Sheet sheet) {
    return Optional.ofNullable(rule.getFontFormatting())
        .map(font -> font.getFontColor())
        .map(color -> SheetColor.ofTheme(color, sheet));
  }

  /** The first cell of which it could not be told whether its figure is seen. */
  Optional<Cell> doubtful() {
    return doubtful;
  }

  /** True for a cell whose letters have the colour of its ground now. */
  boolean hides(Cell cell) {
    if (evaluator.isEmpty() || ++asked > MOST) {
      return doubt(cell);
    }
    try {
      List<ConditionalFormattingRule> holding =
          evaluator.get().getConditionalFormattingForCell(cell).stream()
              .map(EvaluationConditionalFormatRule::getRule)
              .toList();
      // The first rule that says something of ink, or of the ground, goes before the others.
      Optional<Color> ink =
          holding.stream().flatMap(r -> ink(r, cell.getSheet()).stream()).findFirst();
      Optional<PatternFormatting> fill =
          holding.stream()
              .flatMap(r -> Optional.ofNullable(r.getPatternFormatting()).stream())
              .findFirst();
      return ink.isPresent() && SheetColor.isSame(ink.get(), ground(cell, fill));
    } catch (RuntimeException | StackOverflowError unknown) {
      // A function that POI does not know, or another workbook.
      asked = MOST;
      return doubt(cell);
    }
  }

  private boolean doubt(Cell cell) {
    if (doubtful.isEmpty() && untold.mayHide(cell)) {
      doubtful = Optional.of(cell);
    }
    return false;
  }

  static Optional<List<Integer>> ground(Cell cell, Optional<PatternFormatting> fill) {
    return fill.isEmpty()
        ? SheetColor.ground(cell.getCellStyle())
        : SheetColor.groundOf(fill.get(), cell.getSheet());
  }
}

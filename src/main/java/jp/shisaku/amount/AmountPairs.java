package jp.shisaku.amount;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.budget.AmountsHead;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.label.Units;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;

/**
 * Amounts whose label is their year and stage itself: 令和6年度当初予算額 beside 1,200千円, among the other
 * labels of a sheet that has no 予算額, or in the rows of that one; or their stage, where two labels
 * say one each (当初予算額, 補正予算額), or 予算額 beside that of another year (前年度予算額). The amount stands right
 * of its label, or else below it.
 *
 * @param label 予算額, left of the labels of years
 * @param amounts by label
 * @param others by 総事業費 and, in the rows of 予算額, 比較 or 一般財源: no budget of one year
 */
public record AmountPairs(Optional<Cell> label, Map<Cell, Cell> amounts, Map<Cell, Cell> others)
    implements AmountCells {

  public AmountPairs {
    amounts = new LinkedHashMap<>(amounts);
    others = new LinkedHashMap<>(others);
  }

  /**
   * The pairs of a table; empty where it has none, where it has no other label, and where 予算額
   * announces the amounts without such labels.
   */
  public static Optional<AmountCells> in(Table table, Labels labels) {
    Map<Cell, Field> labelled = new LinkedHashMap<>();
    for (Cell cell : table.cells()) {
      labels
          .ofCell(cell.text())
          // 前年度当初予算額 is nearly 当初予算額, and a label of this kind.
          .filter(m -> m.isExact() || head(cell).isEmpty())
          .ifPresent(m -> labelled.put(cell, m.field()));
    }
    Set<Field> fields =
        labelled.keySet().stream()
            .filter(cell -> !isOfAllYears(cell))
            .map(labelled::get)
            .collect(Collectors.toSet());
    List<Cell> budgets =
        labelled.keySet().stream().filter(c -> labelled.get(c) == Field.BUDGET).toList();
    Optional<Cell> budget = budget(table, budgets);
    boolean staged = areStages(budgets);
    Optional<Cell> own = budget.isEmpty() && !staged ? ownLabel(table, budgets) : Optional.empty();
    if (fields.stream().noneMatch(Field::isOfMeasure)
        || fields.contains(Field.BUDGET) && budget.isEmpty() && own.isEmpty() && !staged) {
      return Optional.empty();
    }
    Predicate<Cell> isLabel = cell -> labels.known(cell.text()).isPresent();
    Map<Cell, Cell> pairs = new LinkedHashMap<>();
    for (Cell label : table.cells()) {
      boolean inRows = budget.or(() -> own).filter(b -> isInRowsOf(b, label)).isPresent();
      if (staged || own.filter(label::equals).isPresent()
          ? budgets.contains(label)
          : inRows ? headInRows(label).isPresent() : budget.isEmpty() && head(label).isPresent()) {
        table
            .rightOf(label)
            .filter(c -> isAmountOf(label, c) && !isLabel.test(c))
            .or(() -> below(table, label, isLabel))
            .filter(c -> !pairs.containsValue(c))
            .ifPresent(c -> pairs.put(label, c));
      }
    }
    Optional<Cell> announcing = budget.or(() -> own);
    return pairs.size() > 1 || pairs.keySet().stream().anyMatch(AmountPairs::saysYear)
        ? Optional.of(new AmountPairs(announcing, pairs, others(table, announcing, pairs)))
        : Optional.empty();
  }

  /** The only 予算額, with its own amount beside it; what it says besides is no year. */
  private static Optional<Cell> ownLabel(Table table, List<Cell> budgets) {
    List<Cell> ofAYear = budgets.stream().filter(b -> !isOfAllYears(b)).toList();
    return ofAYear.stream()
        .filter(b -> ofAYear.size() == 1 && !saysYear(b) && inBrackets(b).isEmpty())
        .filter(b -> table.rightOf(b).filter(c -> isFigureOf(b, c)).isPresent())
        .findFirst();
  }

  private static boolean isFigureOf(Cell label, Cell cell) {
    String text = cell.text().strip();
    return !text.isEmpty()
        && text.indexOf('\n') < 0
        && (FigureText.isNumberOrDash(text)
            || FigureText.isWholeIn(Unit.statedIn(label.text()), text));
  }

  /** The only 予算額 over several rows with a label of this kind behind it. */
  private static Optional<Cell> budget(Table table, List<Cell> budgets) {
    return budgets.stream()
        .filter(b -> budgets.size() == 1 && b.rowSpan() > 1)
        .filter(b -> table.rightOf(b).filter(c -> headInRows(c).isPresent()).isPresent())
        .findFirst();
  }

  /** 当初予算額 and 補正予算額, whose amounts print their years. */
  private static boolean areStages(List<Cell> labels) {
    return labels.size() > 1
        && labels.stream().allMatch(label -> GridHead.saysStage(label.text()))
        && labels.stream().map(AmountPairs::text).distinct().count() == labels.size();
  }

  private static String text(Cell label) {
    return GridHead.of(own(label), Optional.empty()).map(GridHead::text).orElse("");
  }

  private static boolean isInRowsOf(Cell budget, Cell label) {
    return budget.row() <= label.row()
        && label.lastRow() <= budget.lastRow()
        && label.column() > budget.lastColumn();
  }

  private static Map<Cell, Cell> others(Table table, Optional<Cell> budget, Map<Cell, Cell> pairs) {
    Map<Cell, Cell> others = new LinkedHashMap<>();
    for (Cell label : table.cells()) {
      boolean beside =
          budget.filter(b -> isInRowsOf(b, label)).isPresent()
              && label.isFilled()
              && !pairs.containsKey(label)
              && !FigureText.isFigure(label.text());
      table
          .rightOf(label)
          .filter(amount -> !pairs.containsValue(amount))
          .filter(
              amount -> isOfAllYears(label) || beside && FigureText.isNumberOrDash(amount.text()))
          .ifPresent(amount -> others.put(label, amount));
    }
    return others;
  }

  /** 総事業費 beside the budgets of single years. */
  private static boolean isOfAllYears(Cell cell) {
    return BudgetReader.isOfAllYears(Units.without(cell.text()));
  }

  /** An amount below its label, where another label or nothing stands right of that. */
  private static Optional<Cell> below(Table table, Cell label, Predicate<Cell> isLabel) {
    boolean free =
        table.rightOf(label).filter(c -> !isLabel.test(c) && head(c).isEmpty()).isEmpty();
    return table
        .below(label)
        .filter(c -> free && c.columnSpan() == label.columnSpan() && isAmountOf(label, c));
  }

  private static Optional<GridHead> head(Cell cell) {
    return BudgetReader.holdsStage(cell.text())
        ? GridHead.of(own(cell), Optional.empty())
            .filter(head -> head.with(Optional.empty()).isPresent())
        : Optional.empty();
  }

  /** 令和8年度予算案（前年度予算額） without what is said of the amount in brackets. */
  private static String own(Cell label) {
    return inBrackets(label).map(BracketNote.Headed::head).orElse(label.text());
  }

  private static Optional<BracketNote.Headed> inBrackets(Cell label) {
    return BracketNote.ofHead(GridHead.oneLine(label.text()));
  }

  /** The same, or 令和8年度 alone, as it stands in the rows of 予算額. */
  private static Optional<GridHead> headInRows(Cell cell) {
    return head(cell)
        .or(() -> GridHead.of(cell.text(), Optional.empty()).filter(GridHead::isYearAlone));
  }

  /** True for 令和6年度当初予算額 and 前年度予算額, which say year and stage of the amount beside them. */
  public static boolean isLabel(Cell cell) {
    return head(cell).isPresent();
  }

  /** 前年度当初予算額 alone does not say its year; beside that of another amount it does. */
  private static boolean saysYear(Cell label) {
    return !FiscalYears.in(label.text()).isEmpty();
  }

  /** True for a figure or a dash, and for a statement that the label begins. */
  private static boolean isAmountOf(Cell label, Cell cell) {
    String text = cell.text().strip();
    if (text.isEmpty() || FigureText.isNone(text) || FigureText.isNumberOrDash(text)) {
      return !text.isEmpty();
    }
    if (FigureText.isWholeIn(Unit.statedIn(label.text()), text)) {
      return true;
    }
    if (inBrackets(label).isPresent() && BracketNote.amounts(text).isPresent()) {
      return true;
    }
    return isRead(text(label) + "：" + text, IssueCode.BUDGET_YEAR_MISSING)
        || isRead(text) && !FiscalYears.in(text).isEmpty();
  }

  /**
   * @param open doubts that do not count
   */
  private static boolean isRead(String text, IssueCode... open) {
    var read = BudgetReader.read(text, Place.UNKNOWN);
    Set<IssueCode> left = Set.of(open);
    return !read.value().lines().isEmpty()
        && read.issues().stream()
            .map(Issue::code)
            .allMatch(code -> code == IssueCode.BUDGET_OTHER_MONEY || left.contains(code));
  }

  @Override
  public Set<Cell> cells() {
    Set<Cell> cells = new LinkedHashSet<>();
    amounts.forEach(
        (label, amount) -> {
          cells.add(label);
          cells.add(amount);
        });
    others.forEach(
        (label, amount) -> {
          cells.add(label);
          cells.add(amount);
        });
    label.ifPresent(cells::remove);
    return cells;
  }

  @Override
  public List<Figure> figures(Piece piece) {
    return amounts.entrySet().stream()
        .filter(pair -> FigureText.isAmount(pair.getValue().text()))
        .filter(pair -> !FigureText.isNone(pair.getValue().text()))
        .flatMap(pair -> figures(pair.getKey(), Figure.of(pair.getValue(), piece)))
        .toList();
  }

  /** The amount, and the one in brackets behind it where the label says what that is. */
  private Stream<Figure> figures(Cell label, Figure cell) {
    if (this.label.filter(label::equals).isPresent()) {
      return Stream.of(cell);
    }
    AmountsHead head = new AmountsHead(text(label), Unit.statedIn(label.text()));
    Optional<BracketNote.Headed> inner = inBrackets(label);
    Optional<List<String>> two = inner.flatMap(said -> BracketNote.amounts(cell.text()));
    return two.isEmpty()
        ? Stream.of(cell.below(head))
        : Stream.of(
                cell.saying(two.get().get(0), false).below(head),
                cell.saying(two.get().get(1), true).below(head.saying(inner.get().inBrackets())))
            .filter(figure -> FigureText.isAmount(figure.text()));
  }

  @Override
  public List<Issue> issues(Piece piece, Optional<Unit> unit) {
    return AmountCells.leftOut(
        others.entrySet().stream()
            .filter(other -> FigureText.isAmount(other.getValue().text()))
            .map(other -> GridRow.oneLine(other.getKey())),
        piece);
  }
}

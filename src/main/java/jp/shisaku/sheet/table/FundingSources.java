package jp.shisaku.sheet.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shisaku.amount.FigureText;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;

/**
 * Where the money comes from, beside the budget: 国庫支出金, 県債 and 一般財源 above their figures, or left of
 * them. They are parts of the amount, and none of it.
 */
final class FundingSources {

  /** One alone may be a word of the amount. */
  private static final int FEWEST = 2;

  private FundingSources() {}

  /** The cells of a budget's value that are not those of its sources. */
  static List<Cell> leftOutOf(List<Cell> values) {
    List<Cell> words =
        values.stream().filter(cell -> Profile.STANDARD.isSource(cell.text())).toList();
    if (words.size() < FEWEST) {
      return values;
    }
    Set<Cell> sources = new HashSet<>(words);
    for (Cell word : words) {
      List<Cell> below =
          values.stream().filter(cell -> cell.isUnder(word) && isFigure(cell)).toList();
      sources.addAll(below);
      if (below.isEmpty()) {
        values.stream()
            .filter(cell -> isRightOf(word, cell) && isFigure(cell))
            .forEach(sources::add);
      }
    }
    List<Cell> own =
        values.stream().filter(cell -> !sources.contains(cell) && !saysOnlyAmount(cell)).toList();
    return own.stream().anyMatch(FundingSources::isFigure) ? own : values;
  }

  /** 事業費 above the whole says no more than the label does; 本年度 does. */
  private static boolean saysOnlyAmount(Cell cell) {
    boolean amount =
        Profile.STANDARD.column(cell.text()).filter(field -> field == Field.BUDGET).isPresent();
    return amount
        && BudgetReader.ofHeading(cell.text()).value().lines().stream()
            .allMatch(line -> line.era().isEmpty() && line.phase() == Phase.UNSPECIFIED);
  }

  private static boolean isRightOf(Cell word, Cell cell) {
    return cell.column() == word.lastColumn() + 1 && cell.row() == word.row();
  }

  private static boolean isFigure(Cell cell) {
    return FigureText.isFigure(cell.text());
  }
}

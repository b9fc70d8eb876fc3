package jp.shisaku.sheet.table;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Cell;

/**
 * Where a name or an office ends in a row that goes on with a label that is not known: 担当課 | 橋課 |
 * 着手年 | 令和5年. What stands behind it is no part of the value.
 */
final class ShortValue {

  /** A label that is not known, and its value. */
  private static final int A_FURTHER_PAIR = 2;

  private ShortValue() {}

  /** The cells of a value among those right of its label; all where nothing tells more. */
  static List<Cell> of(LabelMatch match, Cell label, List<Cell> cells) {
    List<Cell> row = cells.stream().filter(c -> c.row() <= label.lastRow()).toList();
    if (!match.isAlone() || row.size() != cells.size()) {
      return cells;
    }
    return switch (match.field()) {
      case OFFICES -> offices(cells);
      case NAME -> name(cells);
      default -> cells;
    };
  }

  /** Offices beside each other (府省庁 | 局 | 課), up to the first cell that is none. */
  private static List<Cell> offices(List<Cell> cells) {
    List<Cell> filled = Cell.filled(cells);
    if (filled.size() <= A_FURTHER_PAIR || !isOffice(filled.get(0))) {
      return cells;
    }
    List<Cell> kept = new ArrayList<>();
    for (Cell cell : filled) {
      if (!isOffice(cell)) {
        break;
      }
      kept.add(cell);
    }
    return kept;
  }

  private static boolean isOffice(Cell cell) {
    return Offices.isListOrOfMinistry(cell.text());
  }

  /** A name with a further pair behind it; an office beside the name is no label. */
  private static List<Cell> name(List<Cell> cells) {
    List<Cell> filled = Cell.filled(cells);
    boolean pair =
        filled.size() == 1 + A_FURTHER_PAIR && filled.stream().noneMatch(ShortValue::isOffice);
    return pair ? filled.subList(0, 1) : cells;
  }
}

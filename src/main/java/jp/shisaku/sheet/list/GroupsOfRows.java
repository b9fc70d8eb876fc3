package jp.shisaku.sheet.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shisaku.page.Cell;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.list.head.GroupColumns;

/** What columns of groups say of each row, also where a group goes on over the end of a page. */
final class GroupsOfRows {

  private final List<Piece> pieces;
  private final Map<Integer, GroupColumns> lists = new HashMap<>();

  /** Lists that go on with one on the page before, and which. */
  private final Map<Integer, Integer> goingOn = new HashMap<>();

  /** A cell in its table. */
  record Found(Piece table, Cell cell) {}

  GroupsOfRows(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /**
   * Takes a list.
   *
   * @param before the list before it, with which it goes on; negative where there is none
   */
  void add(int index, GroupColumns columns, int before) {
    lists.put(index, columns);
    if (before >= 0 && lists.get(before).columns().equals(columns.columns())) {
      goingOn.put(index, before);
    }
  }

  GroupColumns in(int index) {
    return lists.get(index);
  }

  /** The list on the page before, with the same columns. */
  Optional<Integer> before(int index) {
    return Optional.ofNullable(goingOn.get(index));
  }

  /** The cell that a row has in one of the columns, or that stands for it. */
  Optional<Found> of(int index, int row, int place) {
    int at = index;
    int from = row;
    while (goingOn.containsKey(at) && lists.get(at).isOpen(from, place)) {
      at = goingOn.get(at);
      from = lists.get(at).rows() - 1;
    }
    Piece table = pieces.get(at);
    return lists.get(at).of(from, place).map(cell -> new Found(table, cell));
  }
}

package jp.shisaku.sheet.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shisaku.page.Cell;
import jp.shisaku.piece.Piece;

/** Of which part of a list each row is, also where a merged cell goes on over the end of a page. */
final class CategoriesOfRows {

  private final List<Piece> pieces;
  private final Map<Integer, CategoryColumns> lists = new HashMap<>();

  /** Lists that go on with one on the page before, and which. */
  private final Map<Integer, Integer> goingOn = new HashMap<>();

  CategoriesOfRows(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /**
   * Takes a list.
   *
   * @param before the list before it, with which it goes on; negative where there is none
   */
  void add(int index, ListTable list, int before) {
    CategoryColumns columns = list.categories();
    lists.put(index, columns);
    if (before >= 0 && lists.get(before).columns().equals(columns.columns())) {
      goingOn.put(index, before);
    }
  }

  /** The parts, from the widest to the narrowest, each as one line. */
  List<Piece> of(int index, int row) {
    return IntStream.range(0, lists.get(index).columns().size())
        .mapToObj(place -> of(index, row, place))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Piece> of(int index, int row, int place) {
    int at = index;
    int from = row;
    while (goingOn.containsKey(at) && lists.get(at).isOpen(from, place)) {
      at = goingOn.get(at);
      from = lists.get(at).rows() - 1;
    }
    Piece piece = pieces.get(at);
    return lists.get(at).of(from, place).flatMap(cell -> line(piece, cell));
  }

  private static Optional<Piece> line(Piece piece, Cell cell) {
    return piece.within(cell).stream()
        .findFirst()
        .flatMap(first -> first.line().map(line -> first.with(line.withText(cell.text()))));
  }
}

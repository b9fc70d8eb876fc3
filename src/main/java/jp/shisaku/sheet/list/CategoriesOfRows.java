package jp.shisaku.sheet.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.page.Cell;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.NoteMark;

/**
 * Of which part of a list each row is, by the rows of headings above it and by columns, also where
 * a heading or a merged cell goes on over the end of a page.
 */
final class CategoriesOfRows {

  private final List<Piece> pieces;
  private final Map<Integer, CategoryColumns> lists = new HashMap<>();

  /** By list and row the headings above it, where they change. */
  private final Map<Integer, NavigableMap<Integer, List<Piece>>> headings = new HashMap<>();

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
    NavigableMap<Integer, List<Piece>> found = new TreeMap<>();
    List<Piece> path = before >= 0 ? headingsAt(before, index) : List.of();
    found.put(-1, path);
    for (Map.Entry<Integer, Optional<Cell>> heading : list.partHeadings().entrySet()) {
      List<Piece> above = path;
      path =
          heading
              .getValue()
              .flatMap(cell -> line(pieces.get(index), cell))
              .map(line -> PartRows.below(above, line, Piece::text))
              .orElse(List.of());
      found.put(heading.getKey(), path);
    }
    headings.put(index, found);
  }

  /**
   * The headings above the first row of a list that goes on with another: those of its last row,
   * and of the lines between the two. Each sheet of a workbook begins anew, and so does a list
   * below a line of which nobody can tell what it heads.
   */
  private List<Piece> headingsAt(int before, int index) {
    if (pieces.get(index).place().box().isEmpty()) {
      return List.of();
    }
    List<Piece> path = headings.get(before).lastEntry().getValue();
    for (Piece between : pieces.subList(before + 1, index)) {
      String text = between.text().strip();
      if (PartRows.isMarked(text) && MinistryRows.name(text).isEmpty()) {
        path = PartRows.below(path, between, Piece::text);
      } else if (!NoteMark.opens(text)) {
        path = List.of();
      }
    }
    return path;
  }

  /** The parts, from the widest to the narrowest, each as one line. */
  List<Piece> of(int index, int row) {
    return Stream.concat(
            headings.get(index).lowerEntry(row).getValue().stream(),
            IntStream.range(0, lists.get(index).columns().size())
                .mapToObj(place -> of(index, row, place))
                .flatMap(Optional::stream))
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

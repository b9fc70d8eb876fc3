package jp.shisaku.sheet.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.amount.UnitNotes;
import jp.shisaku.page.Cell;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.NoteMark;

/**
 * Of which part of a list each row is, by the rows of headings above it and by columns, also where
 * a heading or a merged cell goes on over the end of a page.
 */
final class CategoriesOfRows {

  private final List<Piece> pieces;
  private final HeadingsAbove outside;
  private final GroupsOfRows groups;

  /** By list and row the headings above it, where they change. */
  private final Map<Integer, NavigableMap<Integer, List<Piece>>> headings = new HashMap<>();

  /** The headings above separate lists that are above the last one. */
  private List<Piece> outer = List.of();

  /**
   * The parts of all lists.
   *
   * @param same the lists that go on with one on the page before, and which
   */
  CategoriesOfRows(List<Piece> pieces, Map<Integer, ListTable> lists, Map<Integer, Integer> same) {
    this.pieces = pieces;
    this.groups = new GroupsOfRows(pieces);
    this.outside = new HeadingsAbove(pieces, lists);
    lists.forEach((index, list) -> add(index, list, same.getOrDefault(index, -1)));
  }

  private void add(int index, ListTable list, int before) {
    groups.add(index, list.categories(), before);
    NavigableMap<Integer, List<Piece>> found = new TreeMap<>();
    List<Piece> path = headingsAt(before, index);
    found.put(-1, path);
    for (Map.Entry<Integer, Optional<Cell>> heading : list.partHeadings().entrySet()) {
      List<Piece> above = path;
      path =
          heading
              .getValue()
              .flatMap(cell -> line(pieces.get(index), cell))
              .map(line -> PartRows.below(above, line))
              .orElse(outer);
      found.put(heading.getKey(), path);
    }
    headings.put(index, found);
  }

  /**
   * The headings above the first row of a list: those of the last row of the list that it goes on
   * with, or else those of separate lists, and of the lines above it. Each sheet of a workbook
   * begins anew, and so does a list below a line of which nobody can tell what it heads.
   */
  private List<Piece> headingsAt(int before, int index) {
    boolean anew = outside.opensWorksheet(index);
    outer = anew ? List.of() : outer;
    boolean same = before >= 0 && !anew;
    List<Piece> path = same ? headings.get(before).lastEntry().getValue() : outer;
    for (Piece line : outside.lines(index)) {
      String text = line.text().strip();
      boolean marked = PartRows.isMarked(text) && MinistryRows.name(text).isEmpty();
      if (outside.isHeading(line)) {
        outer = PartRows.below(outer, line);
        path = PartRows.below(path, line);
      } else if (same && marked) {
        path = PartRows.below(path, line);
      } else if (!(marked && isWithin(path, line)) && !saysNothing(text)) {
        outer = List.of();
        path = List.of();
      }
    }
    return path;
  }

  /** True for （１） below １: what it says is of the same part. */
  private static boolean isWithin(List<Piece> path, Piece line) {
    return PartRows.below(path, line).size() > path.size();
  }

  /** Units, notes and sentences head nothing. */
  private static boolean saysNothing(String text) {
    return NoteMark.opens(text) || UnitNotes.of(text).isPresent() || text.indexOf('。') >= 0;
  }

  /** The parts, from the widest to the narrowest, each as one line. */
  List<Piece> of(int index, int row) {
    return Stream.concat(
            headings.get(index).lowerEntry(row).getValue().stream(),
            IntStream.range(0, groups.in(index).columns().size())
                .mapToObj(place -> groups.of(index, row, place))
                .flatMap(Optional::stream)
                .flatMap(found -> line(found.table(), found.cell()).stream()))
        .toList();
  }

  private static Optional<Piece> line(Piece piece, Cell cell) {
    return piece.within(cell).stream()
        .findFirst()
        .flatMap(first -> first.line().map(line -> first.with(line.withText(cell.text()))));
  }
}

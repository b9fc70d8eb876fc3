package jp.shisaku.sheet.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;

/**
 * The headings above separate lists, 第１章 海を守る above one and 第２章 山を育てる above the next. A line is one
 * where another list has one of its level, by mark and print, that says another thing: a title
 * stands once. The name of a worksheet is such a line.
 */
final class HeadingsAbove {

  private final List<Piece> pieces;

  /** What stands above each list, behind the list before it. */
  private final Map<Integer, List<Piece>> above = new HashMap<>();

  private final Set<Integer> opening = new HashSet<>();
  private final Set<Piece> headings = Collections.newSetFromMap(new IdentityHashMap<>());

  HeadingsAbove(List<Piece> pieces, Map<Integer, ListTable> lists) {
    this.pieces = pieces;
    List<Piece> nearest = new ArrayList<>();
    int before = -1;
    for (Map.Entry<Integer, ListTable> list : lists.entrySet()) {
      int index = list.getKey();
      above.put(index, lines(before, index, list.getValue().above()));
      nearest.addAll(nearest(above.get(index), print(pieces.get(index), list.getValue())));
      before = index;
    }
    for (Piece line : nearest) {
      if (nearest.stream()
          .anyMatch(
              other ->
                  isOneLevel(line, other) && !line.text().strip().equals(other.text().strip()))) {
        headings.add(line);
      }
    }
  }

  /** What stands above a list, behind the list before it; of a worksheet what is on it. */
  List<Piece> lines(int index) {
    return above.get(index);
  }

  /** True for a line that heads a list as others head others. */
  boolean isHeading(Piece line) {
    return headings.contains(line);
  }

  /** True for the first list of a worksheet: each begins anew. */
  boolean opensWorksheet(int index) {
    return opening.contains(index);
  }

  /** The name of the worksheet of a table. */
  static Optional<Piece> worksheet(Piece table) {
    return table
        .page()
        .title()
        .filter(name -> !table.page().hasLayout())
        .map(name -> table.with(Line.of(name, false)));
  }

  private List<Piece> lines(int before, int index, Table aboveHeads) {
    Piece table = pieces.get(index);
    List<Piece> lines = new ArrayList<>();
    Optional<Piece> worksheet = worksheet(table);
    if (worksheet.isPresent() && (before < 0 || !pieces.get(before).onPageOf(table))) {
      opening.add(index);
      lines.add(worksheet.get());
    }
    pieces.subList(before + 1, index).stream()
        .filter(piece -> piece.line().isPresent())
        .filter(piece -> worksheet.isEmpty() || piece.onPageOf(table))
        .flatMap(Piece::lines)
        .forEach(lines::add);
    for (int row = 0; row < aboveHeads.rows(); row++) {
      List<Cell> filled = aboveHeads.row(row).stream().filter(Cell::isFilled).toList();
      if (filled.size() == 1 && filled.get(0).row() == row) {
        lines.addAll(table.within(filled.get(0)));
      }
    }
    return lines;
  }

  /** A line of the rows, beside which headings are larger or bold. */
  private static Optional<Line> print(Piece table, ListTable list) {
    return list.rows().stream()
        .flatMap(row -> row.cells().values().stream())
        .flatMap(Collection::stream)
        .flatMap(cell -> table.within(cell).stream())
        .flatMap(piece -> piece.line().stream())
        .findFirst();
  }

  /** The last heading of each level; two of one level right behind each other are items. */
  private static List<Piece> nearest(List<Piece> lines, Optional<Line> row) {
    List<Piece> path = new ArrayList<>();
    Optional<Piece> last = Optional.empty();
    for (Piece line : lines) {
      boolean heading = mayHead(line, row);
      if (heading && last.filter(before -> isOneLevel(before, line)).isPresent()) {
        path.removeIf(other -> isOneLevel(other, line));
      } else if (heading) {
        path = new ArrayList<>(PartRows.below(path, line));
      }
      last = heading ? Optional.of(line) : Optional.empty();
    }
    return path;
  }

  private static boolean mayHead(Piece piece, Optional<Line> row) {
    Line line = piece.line().orElseThrow();
    boolean large =
        row.filter(r -> line.bold() && !r.bold() || line.fontSize() > Line.LARGER * r.fontSize())
            .isPresent();
    return (PartRows.isMarked(line.text()) || large && PartRows.mayBe(line.text()))
        && FiscalYears.in(line.text()).isEmpty()
        && MinistryRows.name(line.text()).isEmpty();
  }

  private static boolean isOneLevel(Piece one, Piece other) {
    return PartRows.areOneKind(one.text(), other.text())
        && one.line().orElseThrow().isSetAs(other.line().orElseThrow());
  }
}

package jp.shisaku.sheet.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.shisaku.amount.UnitNotes;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.HeadingMark;
import jp.shisaku.sheet.list.head.CellGrid;
import jp.shisaku.sheet.list.head.ListColumns;
import jp.shisaku.text.NoteMark;

/**
 * Rows of a list that hold nothing but a heading, 第1 里山を守る above （１）道の分野, and say of which part of
 * the list the rows below them are.
 *
 * @param offices rows that head others as their office, and are no such headings
 * @param columns of the rows below the heads
 * @param firstRow the first row below the heads
 * @param rows of the table, those of the heads among them
 */
record PartRows(
    CellGrid grid,
    ListColumns columns,
    Profile profile,
    MinistryRows offices,
    int firstRow,
    int rows) {

  /** A longer text is a remark. */
  private static final int LONGEST = 60;

  private static final Pattern IN_BRACKETS = Pattern.compile("[【［〔＜<〈《](.+)[】］〕＞>〉》]");

  /**
   * The headings by row, and empty where an office above all of them begins anew; none where their
   * levels cannot be told: of two without a number above each other, of the first one without a
   * number below rows of another heading, and where a text in the column of the names may as well
   * be the rest of one.
   */
  SortedMap<Integer, Optional<Cell>> headings() {
    SortedMap<Integer, Optional<Cell>> found = new TreeMap<>();
    Set<String> kinds = new HashSet<>();
    boolean ofOffices = false;
    for (int row = firstRow; row < rows; row++) {
      Optional<Cell> alone = alone(row);
      if (alone.isPresent() && offices.isOffice(row)) {
        ofOffices |= kinds.isEmpty();
        if (ofOffices) {
          found.put(row, Optional.empty());
        }
      } else if (alone.filter(this::isHeading).isPresent()) {
        HeadingMark mark = mark(alone.get().text());
        boolean first = kinds.add(mark.kind()) && kinds.size() > 1;
        boolean certain =
            found
                .getOrDefault(row - 1, Optional.empty())
                .map(above -> !mark.kind().equals(mark(above.text()).kind()))
                .orElse(!first);
        if (mark.isNone() && (!certain || mayBeRest(alone.get(), mark))) {
          return new TreeMap<>();
        }
        found.put(row, alone);
      }
    }
    return found;
  }

  private boolean mayBeRest(Cell cell, HeadingMark mark) {
    return cell.column() == columns.names() && cell.columnSpan() == 1 && mark.kind().isEmpty();
  }

  private Optional<Cell> alone(int row) {
    List<Cell> filled =
        grid.row(row).values().stream().distinct().filter(c -> !CellGrid.isBlank(c)).toList();
    return Optional.of(filled)
        .filter(cells -> cells.size() == 1 && cells.get(0).row() == row)
        .map(cells -> cells.get(0))
        .filter(cell -> cell.column() <= columns.names());
  }

  private boolean isHeading(Cell cell) {
    return mayBe(cell.text().strip()) && !profile.isTotalOfAny(cell.text());
  }

  static boolean mayBe(String text) {
    return text.length() <= LONGEST
        && text.indexOf('。') < 0
        && text.codePoints().anyMatch(Character::isLetter)
        && !NoteMark.opens(text)
        && UnitNotes.of(text).isEmpty();
  }

  /** True for a line between two pages of a list that can be nothing but such a heading. */
  static boolean isMarked(String text) {
    return mayBe(text) && !mark(text).kind().isEmpty();
  }

  /** True for headings of one level, as far as their marks tell. */
  static boolean areOneKind(String one, String other) {
    return mark(one).kind().equals(mark(other).kind());
  }

  /**
   * The headings above a row, from the widest to the narrowest, with one more below them. Which of
   * two is wider, their sizes tell, or else their marks, 第1 before １ before (1); those of one kind
   * are of one level.
   */
  static List<Piece> below(List<Piece> above, Piece heading) {
    HeadingMark mark = mark(heading.text());
    List<Piece> path = new ArrayList<>();
    for (Piece wider : above) {
      HeadingMark other = mark(wider.text());
      boolean outermost = path.isEmpty() && other.rank() >= HeadingMark.UNNUMBERED;
      boolean larger = isLarger(wider, heading);
      if (!larger
          && (isLarger(heading, wider)
              || other.kind().equals(mark.kind())
              || other.rank() > mark.rank() && !outermost)) {
        break;
      }
      path.add(wider);
    }
    path.add(heading);
    return path;
  }

  private static boolean isLarger(Piece one, Piece other) {
    double size = other.line().map(Line::fontSize).orElse(0.0);
    return size > 0 && one.line().filter(l -> l.fontSize() > Line.LARGER * size).isPresent();
  }

  /** 【里山を守る】 has no number, but is of another level than what has no brackets. */
  private static HeadingMark mark(String text) {
    String bare = text.strip();
    HeadingMark mark = HeadingMark.of(bare);
    return IN_BRACKETS.matcher(bare).matches()
        ? new HeadingMark(bare.substring(0, 1), HeadingMark.of("").rank(), 0, bare)
        : mark;
  }
}

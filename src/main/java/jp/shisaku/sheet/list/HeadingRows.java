package jp.shisaku.sheet.list;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shisaku.page.Cell;
import jp.shisaku.sheet.list.head.CellGrid;
import jp.shisaku.sheet.list.head.ColumnHead;

/**
 * Of the rows of a list those that are headings of others, whose amounts they add up, and those
 * that are parts of the one above: 1 灯台の維持 300 over (1) 灯台守 100 and (2) 塗り替え 200. No amount is
 * counted twice: where the rows below come to what the heading says they are the measures, else the
 * heading is one and they are its parts. What is not certain stays, and is told.
 */
final class HeadingRows {

  /** A list of figures holds a row that is by chance the sum of the next ones. */
  private static final int FEWEST_BY_SUM = 2;

  /** A sum is looked for over so many rows. */
  private static final int MOST_BY_SUM = 300;

  private final List<NamedRow> rows;
  private final Set<Cell> totals = new LinkedHashSet<>();
  private final Set<Cell> parts = new LinkedHashSet<>();
  private final Set<Cell> doubtful = new LinkedHashSet<>();

  private HeadingRows(List<NamedRow> rows) {
    this.rows = new ArrayList<>(rows);
  }

  /**
   * Those among the measures of a list, which are told by the rows that each has.
   *
   * @param numbered true where the numbers before the names are those of measures, not of levels
   */
  static HeadingRows among(
      Map<Cell, List<Integer>> named,
      CellGrid grid,
      Map<Integer, ColumnHead> heads,
      boolean numbered) {
    HeadingRows all = new HeadingRows(NamedRow.of(named, grid, heads, numbered));
    all.find();
    return all;
  }

  /** Headings that make no measure. */
  Set<Cell> totals() {
    return totals;
  }

  /** Rows that are parts of the one above. */
  Set<Cell> parts() {
    return parts;
  }

  /** Rows that may be headings of those below; they stay measures. */
  Set<Cell> doubtful() {
    return doubtful;
  }

  /**
   * その他計, 海の施策 計: the rows above it, from the last such row on, and says nothing else. One that
   * does not add them up may be a sum all the same, where all others say more.
   */
  private void totalsBelow() {
    boolean othersSay = rows.stream().allMatch(row -> row.says() || row.isCalledTotal());
    int from = 0;
    for (int i = 0; i < rows.size(); i++) {
      NamedRow row = rows.get(i);
      if (!row.isCalledTotal() || row.says() || !row.hasAmounts()) {
        continue;
      }
      if (isSumOf(from, i)) {
        totals.add(row.name());
        rows.remove(i);
        from = i;
        i--;
      } else if (othersSay && i > from) {
        doubtful.add(row.name());
      }
    }
  }

  /** True for the sum of all rows from one on, or of two or more right above it. */
  private boolean isSumOf(int from, int index) {
    NamedRow.Sum sum = rows.get(index).sum();
    for (int i = index - 1; i >= from && sum.add(rows.get(i)); i--) {
      if (sum.isReached() && (i == from || index - i >= FEWEST_BY_SUM)) {
        return true;
      }
    }
    return false;
  }

  /** From the innermost headings to the outermost: what lies below one has been looked at. */
  private void find() {
    totalsBelow();
    for (int i = rows.size() - 1; i >= 0; i--) {
      NamedRow row = rows.get(i);
      if (row.isOfMinistry() && !row.says()) {
        totals.add(row.name());
      } else if (row.hasAmounts() && !byLevel(i)) {
        bySum(i);
      }
    }
  }

  /** The rows below one that are set or marked as lying within it. */
  private List<NamedRow> below(int index) {
    int end = index + 1;
    while (end < rows.size() && rows.get(end).isWithin(rows.get(index))) {
      end++;
    }
    return rows.subList(index + 1, end);
  }

  /** True where the marks of the rows have told what the row is. */
  private boolean byLevel(int index) {
    NamedRow row = rows.get(index);
    List<NamedRow> below = below(index);
    boolean marked = below.stream().allMatch(child -> child.isMarkedBelow(row));
    boolean certain = marked || row.isNumbered() || below.size() >= FEWEST_BY_SUM;
    if (below.isEmpty() || !certain) {
      return false;
    }
    boolean items = below.stream().allMatch(child -> child.isItemOf(row));
    boolean bare = below.stream().noneMatch(NamedRow::says);
    boolean told = below.stream().allMatch(child -> child.says() && !row.says());
    NamedRow.Compared compared = row.comparedWith(below);
    if (compared == NamedRow.Compared.SUM && !items
        || compared == NamedRow.Compared.MORE && told && row.isNumbered()) {
      leaveOut(index, below);
    } else if (compared == NamedRow.Compared.SUM
        || compared == NamedRow.Compared.MORE && marked && (items || bare)) {
      below.forEach(child -> parts.add(child.name()));
      below.clear();
    } else if (marked) {
      doubtful.add(row.name());
    } else {
      return false;
    }
    return true;
  }

  /** Above the rows that it adds up the heading stands for them. */
  private void leaveOut(int index, List<NamedRow> below) {
    totals.add(rows.get(index).name());
    rows.set(index, rows.get(index).saying(below.stream().allMatch(NamedRow::says)));
    below.clear();
  }

  /** Without marks a heading is the sum of what follows, and says nothing else as that does. */
  private void bySum(int index) {
    NamedRow row = rows.get(index);
    int end = Math.min(rows.size(), index + 1 + MOST_BY_SUM);
    NamedRow.Sum sum = row.sum();
    for (int i = index + 1; i < end && sum.add(rows.get(i)); i++) {
      List<NamedRow> below = rows.subList(index + 1, i + 1);
      if (below.size() >= FEWEST_BY_SUM && sum.isReached()) {
        if (!row.says() && below.stream().allMatch(NamedRow::says)) {
          leaveOut(index, below);
        } else if (row.differs()) {
          doubtful.add(row.name());
        }
        return;
      }
    }
  }
}

package jp.shisaku.piece.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/**
 * Puts tables apart that stand beside each other on one worksheet: an empty column lies between
 * them, and each has a head of names of its own. Read as one, the amounts at the right would be
 * those of the measures at the left. An empty column alone parts nothing: many sheets have some for
 * the look.
 */
public record TablesBeside(Table table, Labels labels) {

  /** The blocks of a page, such tables one after the other. */
  public static List<Block> parted(List<Block> blocks, Labels labels) {
    List<Block> parted = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      if (block instanceof Table table && table.box().isEmpty()) {
        parted.addAll(new TablesBeside(table, labels).tables());
      } else {
        parted.add(block);
      }
    }
    return parted;
  }

  private List<Table> tables() {
    if (!hasGap()) {
      return List.of(table);
    }
    List<Cell> heads = heads();
    if (heads.size() < 2) {
      return List.of(table);
    }
    int firstRow = heads.stream().mapToInt(Cell::row).min().orElseThrow();
    BitSet covered = covered(firstRow);
    TreeMap<Integer, Cell> starts = new TreeMap<>();
    for (Cell head : heads) {
      int start = covered.previousClearBit(head.column()) + 1;
      starts.putIfAbsent(start, head);
    }
    return starts.size() > 1 && starts.values().stream().allMatch(h -> isLike(h, starts))
        ? columns(new TreeSet<>(starts.keySet()))
        : List.of(table);
  }

  /** False where no column is empty; that is asked first, since heads are dear. */
  private boolean hasGap() {
    BitSet covered = covered(Integer.MAX_VALUE);
    return covered.nextClearBit(Math.max(0, covered.nextSetBit(0))) < covered.length();
  }

  /** Heads of names, the upper ones first. */
  private List<Cell> heads() {
    return table.cells().stream()
        .filter(c -> labels.isHeadOfNames(c.text()))
        .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
        .toList();
  }

  /** The columns in which something stands; a title or a note alone in its row may run across. */
  private BitSet covered(int firstRow) {
    BitSet covered = new BitSet();
    for (Cell cell : table.cells()) {
      boolean across = cell.columnSpan() > 1 && (cell.row() < firstRow || isAlone(cell));
      if (cell.isFilled() && !across) {
        covered.set(cell.column(), cell.lastColumn() + 1);
      }
    }
    return covered;
  }

  private boolean isAlone(Cell cell) {
    return table.row(cell.row()).stream().allMatch(c -> c.equals(cell) || c.text().isBlank());
  }

  /** True for the same head as the first one, or one that further heads stand behind. */
  private boolean isLike(Cell head, TreeMap<Integer, Cell> starts) {
    return head.text().equals(starts.firstEntry().getValue().text())
        || behind(head).flatMap(c -> labels.column(c.text())).isPresent();
  }

  private Optional<Cell> behind(Cell head) {
    return table.row(head.row()).stream()
        .filter(c -> c.column() == head.lastColumn() + 1)
        .findFirst();
  }

  /** What stands before the first head goes with it. */
  private List<Table> columns(TreeSet<Integer> starts) {
    starts.pollFirst();
    starts.add(0);
    return StackedSheets.parts(starts, table::columns);
  }
}

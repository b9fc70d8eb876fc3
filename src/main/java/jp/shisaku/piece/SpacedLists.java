package jp.shisaku.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import jp.shisaku.label.Field;
import jp.shisaku.label.HeadWords;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;

/**
 * Lists that a text keeps in columns by blanks, a line a measure: below a line of heads each line
 * has a text in the first column, and each of its texts stands below one head. Where one stands
 * below two, or a row takes several lines that no blank ones part from others ({@link
 * PartedLists}), the lines stay as they are: an amount in a wrong column is worse than none.
 */
final class SpacedLists {

  /** Heads that are known, of at least so many. */
  private static final int FEWEST_HEADS = 3;

  private static final int FEWEST_KNOWN = 2;

  /** A column as far as its texts reach. */
  private static final class Column {
    private int left;
    private int right;

    Column(int left, int right) {
      this.left = left;
      this.right = right;
    }

    boolean overlaps(int from, int to) {
      return from < right && to > left;
    }
  }

  private final ToIntFunction<String> width;
  private final List<Column> columns = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private int rows;

  private SpacedLists(ToIntFunction<String> width) {
    this.width = width;
  }

  /** The same blocks, the lines of such lists as tables. */
  static List<Block> of(List<Block> blocks, Labels labels) {
    List<Block> result = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      List<Line> run = isHead(blocks.get(i), labels) ? run(blocks, i) : List.of();
      SpacedLists list = new SpacedLists(SpacedTables.width(run));
      int lines = list.read(run) ? list.rows : 0;
      Optional<PartedLists.Read> parted =
          run.isEmpty() ? Optional.empty() : PartedLists.of(run, labels);
      if (parted.filter(read -> read.lines() > lines).isPresent()) {
        result.add(parted.get().table());
        i += parted.get().lines() - 1;
      } else if (lines > 0) {
        result.add(new Table(list.cells, Optional.empty()));
        i += lines - 1;
      } else {
        result.add(blocks.get(i));
      }
    }
    return result;
  }

  private static boolean isHead(Block block, Labels labels) {
    if (!(block instanceof Line line) || line.box().isPresent()) {
      return false;
    }
    List<Optional<Field>> heads =
        SpacedTables.words(line.text()).stream()
            .map(w -> HeadWords.field(w.text(), labels))
            .toList();
    return heads.size() >= FEWEST_HEADS
        && heads.stream().anyMatch(h -> h.filter(f -> f == Field.NAME).isPresent())
        && heads.stream().filter(Optional::isPresent).count() >= FEWEST_KNOWN;
  }

  private static List<Line> run(List<Block> blocks, int from) {
    List<Line> run = new ArrayList<>();
    for (int i = from; i < blocks.size() && blocks.get(i) instanceof Line line; i++) {
      run.add(line);
    }
    return run;
  }

  /** Reads as many lines as are rows; true where there is a list. */
  private boolean read(List<Line> run) {
    for (Line line : run) {
      List<SpacedTables.Span> words = SpacedTables.spans(line, width);
      if (rows > 0 && (words.size() < 2 || !fits(words))) {
        // A line that goes on with the row above would be lost, or belong to the row below.
        return rows > 1 && line.afterGap();
      }
      for (SpacedTables.Span word : words) {
        if (rows == 0) {
          columns.add(new Column(word.left(), word.right()));
        }
        int column = column(word);
        columns.get(column).left = Math.min(columns.get(column).left, word.left());
        columns.get(column).right = Math.max(columns.get(column).right, word.right());
        cells.add(Cell.of(rows, column, List.of(Line.of(word.text(), true))));
      }
      rows++;
    }
    return rows > 1;
  }

  private boolean fits(List<SpacedTables.Span> words) {
    int last = -1;
    for (SpacedTables.Span word : words) {
      int column = column(word);
      if (column <= last || last < 0 && column != 0) {
        return false;
      }
      last = column;
    }
    return true;
  }

  /** The only column that a text stands in; -1 where there is none or more than one. */
  private int column(SpacedTables.Span word) {
    int found = -1;
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).overlaps(word.left(), word.right())) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }
}

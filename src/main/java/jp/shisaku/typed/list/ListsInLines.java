package jp.shisaku.typed.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.budget.term.LoneAmount;
import jp.shisaku.label.Field;
import jp.shisaku.label.HeadWords;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.text.NoteMark;
import jp.shisaku.typed.line.TypedLines;
import jp.shisaku.typed.line.UnreadRows;
import jp.shisaku.typed.list.HeadsInLines.Head;
import jp.shisaku.typed.list.RowsInLines.Kind;
import jp.shisaku.typed.list.RowsInLines.Row;

/**
 * Lists of which a text gives each cell on a line of its own, the heads first and then the rows, as
 * programs do that keep no columns. Where the rows can be told in one way alone, the list becomes a
 * table; else its lines become rows that name no measure: they are no sheet of labels and values.
 */
public record ListsInLines(Labels labels) {

  /** The names, and amounts with their year or another known column. */
  private static final int FEWEST_HEADS = 3;

  private static final int MOST_HEADS = 12;

  /** A table of fewer may be a part of a sheet. */
  private static final int FEWEST_AMOUNTS = 3;

  /** A page of more lines is no list that a person reads. */
  private static final int MOST_LINES = 2_000;

  /** The same blocks, the lines of such lists as tables. */
  public static List<Block> of(List<Block> blocks, Labels labels) {
    ListsInLines lists = new ListsInLines(labels);
    List<Block> result = new ArrayList<>(blocks.size());
    int done = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (i >= done && lists.isName(blocks.get(i))) {
        int first = lists.firstHead(blocks, i, done);
        int end = lists.endOfHeads(blocks, i);
        int last = lists.endOfRows(blocks, end);
        Optional<Table> table = lists.listOf(lines(blocks, first, end), lines(blocks, end, last));
        if (table.isPresent()) {
          result.addAll(blocks.subList(done, first));
          result.add(table.get());
          done = last;
        }
      }
    }
    result.addAll(blocks.subList(done, blocks.size()));
    return result;
  }

  private static List<Line> lines(List<Block> blocks, int from, int to) {
    return blocks.subList(from, to).stream().map(Line.class::cast).toList();
  }

  private boolean isName(Block block) {
    return TypedLines.isFree(block) && labels.isHeadOfNames(block.text());
  }

  private boolean isHead(Block block) {
    return isKnownHead(block) || mayBeHead(block) && HeadWords.areOfAmounts(block.text());
  }

  private boolean isKnownHead(Block block) {
    return mayBeHead(block) && labels.column(block.text()).isPresent();
  }

  private static boolean mayBeHead(Block block) {
    return TypedLines.isFree(block) && HeadWords.mayBeLine(block.text());
  }

  private int firstHead(List<Block> blocks, int name, int least) {
    int first = name;
    // A line with a year above the names is the title; amounts stand behind them.
    while (first > least && isKnownHead(blocks.get(first - 1))) {
      first--;
    }
    return first;
  }

  private int endOfHeads(List<Block> blocks, int name) {
    int end = name + 1;
    while (end < blocks.size() && isHead(blocks.get(end))) {
      end++;
    }
    return end;
  }

  /** Up to a table, notes, or the heads of another list. */
  private int endOfRows(List<Block> blocks, int from) {
    int end = from;
    while (end < blocks.size()
        && TypedLines.isFree(blocks.get(end))
        && !isName(blocks.get(end))
        && !NoteMark.opens(blocks.get(end).text())) {
      end++;
    }
    while (end > from
        && end < blocks.size()
        && isName(blocks.get(end))
        && isHead(blocks.get(end - 1))) {
      end--;
    }
    return end;
  }

  private Optional<Table> listOf(List<Line> heads, List<Line> body) {
    boolean money = heads.stream().map(Line::text).anyMatch(HeadWords::areOfMoney);
    long amounts = body.stream().filter(line -> LoneAmount.is(line.text())).count();
    if (heads.size() < FEWEST_HEADS
        || heads.size() > MOST_HEADS
        || !money
        || amounts < FEWEST_AMOUNTS
        || body.size() > MOST_LINES) {
      return Optional.empty();
    }
    List<List<Head>> ways = new HeadsInLines(labels).ways(heads).toList();
    List<Table> read =
        ways.stream()
            .flatMap(columns -> Stream.of(columns, numbered(columns)))
            .filter(columns -> columns.stream().filter(c -> c.is(Field.NAME)).count() == 1)
            .flatMap(columns -> rows(columns, body).map(rows -> table(columns, rows)).stream())
            .limit(2)
            .toList();
    // As long as it is not known which, the fewest heads are those of which each says all.
    List<Head> fewest = ways.stream().min(Comparator.comparingInt(List::size)).orElseThrow();
    return Optional.of(read.size() == 1 ? read.get(0) : unread(fewest, body));
  }

  private Optional<List<Row>> rows(List<Head> heads, List<Line> body) {
    List<Kind> kinds =
        heads.stream().map(h -> h.lines().isEmpty() ? Kind.NUMBER : Kind.of(h.field())).toList();
    return kinds.contains(Kind.AMOUNT) ? RowsInLines.of(kinds, body, labels) : Optional.empty();
  }

  /** The number of each row, whose head stands elsewhere. */
  private static List<Head> numbered(List<Head> heads) {
    List<Head> all = new ArrayList<>(List.of(new Head(List.of(), Optional.empty())));
    all.addAll(heads);
    return all;
  }

  private static Table table(List<Head> heads, List<Row> rows) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < heads.size(); column++) {
      add(0, column, heads.get(column).lines(), cells);
      for (int row = 0; row < rows.size(); row++) {
        List<Line> content = rows.get(row).cells().get(column);
        if (content.isEmpty() && rows.get(row).goesOn() && heads.get(column).is(Field.OFFICES)) {
          goOn(row + 1, column, cells);
        }
        add(row + 1, column, content, cells);
      }
    }
    return Table.of(cells);
  }

  private static void add(int row, int column, List<Line> content, List<Cell> cells) {
    if (!content.isEmpty()) {
      cells.add(Cell.of(row, column, List.copyOf(content)));
    }
  }

  /** An office that stands once for several rows. */
  private static void goOn(int row, int column, List<Cell> cells) {
    int last = cells.size() - 1;
    Cell above = last < 0 ? null : cells.get(last);
    if (above != null
        && above.row() > 0
        && above.column() == column
        && above.lastRow() == row - 1) {
      cells.set(last, above.downTo(row));
    }
  }

  private static Table unread(List<Head> heads, List<Line> body) {
    int amounts =
        IntStream.range(0, heads.size())
            .filter(i -> heads.get(i).is(Field.BUDGET))
            .findFirst()
            .orElse(heads.size() - 1);
    return UnreadRows.table(heads.stream().map(Head::lines).toList(), amounts, body);
  }
}

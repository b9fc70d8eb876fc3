package jp.shisaku.piece;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.FiscalYears;
import jp.shisaku.budget.LoneAmount;
import jp.shisaku.budget.Unit;
import jp.shisaku.label.Field;
import jp.shisaku.label.HeadWords;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.piece.RowsInLines.Kind;
import jp.shisaku.piece.RowsInLines.Row;
import jp.shisaku.text.NoteMark;

/**
 * Lists of which a text gives each cell on a line of its own, the heads first and then the rows, as
 * programs do that keep no columns. Where the rows can be told in one way alone, the list becomes a
 * table; else its lines become rows that name no measure: they are no sheet of labels and values.
 */
final class ListsInLines {

  /** The names, and amounts with their year or another known column. */
  private static final int FEWEST_HEADS = 3;

  private static final int MOST_HEADS = 12;

  private static final int LONGEST_HEAD = 18;

  /** A table of fewer may be a part of a sheet. */
  private static final int FEWEST_AMOUNTS = 3;

  /** A page of more lines is no list that a person reads. */
  private static final int MOST_LINES = 2_000;

  /** A head: one line of it or two. */
  private record Head(List<Line> lines, Optional<Field> field) {}

  private final Labels labels;

  private ListsInLines(Labels labels) {
    this.labels = labels;
  }

  /** The same blocks, the lines of such lists as tables. */
  static List<Block> of(List<Block> blocks, Labels labels) {
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
    return isFree(block) && labels.isHeadOfNames(block.text());
  }

  private static boolean isFree(Block block) {
    return block instanceof Line line && line.box().isEmpty();
  }

  private boolean isHead(Block block) {
    return isKnownHead(block) || isShort(block) && HeadWords.areOfAmounts(block.text());
  }

  private boolean isKnownHead(Block block) {
    return isShort(block) && labels.column(block.text()).isPresent();
  }

  private static boolean isShort(Block block) {
    return isFree(block) && block.text().length() <= LONGEST_HEAD;
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
        && isFree(blocks.get(end))
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
    // Years alone are the heads of a roadmap.
    boolean money =
        heads.stream()
            .map(Line::text)
            .anyMatch(text -> BudgetReader.holdsStage(text) || Unit.statedIn(text).isPresent());
    long amounts = body.stream().filter(line -> LoneAmount.is(line.text())).count();
    if (heads.size() < FEWEST_HEADS
        || heads.size() > MOST_HEADS
        || !money
        || amounts < FEWEST_AMOUNTS
        || body.size() > MOST_LINES) {
      return Optional.empty();
    }
    List<List<Head>> ways = segmented(heads).toList();
    List<Table> read =
        ways.stream()
            .flatMap(columns -> Stream.of(columns, numbered(columns)))
            .filter(columns -> columns.stream().filter(c -> isOf(Field.NAME, c)).count() == 1)
            .flatMap(columns -> rows(columns, body).map(rows -> table(columns, rows)).stream())
            .limit(2)
            .toList();
    // As long as it is not known which, the fewest heads are those of which each says all.
    List<Head> fewest = ways.stream().min(Comparator.comparingInt(List::size)).orElseThrow();
    return Optional.of(read.size() == 1 ? read.get(0) : unread(fewest, body));
  }

  private static boolean isOf(Field field, Head head) {
    return head.field().filter(f -> f == field).isPresent();
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

  /**
   * The lines as heads; 令和5年度 and 当初予算 may be two of them, or one, and 予算額 stand above the years
   * behind it.
   */
  private Stream<List<Head>> segmented(List<Line> lines) {
    if (lines.isEmpty()) {
      return Stream.of(List.of());
    }
    Head first = head(lines.subList(0, 1));
    Optional<Head> both =
        Optional.of(lines.subList(0, Math.min(2, lines.size())))
            .filter(two -> two.size() == 2)
            .map(this::head)
            .filter(this::isOne);
    if (both.isPresent() && isDated(first) && !holdsStage(first)) {
      return segmented(lines, both.get());
    }
    Stream<List<Head>> ways =
        Stream.concat(
            segmented(lines, first), both.stream().flatMap(head -> segmented(lines, head)));
    return isOf(Field.BUDGET, first) && !isDated(first)
        ? Stream.concat(ways, segmented(lines.subList(1, lines.size())).map(r -> below(first, r)))
        : ways;
  }

  private Stream<List<Head>> segmented(List<Line> lines, Head first) {
    return segmented(lines.subList(first.lines().size(), lines.size()))
        .map(rest -> Stream.concat(Stream.of(first), rest.stream()).toList());
  }

  /** The same heads, the one above all amounts that follow it in the head of each. */
  private List<Head> below(Head above, List<Head> heads) {
    List<Head> all = new ArrayList<>(heads);
    for (int i = 0; i < all.size() && isOf(Field.BUDGET, all.get(i)); i++) {
      List<Line> lines =
          Stream.concat(above.lines().stream(), all.get(i).lines().stream()).toList();
      all.set(i, new Head(lines, all.get(i).field()));
    }
    return all;
  }

  private static boolean holdsStage(Head head) {
    return head.lines().stream().anyMatch(line -> BudgetReader.holdsStage(line.text()));
  }

  private static boolean isDated(Head head) {
    return head.lines().stream().anyMatch(line -> !FiscalYears.in(line.text()).isEmpty());
  }

  /** Of two lines of one head the second says no year: with one, it would be a head of its own. */
  private boolean isOne(Head both) {
    Line second = both.lines().get(1);
    return isOf(Field.BUDGET, both)
        && FiscalYears.in(second.text()).isEmpty()
        && labels.column(second.text()).filter(f -> f != Field.BUDGET).isEmpty();
  }

  private Head head(List<Line> lines) {
    String text = lines.stream().map(Line::text).map(String::strip).collect(Collectors.joining());
    return new Head(List.copyOf(lines), HeadWords.field(text, labels));
  }

  private static Table table(List<Head> heads, List<Row> rows) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < heads.size(); column++) {
      add(0, column, heads.get(column).lines(), cells);
      for (int row = 0; row < rows.size(); row++) {
        List<Line> content = rows.get(row).cells().get(column);
        if (content.isEmpty() && rows.get(row).goesOn() && isOf(Field.OFFICES, heads.get(column))) {
          goOn(row + 1, column, cells);
        }
        add(row + 1, column, content, cells);
      }
    }
    return new Table(cells, Optional.empty());
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
            .filter(i -> isOf(Field.BUDGET, heads.get(i)))
            .findFirst()
            .orElse(heads.size() - 1);
    return UnreadRows.table(
        heads.stream().map(Head::lines).toList(),
        amounts,
        body.stream().filter(line -> LoneAmount.is(line.text())).toList(),
        body.stream().filter(line -> !LoneAmount.is(line.text())).toList());
  }
}

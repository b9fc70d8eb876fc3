package jp.shisaku.typed.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.budget.term.LoneAmount;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.text.HeadingNumber;
import jp.shisaku.text.RowNumber;
import jp.shisaku.typed.line.HeadColumn;
import jp.shisaku.typed.line.Span;
import jp.shisaku.typed.line.TypedLines;
import jp.shisaku.typed.line.UnreadRows;
import jp.shisaku.typed.list.SpacedRows.Row;

/**
 * Lists that a text keeps in columns by blanks, below their heads. Where a text stands below two
 * heads, or it is not certain which lines are a row, the lines stay as they are: an amount in a
 * wrong column is worse than none.
 */
public final class SpacedLists {

  /** Where no head of amounts says their year, one row may be the values of a sheet. */
  private static final int FEWEST_ROWS = 2;

  /** So many amounts below heads of years are no sheet, though their rows are not told. */
  private static final int FEWEST_AMOUNTS = 3;

  private final List<Line> lines;
  private final ToIntFunction<String> width;
  private final SpacedHead head;
  private final Labels labels;

  /** Lines that head rows, by the line before which they stand; they are none of the lines. */
  private final NavigableMap<Integer, List<Line>> headings = new TreeMap<>();

  private SpacedLists(
      List<Line> lines, ToIntFunction<String> width, SpacedHead head, Labels labels) {
    this.width = width;
    this.head = head;
    this.labels = labels;
    this.lines = withoutHeadings(lines);
  }

  private List<Line> withoutHeadings(List<Line> all) {
    Set<Line> found = headings(all.subList(head.end(), all.size()));
    List<Line> rest = new ArrayList<>();
    for (Line line : all) {
      if (found.contains(line)) {
        headings.computeIfAbsent(rest.size(), at -> new ArrayList<>()).add(line);
      } else {
        // Below a heading a row begins.
        rest.add(headings.containsKey(rest.size()) ? line.afterGap(true) : line);
      }
    }
    return List.copyOf(rest);
  }

  /**
   * Lines of one text at the left beside rows with amounts: where all of these have their number
   * there, or with a number of a kind that none of them has.
   */
  private Set<Line> headings(List<Line> below) {
    List<Line> rows =
        below.stream()
            .filter(line -> Span.texts(line).stream().skip(1).anyMatch(LoneAmount::is))
            .filter(line -> !labels.isTotalOfAny(Span.texts(line).get(0)))
            .toList();
    if (rows.size() < FEWEST_ROWS) {
      return Set.of();
    }
    double end = rows.stream().mapToDouble(Line::indent).max().orElseThrow();
    List<Line> alone =
        below.stream()
            .filter(line -> line.indent() <= end && Span.texts(line).size() == 1)
            .filter(line -> !RowNumber.is(line.text()))
            .toList();
    boolean counted = rows.stream().allMatch(line -> RowNumber.is(Span.texts(line).get(0)));
    List<String> numbered =
        counted
            ? alone.stream().map(Line::text).toList()
            : HeadingNumber.headings(
                rows.stream().map(Line::text).toList(), alone.stream().map(Line::text).toList());
    Set<Line> found = Collections.newSetFromMap(new IdentityHashMap<>());
    alone.stream().filter(line -> numbered.contains(line.text())).forEach(found::add);
    return found;
  }

  /** The rows with the headings between them; none where one stands within a row. */
  private List<Row> headed(List<Row> rows) {
    List<Row> all = new ArrayList<>();
    int line = head.end();
    for (Row row : rows) {
      headings.getOrDefault(line, List.of()).forEach(heading -> all.add(heading(heading)));
      if (!headings.subMap(line, false, line + row.lines(), false).isEmpty()) {
        return List.of();
      }
      all.add(row);
      line += row.lines();
    }
    return all;
  }

  private Row heading(Line line) {
    List<List<Span>> cells = new ArrayList<>(Collections.nCopies(head.columns().size(), List.of()));
    cells.set(0, List.of(new Span(line.text(), 0, 0)));
    return new Row(cells, 1);
  }

  /** The same blocks, the lines of such lists as tables. */
  public static List<Block> of(List<Block> blocks, Labels labels) {
    return TypedLines.read(blocks, run -> read(run, labels));
  }

  private static List<Block> read(List<Line> run, Labels labels) {
    List<Block> result = new ArrayList<>(run.size());
    int[] names =
        IntStream.range(0, run.size())
            .filter(i -> SpacedHead.mayHoldName(run.get(i), labels) && isHead(run, i, labels))
            .toArray();
    int done = 0;
    for (int i = 0; i < names.length; i++) {
      int from = Math.max(done, names[i] - SpacedHead.MOST_AROUND);
      int end = i + 1 < names.length ? names[i + 1] : run.size();
      Optional<SpacedLists> list =
          names[i] < done ? Optional.empty() : at(run.subList(from, end), names[i] - from, labels);
      List<Row> rows = list.map(SpacedLists::rows).orElse(List.of());
      Optional<CountedLists.Counted> counted =
          list.isPresent() && rows.isEmpty()
              ? CountedLists.at(run.subList(names[i], end), labels)
              : Optional.empty();
      if (counted.isPresent()) {
        result.addAll(run.subList(done, names[i]));
        result.add(counted.get().table());
        done = names[i] + counted.get().lines();
        continue;
      }
      Optional<Table> table =
          list.flatMap(l -> rows.isEmpty() ? l.unread() : Optional.of(table(l.head, rows)));
      if (table.isPresent()) {
        SpacedHead head = list.get().head;
        result.addAll(run.subList(done, from + head.first()));
        result.add(table.get());
        done = rows.isEmpty() ? end : from + head.end() + count(rows);
      }
    }
    result.addAll(run.subList(done, run.size()));
    return result;
  }

  /** True for the head of names among others, as far as the lines around it tell. */
  private static boolean isHead(List<Line> run, int name, Labels labels) {
    int from = Math.max(0, name - SpacedHead.MOST_AROUND);
    int end = Math.min(run.size(), name + SpacedHead.MOST_AROUND + 1);
    return at(run.subList(from, end), name - from, labels).isPresent();
  }

  private static Optional<SpacedLists> at(List<Line> run, int name, Labels labels) {
    List<Line> lines = List.copyOf(run);
    ToIntFunction<String> width = Span.width(lines.subList(name, lines.size()));
    return SpacedHead.at(lines, name, width, labels)
        .map(head -> new SpacedLists(lines, width, head, labels));
  }

  /** The rows of the way to part them that takes the most lines; none where no way is certain. */
  private List<Row> rows() {
    List<Row> parted = betweenBlanks();
    return headed(
        ends()
            .filter(end -> end - head.end() > count(parted))
            .mapToObj(this::set)
            .filter(rows -> !rows.isEmpty())
            .findFirst()
            .orElse(parted));
  }

  /**
   * Where the rows may end: with the lines, before notes, or at a blank line without figures
   * behind.
   */
  private IntStream ends() {
    int blank = Math.min(head.end() + 1, lines.size());
    while (blank < lines.size() && !lines.get(blank).afterGap()) {
      blank++;
    }
    int notes = lines.size();
    while (notes > blank && Span.texts(lines.get(notes - 1)).size() == 1) {
      notes--;
    }
    long behind =
        lines.stream()
            .skip(blank)
            .flatMap(line -> Span.texts(line).stream())
            .filter(LoneAmount::is)
            .count();
    return IntStream.of(lines.size(), notes, behind < FEWEST_ROWS ? blank : lines.size())
        .filter(end -> end > head.end())
        .distinct();
  }

  /** The rows up to a line, if they can be told in one way. */
  private List<Row> set(int end) {
    List<Row> rows = set(columns(end));
    return rows.isEmpty() ? set(narrow(end)) : rows;
  }

  private List<Row> set(Optional<SpacedColumns.Placed> texts) {
    List<List<Row>> ways =
        texts.map(this::rows).stream()
            .flatMap(all -> Stream.of(SpacedRows.Set.values()).map(all::set))
            .filter(rows -> rows.size() >= (head.isDated() ? 1 : FEWEST_ROWS))
            .distinct()
            .toList();
    return ways.size() == 1 ? ways.get(0) : List.of();
  }

  private Optional<SpacedColumns.Placed> narrow(int end) {
    // Nothing else tells what a row is that begins on the page before.
    return NarrowColumns.of(head, lines.subList(head.end(), end), width)
        .filter(texts -> head.isDated() || SpacedRows.areCounted(texts))
        .map(texts -> new SpacedColumns.Placed(texts, true));
  }

  private Optional<Table> unread() {
    List<Line> texts =
        lines.stream()
            .skip(head.end())
            .flatMap(line -> Span.of(line, width).stream())
            .flatMap(word -> word.amountApart(width).stream())
            .map(word -> Line.of(word.text(), false))
            .toList();
    List<String> amounts = texts.stream().map(Line::text).filter(UnreadRows::isAmount).toList();
    if (amounts.size() < FEWEST_AMOUNTS) {
      return Optional.empty();
    }
    boolean counted =
        RowNumber.countOn(
            lines.stream().skip(head.end()).map(line -> line.text().split(" ", 2)[0]));
    if (!head.isDated() && !counted) {
      // A sheet has one amount of a year and stage.
      return UnreadRows.ofOneStage(amounts.stream()) < FEWEST_AMOUNTS
          ? Optional.empty()
          : Optional.of(unlabelled(texts));
    }
    List<List<Line>> heads =
        head.columns().stream()
            .map(c -> c.words().stream().map(word -> Line.of(word.text(), false)).toList())
            .toList();
    int column =
        IntStream.range(0, heads.size())
            .filter(i -> head.columns().get(i).is(Field.BUDGET))
            .findFirst()
            .orElseThrow();
    return Optional.of(UnreadRows.table(heads, column, texts));
  }

  /** The same with all heads in one cell: apart they may be labels of a sheet. */
  private Table unlabelled(List<Line> texts) {
    String heads =
        head.columns().stream()
            .flatMap(c -> c.words().stream())
            .map(Span::text)
            .collect(Collectors.joining(" "));
    return UnreadRows.table(List.of(List.of(Line.of(heads, true)), List.of()), 1, texts);
  }

  private static int count(List<Row> rows) {
    return rows.stream().mapToInt(Row::lines).sum();
  }

  /** Rows behind those that were understood would be lost: only notes may follow. */
  private List<Row> betweenBlanks() {
    int end = head.end();
    while (end < lines.size() && columns(end, end + 1).isPresent()) {
      end++;
    }
    Optional<SpacedColumns.Placed> columns = columns(end);
    if (columns.isEmpty()) {
      return List.of();
    }
    boolean[] blank = new boolean[end - head.end()];
    IntStream.range(0, blank.length).forEach(i -> blank[i] = lines.get(head.end() + i).afterGap());
    List<Row> rows = rows(columns.get()).betweenBlanks(blank);
    boolean all =
        lines.stream()
            .skip(head.end() + (long) count(rows))
            .allMatch(line -> Span.texts(line).size() == 1);
    return all && rows.size() >= FEWEST_ROWS ? rows : List.of();
  }

  private SpacedRows rows(SpacedColumns.Placed texts) {
    return new SpacedRows(head, texts, labels);
  }

  /** The texts of the lines below the heads in their columns; empty where one stands in none. */
  private Optional<SpacedColumns.Placed> columns(int end) {
    return columns(head.end(), end);
  }

  private Optional<SpacedColumns.Placed> columns(int from, int end) {
    return SpacedColumns.of(
        head, lines.subList(from, end).stream().map(this::texts).toList(), width);
  }

  /** The texts of a line; where it lacks amounts, one that a single blank parts is apart. */
  private List<Span> texts(Line line) {
    List<Span> texts = Span.of(line, width);
    long amounts = texts.stream().filter(text -> LoneAmount.is(text.text())).count();
    long columns = head.columns().stream().filter(HeadColumn::mayHoldAmounts).count();
    return amounts < columns
        ? texts.stream().flatMap(text -> text.amountApart(width).stream()).toList()
        : texts;
  }

  private static Table table(SpacedHead head, List<Row> rows) {
    List<Cell> cells = new ArrayList<>();
    boolean two = head.columns().stream().anyMatch(c -> c.above().isPresent());
    boolean counted =
        head.names() > 0
            && rows.stream()
                .flatMap(r -> r.cells().get(0).stream())
                .anyMatch(word -> RowNumber.isPlain(word.text()));
    for (int column = 0; column < head.columns().size(); column++) {
      HeadColumn own = head.columns().get(column);
      int from = column;
      own.above()
          .filter(above -> from == 0 || !head.columns().get(from - 1).above().equals(own.above()))
          .ifPresent(
              above ->
                  cells.add(
                      Cell.ofTexts(0, from, List.of(above.text()))
                          .across(from, from + spanned(head, own))));
      add(own.above().isPresent() ? 1 : 0, column, own.words(), cells);
      for (int row = 0; row < rows.size(); row++) {
        // What is left of a name is none.
        boolean rest = counted && column == head.names() && rows.get(row).cells().get(0).isEmpty();
        int at = rest ? head.columns().size() : column;
        add(row + (two ? 2 : 1), at, rows.get(row).cells().get(column), cells);
      }
    }
    return Table.of(cells);
  }

  private static int spanned(SpacedHead head, HeadColumn first) {
    return (int) head.columns().stream().filter(c -> c.above().equals(first.above())).count();
  }

  private static void add(int row, int column, List<Span> words, List<Cell> cells) {
    if (!words.isEmpty()) {
      cells.add(Cell.ofTexts(row, column, words.stream().map(Span::text).toList()));
    }
  }
}

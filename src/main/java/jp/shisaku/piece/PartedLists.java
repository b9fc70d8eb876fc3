package jp.shisaku.piece;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisaku.budget.FiscalYears;
import jp.shisaku.label.Field;
import jp.shisaku.label.HeadWords;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.piece.SpacedTables.Span;

/**
 * Lists that a text keeps in columns by blanks, with blank lines between the rows: what wraps in
 * its column belongs to one row. All of the list must say so: a row has a name and at most one
 * figure in each column, and a text goes on below only where it fills its column. Else two measures
 * could become one, and the lines stay as they are. Below 予算額 further heads may stand, 令和5年度 and
 * 令和6年度.
 */
final class PartedLists {

  /** So many characters or fewer have no room behind a text that goes on below. */
  private static final String LEFT_OVER = "里里";

  /** Below the heads. */
  private static final int FEWEST_ROWS = 2;

  private static final Pattern TOTAL = Pattern.compile(".*計");

  private static final Pattern FIGURE = Pattern.compile("[0-9▲△\\-‐－―ー].*");

  /** As far as the texts of a column reach, its head among them. */
  private static final class Column {
    private int left = Integer.MAX_VALUE;
    private int right;

    /** The least that a text which goes on below reaches. */
    private int open = Integer.MAX_VALUE;

    void reach(Span word) {
      left = Math.min(left, word.left());
      right = Math.max(right, word.right());
    }

    boolean overlaps(Span word) {
      return word.left() < right && word.right() > left;
    }

    boolean isFilled(int leftOver) {
      return right - open <= leftOver;
    }
  }

  private final ToIntFunction<String> width;
  private final Labels labels;
  private final List<Column> columns = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();

  /** The column of names. */
  private int names;

  private int headRows = 1;
  private int rows;
  private int lines;

  private PartedLists(List<Line> run, Labels labels) {
    this.width = SpacedTables.width(run);
    this.labels = labels;
  }

  /** A list, and of how many lines it is. */
  record Read(Table table, int lines) {}

  /** The list that begins with these lines, its heads first; empty where it is not certain. */
  static Optional<Read> of(List<Line> run, Labels labels) {
    PartedLists list = new PartedLists(run, labels);
    return list.read(run)
        ? Optional.of(new Read(new Table(list.cells, Optional.empty()), list.lines))
        : Optional.empty();
  }

  private boolean read(List<Line> run) {
    while (lines < run.size()) {
      int end = lines + 1;
      while (end < run.size() && !run.get(end).afterGap()) {
        end++;
      }
      if (!take(run.subList(lines, end).stream().map(this::words).toList())) {
        break;
      }
      lines = end;
    }
    // Rows of the list that were not understood would be lost behind those that were.
    return rows - headRows >= FEWEST_ROWS
        && run.stream().skip(lines).allMatch(line -> words(line).size() == 1)
        && columns.stream().allMatch(c -> c.isFilled(width.applyAsInt(LEFT_OVER)))
        && IntStream.range(1, columns.size())
            .allMatch(i -> columns.get(i - 1).right < columns.get(i).left);
  }

  private List<Span> words(Line line) {
    return SpacedTables.spans(line, width);
  }

  /** Takes the lines between two blank ones as a row; false where they are none. */
  private boolean take(List<List<Span>> part) {
    Span first = part.get(0).get(0);
    if (rows == 0) {
      part.get(0).forEach(head -> columns.add(new Column()));
      IntStream.range(0, columns.size()).forEach(i -> columns.get(i).reach(part.get(0).get(i)));
      names = Math.max(0, indexOf(Field.NAME, part.get(0)));
    } else if (rows == 1 && takeHeadsBelow(part)) {
      return true;
    } else if (part.size() == 1 && part.get(0).size() == 1 && Offices.isList(first.text())) {
      addRow(List.of(List.of(first)));
      return true;
    }
    List<List<Span>> texts = new ArrayList<>();
    columns.forEach(column -> texts.add(new ArrayList<>()));
    for (Span word : part.stream().flatMap(List::stream).toList()) {
      int column = column(word);
      if (column < 0) {
        return false;
      }
      texts.get(column).add(word);
    }
    if (rows >= headRows && !isRow(texts)) {
      return false;
    }
    IntStream.range(0, columns.size()).forEach(i -> reach(columns.get(i), texts.get(i)));
    addRow(texts);
    return true;
  }

  private int indexOf(Field field, List<Span> heads) {
    return IntStream.range(0, heads.size())
        .filter(i -> HeadWords.field(heads.get(i).text(), labels).filter(field::equals).isPresent())
        .findFirst()
        .orElse(-1);
  }

  /** Takes the heads of the columns below 予算額; false where these are none. */
  private boolean takeHeadsBelow(List<List<Span>> part) {
    List<Span> above = cells.stream().map(PartedLists::head).toList();
    int spanning = indexOf(Field.BUDGET, above);
    List<List<Span>> heads = clusters(part.stream().flatMap(List::stream).toList());
    if (spanning < 0 || heads.size() < 2 || !heads.stream().allMatch(this::areOfAmounts)) {
      return false;
    }
    List<Column> below = heads.stream().map(PartedLists::column).toList();
    boolean between =
        (spanning == 0 || columns.get(spanning - 1).right < below.get(0).left)
            && (spanning == columns.size() - 1
                || below.get(below.size() - 1).right < columns.get(spanning + 1).left);
    if (!between) {
      return false;
    }
    int more = heads.size() - 1;
    columns.remove(spanning);
    columns.addAll(spanning, below);
    cells.replaceAll(
        c ->
            c.column() == spanning
                ? c.across(spanning, spanning + heads.size())
                : c.column() > spanning ? c.at(0, c.column() + more) : c);
    names += names > spanning ? more : 0;
    headRows = 2;
    List<List<Span>> row = new ArrayList<>();
    columns.forEach(column -> row.add(List.of()));
    IntStream.range(0, heads.size()).forEach(i -> row.set(spanning + i, heads.get(i)));
    addRow(row);
    return true;
  }

  private static Span head(Cell cell) {
    return new Span(cell.text(), 0, 0);
  }

  private boolean areOfAmounts(List<Span> head) {
    String text = head.stream().map(Span::text).collect(Collectors.joining());
    return !FiscalYears.in(text).isEmpty() && HeadWords.areOfAmounts(text);
  }

  private static Column column(List<Span> words) {
    Column column = new Column();
    words.forEach(column::reach);
    return column;
  }

  /** The words that stand below each other, from left to right. */
  private static List<List<Span>> clusters(List<Span> words) {
    List<List<Span>> clusters = new ArrayList<>();
    List<Span> sorted = words.stream().sorted(Comparator.comparingInt(Span::left)).toList();
    for (Span word : sorted) {
      List<Span> last = clusters.isEmpty() ? List.of() : clusters.get(clusters.size() - 1);
      if (last.isEmpty() || !column(last).overlaps(word)) {
        clusters.add(new ArrayList<>());
      }
      clusters.get(clusters.size() - 1).add(word);
    }
    return clusters;
  }

  private boolean isRow(List<List<Span>> texts) {
    boolean named =
        !texts.get(names).isEmpty()
            || texts.stream()
                .flatMap(List::stream)
                .anyMatch(word -> TOTAL.matcher(word.text()).matches());
    return named
        && texts.stream()
            .allMatch(
                words ->
                    words.stream().filter(w -> FIGURE.matcher(w.text()).matches()).count() <= 1);
  }

  private void reach(Column column, List<Span> words) {
    words.forEach(column::reach);
    if (rows >= headRows) {
      words.stream()
          .limit(Math.max(0, words.size() - 1))
          .forEach(word -> column.open = Math.min(column.open, word.right()));
    }
  }

  private void addRow(List<List<Span>> texts) {
    for (int i = 0; i < texts.size(); i++) {
      List<Block> content = new ArrayList<>();
      texts.get(i).forEach(word -> content.add(Line.of(word.text(), content.isEmpty())));
      if (!content.isEmpty()) {
        cells.add(Cell.of(rows, i, content));
      }
    }
    rows++;
  }

  /** The only column that a text stands in; -1 where there is none or more than one. */
  private int column(Span word) {
    int[] found =
        IntStream.range(0, columns.size()).filter(i -> columns.get(i).overlaps(word)).toArray();
    return found.length == 1 ? found[0] : -1;
  }
}

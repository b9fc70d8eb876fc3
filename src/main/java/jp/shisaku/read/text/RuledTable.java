package jp.shisaku.read.text;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.text.Columns;

/**
 * A table drawn with characters: box drawing, or strokes with plus signs and dashes.
 *
 * <pre>
 * ┌────┬──────────┐    +------+-----------+
 * │施策│里山の小屋│    | 分類 | ①予算     |
 * ├────┼──────────┤    +------+-----------+
 * </pre>
 *
 * <p>A cell goes on until a rule ends it, so its lines are one text: where a line fills its cell
 * the next one goes on in the middle of the sentence. Only a table that has rules around its head
 * and its body alone has a row a line. Where cells are merged, the edges tell the columns; a
 * character of either width may put them off by some, so the nearest edge counts.
 */
final class RuledTable {

  /** White that a full line may leave, in columns: no full-width character and a mark fit in. */
  private static final int FULL = 3;

  /** Fewer lines may have strokes of their own below each other. */
  private static final int FEWEST_LINES = 4;

  /** A cell that is being read. */
  private static final class Open {
    private final int row;
    private final int columns;
    private final List<String> lines = new ArrayList<>();
    private boolean full;

    Open(int row, int columns) {
      this.row = row;
      this.columns = columns;
    }

    void add(RuledLine.Segment segment) {
      String line = segment.text().strip();
      if (line.isEmpty()) {
        full = false;
      } else if (full) {
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + line);
      } else {
        lines.add(line);
      }
      int used = Columns.of(segment.text().stripTrailing());
      full = !line.isEmpty() && used + FULL >= Columns.of(segment.text());
    }
  }

  private final List<RuledLine> lines;
  private final UnaryOperator<String> normal;
  private final List<Integer> edges;
  private final boolean rowPerLine;
  private final Set<RuledLine> starts;
  private final TreeMap<Integer, Open> open = new TreeMap<>();
  private final List<Cell> cells = new ArrayList<>();
  private int row;

  private RuledTable(List<RuledLine> lines, UnaryOperator<String> normal) {
    this.lines = lines;
    this.normal = normal;
    this.edges =
        lines.stream()
            .map(RuledLine::edges)
            .reduce((a, b) -> b.size() > a.size() ? b : a)
            .orElseThrow();
    this.starts = starts();
    this.rowPerLine = starts.isEmpty() && isRowPerLine();
  }

  /**
   * Where the table that begins at a line ends; the line itself where none begins there. Strokes
   * with no corner among them are a table of Markdown.
   */
  static int end(List<String> lines, int first) {
    int end = first;
    int rules = 0;
    while (end < lines.size() && RuledLine.is(lines.get(end))) {
      rules += RuledLine.isBorder(lines.get(end)) ? 1 : 0;
      end++;
    }
    return rules > 0 && end - first > rules ? end : first;
  }

  /**
   * The same lines, strokes added at both edges of tables that have none there, and a rule below
   * heads that have none. A rule tells how many strokes its rows have; without one, strokes below
   * each other and figures do.
   */
  static List<String> closed(List<String> lines) {
    List<String> closed = new ArrayList<>();
    for (int first = 0; first < lines.size(); ) {
      int strokes = RuledLine.strokes(lines.get(first));
      int end = first + 1;
      while (strokes > 0 && end < lines.size() && RuledLine.strokes(lines.get(end)) == strokes) {
        end++;
      }
      closed.addAll(closedTable(lines.subList(first, end)));
      first = end;
    }
    return closed;
  }

  private static List<String> closedTable(List<String> lines) {
    if (lines.stream().noneMatch(line -> !line.isBlank() && RuledLine.isLevel(line))) {
      int heads = headsWithoutRule(lines);
      return heads == 0 ? lines : withEdges(lines, heads);
    }
    return lines.size() > 2 && !RuledLine.isLevel(lines.get(0)) ? withEdges(lines, 0) : lines;
  }

  /** How many lines stand above the first figure where all strokes stand below each other. */
  private static int headsWithoutRule(List<String> lines) {
    List<RuledLine> rows =
        lines.stream()
            .filter(line -> !Markdown.isRow(line))
            .map(l -> RuledLine.of("│" + l))
            .toList();
    if (lines.size() < FEWEST_LINES || rows.size() < lines.size()) {
      return 0;
    }
    int columns = rows.get(0).segments().size();
    boolean aligned = rows.stream().map(RuledLine::edges).distinct().count() == 1;
    int heads = 0;
    while (heads < rows.size()
        && IntStream.range(0, columns).noneMatch(rows.get(heads)::holdsFigure)) {
      heads++;
    }
    return aligned && columns > 1 && heads < rows.size() ? heads : 0;
  }

  private static List<String> withEdges(List<String> lines, int heads) {
    List<String> closed = new ArrayList<>(lines);
    close(closed);
    if (heads > 0) {
      String stroke = RuledLine.firstStroke(lines.get(0));
      closed.add(heads, closed.get(0).replaceAll("[^" + stroke + "]", "─").replace(stroke, "┼"));
    }
    return closed;
  }

  private static void close(List<String> lines) {
    List<String> rows = lines.stream().filter(line -> !RuledLine.isLevel(line)).toList();
    int width = rows.stream().mapToInt(Columns::of).max().orElse(0);
    String stroke = RuledLine.firstStroke(rows.get(0));
    lines.replaceAll(
        line ->
            RuledLine.isLevel(line)
                ? "┼" + line.strip() + "┼"
                : stroke + line + " ".repeat(width - Columns.of(line)) + stroke);
  }

  /** The table of these lines; empty where they only divide. */
  static Optional<Table> of(List<String> lines, UnaryOperator<String> normal) {
    List<RuledLine> narrow = lines.stream().map(line -> RuledLine.of(line, 1)).toList();
    List<RuledLine> wide = lines.stream().map(line -> RuledLine.of(line, 2)).toList();
    return new RuledTable(spread(narrow) < spread(wide) ? narrow : wide, normal).read();
  }

  /** How far the right edges are apart: in the right width all lines end at one edge. */
  private static int spread(List<RuledLine> lines) {
    IntSummaryStatistics ends =
        lines.stream().mapToInt(l -> l.edges().get(l.edges().size() - 1)).summaryStatistics();
    return ends.getMax() - ends.getMin();
  }

  private Optional<Table> read() {
    for (RuledLine line : lines) {
      if (starts.contains(line)) {
        closeAll();
      }
      line(line);
      if (rowPerLine && !line.isRule()) {
        closeAll();
      }
    }
    closeAll();
    return cells.isEmpty() ? Optional.empty() : Optional.of(new Table(cells, Optional.empty()));
  }

  /** The lines below the last rule within the table, if no further one parts them. */
  private List<RuledLine> body() {
    List<List<RuledLine>> groups = new ArrayList<>();
    boolean anew = true;
    for (RuledLine line : lines) {
      if (line.isRule()) {
        anew = true;
      } else {
        if (anew) {
          groups.add(new ArrayList<>());
        }
        groups.get(groups.size() - 1).add(line);
        anew = false;
      }
    }
    return groups.isEmpty() || groups.size() > 2 ? List.of() : groups.get(groups.size() - 1);
  }

  /** True where no rule parts the lines of the body, each of which begins with text. */
  private boolean isRowPerLine() {
    List<RuledLine> body = body();
    return body.size() > 1 && body.stream().allMatch(RuledLine::isWholeRow);
  }

  /**
   * The lines of the body with which rows begin, where no rule parts them: each has a figure in the
   * same column, and nothing but text that fills its cells goes on below. A first cell alone may be
   * a row without a figure.
   */
  private Set<RuledLine> starts() {
    List<RuledLine> body = body();
    return IntStream.range(0, body.isEmpty() ? 0 : body.get(0).segments().size())
        .mapToObj(column -> body.stream().filter(line -> line.holdsFigure(column)).toList())
        .filter(rows -> rows.size() > 1 && rows.size() < body.size())
        .filter(rows -> rows.get(0) == body.get(0))
        .filter(rows -> rows.stream().distinct().count() == rows.size())
        .filter(rows -> rows.stream().allMatch(RuledLine::isWholeRow))
        .filter(rows -> body.stream().anyMatch(l -> !rows.contains(l) && !l.holdsFirstAlone()))
        .filter(
            rows ->
                IntStream.range(1, body.size())
                    .allMatch(
                        i -> rows.contains(body.get(i)) || body.get(i).goesOn(body.get(i - 1))))
        .findFirst()
        .map(Set::copyOf)
        .orElse(Set.of());
  }

  private void line(RuledLine line) {
    boolean closed = false;
    for (int i = 0; i < line.segments().size(); i++) {
      RuledLine.Segment segment = line.segments().get(i);
      int from = column(line, i);
      int to = column(line, i + 1);
      if (segment.isRule()) {
        closed |= close(from, to);
      } else {
        open.computeIfAbsent(from, c -> new Open(row, Math.max(1, to - from))).add(segment);
      }
    }
    if (closed) {
      row++;
    }
  }

  /** The column that begins at an edge of a line. */
  private int column(RuledLine line, int edge) {
    if (line.edges().size() == edges.size()) {
      return edge;
    }
    int place = line.edges().get(edge);
    int best = 0;
    for (int i = 1; i < edges.size(); i++) {
      if (Math.abs(edges.get(i) - place) < Math.abs(edges.get(best) - place)) {
        best = i;
      }
    }
    return best;
  }

  private boolean close(int from, int to) {
    List<Integer> ended = List.copyOf(open.subMap(from, Math.max(from, to)).keySet());
    ended.forEach(column -> end(column, open.remove(column)));
    return !ended.isEmpty();
  }

  private void closeAll() {
    boolean closed = !open.isEmpty();
    open.forEach(this::end);
    open.clear();
    row += closed ? 1 : 0;
  }

  private void end(int column, Open cell) {
    List<Block> content = new ArrayList<>();
    for (String line : cell.lines) {
      content.add(Line.of(normal.apply(line), content.isEmpty()));
    }
    cells.add(
        new Cell(
            cell.row, column, row - cell.row + 1, cell.columns, content, Optional.empty(), false));
  }
}

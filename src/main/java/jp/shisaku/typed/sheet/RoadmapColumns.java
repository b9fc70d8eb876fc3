package jp.shisaku.typed.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.text.Outline;
import jp.shisaku.typed.line.Span;
import jp.shisaku.typed.sheet.SpacedRoadmaps.Row;

/**
 * The columns of a roadmap of a text below its heads. Lines with a text for each period tell how
 * far the columns reach; the texts of other lines begin where those of their column do. A text that
 * begins elsewhere or reaches over two columns, and a column without any, say that cells were
 * merged or bars drawn: what is written at one place holds for others too, and nothing is certain.
 */
final class RoadmapColumns {

  /** Texts of a column begin below each other, but for the width of a character. */
  private static final double ALIGNED = 2;

  /** A text that goes on below leaves no more room than this before the next column. */
  private static final double FULL = 4;

  /** A blank as nobody writes it within a Japanese sentence. */
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\x00-\\x7f] [^\\x00-\\x7f]");

  private final List<Column> columns = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private final Row head;

  /** 1 where a column of what is done stands left of those of the periods. */
  private final int named;

  private int lines;
  private int rows;

  private RoadmapColumns(Row head, int periods, int named) {
    this.head = head;
    this.named = named;
    IntStream.range(0, periods + named).forEach(i -> columns.add(new Column()));
  }

  /**
   * The columns of the parts that belong below a head; empty where they are not certain.
   *
   * @param periods how many of its words are periods, the last ones
   * @param parts the lines that may belong, parted at blank ones
   */
  static Optional<RoadmapColumns> of(Row head, int periods, List<List<Row>> parts) {
    boolean named =
        head.words().size() > periods
            || parts.stream()
                .limit(1)
                .anyMatch(part -> part.stream().anyMatch(row -> row.words().size() > periods));
    RoadmapColumns columns = new RoadmapColumns(head, periods, named ? 1 : 0);
    return !parts.isEmpty() && columns.read(periods, parts)
        ? Optional.of(columns)
        : Optional.empty();
  }

  /** How many lines it takes, that of its heads too. */
  int lines() {
    return lines + 1;
  }

  /** The head of the names stands in a row of its own: the periods are all of theirs. */
  Table table() {
    return Table.of(cells);
  }

  private boolean read(int periods, List<List<Row>> parts) {
    int corner = head.words().size() - periods;
    for (int i = 0; i < head.words().size(); i++) {
      int column = i - corner + named;
      columns.get(column).reach(head.words().get(i));
      cells.add(cell(i < corner ? 0 : corner, column, List.of(head.words().get(i))));
    }
    rows = corner + 1;
    return take(parts.get(0))
        && takeFurther(parts.subList(1, parts.size()))
        && columns.stream().skip(named).noneMatch(Column::isEmpty);
  }

  private boolean takeFurther(List<List<Row>> parts) {
    List<List<Row>> open = new ArrayList<>();
    for (List<Row> part : parts) {
      Span first = part.get(0).words().get(0);
      boolean edge = isAtEdge(part);
      if (edge && part.stream().anyMatch(row -> mayHoldTwo(row.words().get(0).text()))) {
        return false;
      }
      if (edge && (Outline.isNumbered(first.text()) || !isInFirst(part))) {
        break;
      }
      open.add(part);
      if (!edge) {
        if (!open.stream().allMatch(this::take)) {
          return false;
        }
        open.clear();
      }
    }
    return open.isEmpty() || !columns.get(0).isFullBefore(columns.get(1));
  }

  /** Lines of one text at the left edge: of the first column, or of what stands behind. */
  private boolean isAtEdge(List<Row> part) {
    return part.stream().allMatch(row -> row.words().size() == 1)
        && part.get(0).words().get(0).left() <= columns.get(0).left + ALIGNED;
  }

  /** Where a text fills its column, only one blank is left before that of the next one. */
  static boolean mayHoldTwo(String text) {
    return BETWEEN_WORDS.matcher(text).find();
  }

  private boolean isInFirst(List<Row> part) {
    return part.stream().allMatch(row -> column(row.words().get(0)) == 0);
  }

  /** Takes the lines between two blank ones; false where a text is in no certain column. */
  private boolean take(List<Row> part) {
    if (named == 0 && part.stream().anyMatch(row -> mayBeNamed(row.words().get(0)))) {
      return false;
    }
    part.stream().filter(this::isWhole).forEach(this::reach);
    List<List<Span>> texts = new ArrayList<>();
    for (Row row : part) {
      boolean begins = texts.isEmpty() || named > 0 && isWhole(row);
      if (begins) {
        add(texts);
        texts.clear();
        columns.forEach(column -> texts.add(new ArrayList<>()));
      }
      for (Span word : row.words()) {
        int column = isWhole(row) ? row.words().indexOf(word) : column(word);
        if (column < 0) {
          return false;
        }
        texts.get(column).add(word);
        columns.get(column).last = word;
      }
    }
    add(texts);
    lines += part.size();
    return IntStream.range(1, columns.size())
        .allMatch(i -> columns.get(i - 1).right < columns.get(i).left);
  }

  /** 調達 竹を買う: what is done may stand before the text of the first period, a blank between. */
  private boolean mayBeNamed(Span first) {
    return first.left() < head.words().get(0).left() && first.text().indexOf(' ') > 0;
  }

  /** A line with a text for each column. */
  private boolean isWhole(Row row) {
    return row.words().size() == columns.size();
  }

  private void reach(Row whole) {
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).hold(whole.words().get(i));
    }
  }

  private void add(List<List<Span>> texts) {
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isEmpty()) {
        cells.add(cell(rows, i, texts.get(i)));
      }
    }
    rows += texts.isEmpty() ? 0 : 1;
  }

  /** The only column in which a text stands; -1 where that is not certain. */
  private int column(Span word) {
    for (int i = 0; i < columns.size(); i++) {
      boolean ends = i + 1 == columns.size() || word.right() < columns.get(i + 1).left;
      if (ends && columns.get(i).begins(word)) {
        return i;
      }
    }
    return -1;
  }

  private static Cell cell(int row, int column, List<Span> words) {
    return Cell.ofTexts(row, column, words.stream().map(Span::text).toList());
  }

  /** As far as the texts of a column reach, its head among them. */
  private static final class Column {

    private double left = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;

    /** Where its texts begin that stand beside one of each other column. */
    private double start = Double.POSITIVE_INFINITY;

    private Span last;

    void reach(Span word) {
      left = Math.min(left, word.left());
      right = Math.max(right, word.right());
    }

    void hold(Span word) {
      reach(word);
      start = Math.min(start, word.left());
    }

    boolean isEmpty() {
      return last == null;
    }

    boolean begins(Span word) {
      return Math.abs(word.left() - start()) <= ALIGNED;
    }

    private double start() {
      return Double.isFinite(start) ? start : left;
    }

    /** True where its last text leaves no room before the next column: it may go on below. */
    boolean isFullBefore(Column next) {
      return last != null && next.left - last.right() <= FULL;
    }
  }
}

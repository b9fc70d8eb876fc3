package jp.shisaku.layout.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.line.Distances;
import jp.shisaku.layout.line.PageMarks;
import jp.shisaku.layout.line.Ruling;
import jp.shisaku.layout.line.Shade;
import jp.shisaku.layout.line.TextMark;
import jp.shisaku.page.White;

/**
 * Lists without rulings of which every other row has a ground: the row between two such rows, the
 * one below the last, and the first one with its heads above that, have the same columns. Without
 * them the rows on white ground were lines of text, or the list was none.
 */
final class EveryOtherRow {

  /** With fewer columns it is a sheet of labels and values, or a drawing. */
  private static final int FEWEST_COLUMNS = 3;

  /** The first row of a list, and its heads in one row or two. */
  private static final int ROWS_ABOVE = 3;

  /** More shades than this are a drawing. */
  private static final int MOST_SHADES = 1_000;

  /** A glyph may reach so far over the edge of its cell; in em. */
  private static final double OVER = 0.3;

  /** The white between two lines of a row is less than that between two rows by this; in points. */
  private static final double CLOSER = 1;

  private final List<TextMark> texts;
  private final List<Ruling> added = new ArrayList<>();

  private EveryOtherRow(List<TextMark> texts) {
    this.texts = texts;
  }

  /** A row of cells that touch, with a ground. */
  private record Row(double top, double bottom, List<Double> edges) {

    boolean hasColumnsOf(Row other) {
      boolean same = edges.size() == other.edges.size();
      for (int i = 0; same && i < edges.size(); i++) {
        same = Distances.same(edges.get(i), other.edges.get(i));
      }
      return same;
    }

    /** True where its cells have sides and a foot: so have those below, of their own widths. */
    boolean isDrawn(List<Ruling> rulings) {
      boolean sides =
          rulings.stream()
              .filter(r -> !r.level() && r.at() > left() && r.at() < right())
              .anyMatch(r -> r.from() < (top + bottom) / 2 && r.to() > (top + bottom) / 2);
      return sides
          && rulings.stream()
              .filter(r -> r.level() && Distances.same(r.at(), bottom))
              .anyMatch(r -> r.from() < right() && r.to() > left());
    }

    double left() {
      return edges.get(0);
    }

    double right() {
      return edges.get(edges.size() - 1);
    }
  }

  /** The edges that the eye adds around the cells on white ground. */
  static List<Ruling> edges(List<Shade> shades, PageMarks marks) {
    List<Row> rows =
        shades.size() > MOST_SHADES
            ? List.of()
            : rows(shades).stream().filter(row -> !row.isDrawn(marks.rulings())).toList();
    EveryOtherRow list = new EveryOtherRow(marks.texts().stream().filter(TextMark::lies).toList());
    if (rows.size() == 1) {
      list.addAround(rows.get(0));
    }
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (rows.subList(0, i).stream().noneMatch(row::hasColumnsOf)) {
        list.add(rows.stream().filter(row::hasColumnsOf).toList(), rows);
      }
    }
    return list.added;
  }

  /** The shaded rows, from top to bottom. */
  private static List<Row> rows(List<Shade> shades) {
    Map<Long, List<Box>> byTop = new LinkedHashMap<>();
    shades.stream()
        .map(Shade::box)
        .sorted(Comparator.comparingDouble(Box::top).thenComparingDouble(Box::left))
        .forEach(b -> byTop.computeIfAbsent(Math.round(b.top()), top -> new ArrayList<>()).add(b));
    return byTop.values().stream().flatMap(boxes -> row(boxes).stream()).toList();
  }

  private static Optional<Row> row(List<Box> boxes) {
    List<Double> edges = new ArrayList<>(List.of(boxes.get(0).left()));
    for (Box box : boxes) {
      boolean touches =
          Distances.same(box.left(), edges.get(edges.size() - 1))
              && Distances.same(box.bottom(), boxes.get(0).bottom());
      if (!touches) {
        return Optional.empty();
      }
      edges.add(box.right());
    }
    return edges.size() > FEWEST_COLUMNS
        ? Optional.of(new Row(boxes.get(0).top(), boxes.get(0).bottom(), edges))
        : Optional.empty();
  }

  /** Adds the rows between those of one list, and the one below them. */
  private void add(List<Row> list, List<Row> all) {
    double padding = Double.MAX_VALUE;
    for (int i = 0; i + 1 < list.size(); i++) {
      Row row = list.get(i);
      double foot = list.get(i + 1).top();
      Plain plain = new Plain(row, foot, between(row, foot));
      boolean alone = all.stream().noneMatch(r -> r.top() > row.top() && r.top() < foot);
      if (alone && plain.isOne(plain.padding())) {
        padding = Math.min(padding, plain.padding());
        draw(row, foot);
      }
    }
    if (padding < Double.MAX_VALUE) {
      addFirst(list.get(0), padding);
      addLast(list.get(list.size() - 1), padding);
    }
  }

  /**
   * The last page of a list may have one shaded row only: two rows stand above it, of which the
   * upper holds the heads, with the white around them that it has itself.
   */
  private void addAround(Row row) {
    Row above = new Row(row.top(), row.top(), row.edges());
    double padding = new Plain(above, row.bottom(), between(above, row.bottom())).padding();
    if (topsAbove(row, padding).size() > 1) {
      addFirst(row, padding);
      addLast(row, padding);
    }
  }

  /** The rows above the first one, of which the upper holds the heads. */
  private void addFirst(Row row, double padding) {
    double foot = row.top();
    for (double top : topsAbove(row, padding)) {
      draw(new Row(top, top, row.edges()), foot);
      added.add(Ruling.level(top, row.left(), row.right()));
      foot = top;
    }
  }

  private List<Double> topsAbove(Row row, double padding) {
    List<Double> tops = new ArrayList<>();
    double foot = row.top();
    while (tops.size() < ROWS_ABOVE) {
      double top = topOf(row, foot, padding);
      Row above = new Row(top, top, row.edges());
      if (top == foot || !new Plain(above, foot, between(above, foot)).isOne(padding)) {
        break;
      }
      tops.add(top);
      foot = top;
    }
    return tops;
  }

  /** Where the lines right above a place begin, as far as they stand close to each other. */
  private double topOf(Row row, double foot, double padding) {
    NavigableMap<Long, List<TextMark>> lines =
        between(new Row(0, 0, row.edges()), foot).stream()
            .collect(
                Collectors.groupingBy(
                    text -> Math.round(text.box().bottom()), TreeMap::new, Collectors.toList()));
    double top = foot;
    for (List<TextMark> line : lines.descendingMap().values()) {
      double most = top < foot ? padding - CLOSER : padding;
      double white = top - line.stream().mapToDouble(t -> t.box().bottom()).max().orElseThrow();
      if (white > most || isUnit(line)) {
        break;
      }
      top = Math.min(top, line.stream().mapToDouble(t -> t.box().top()).min().orElseThrow());
    }
    return top == foot ? foot : top - padding / 2;
  }

  /** （単位：百万円） stands as close above the heads as their lines to each other. */
  private static boolean isUnit(List<TextMark> line) {
    return Unit.isNote(
        line.stream()
            .sorted(Comparator.comparingDouble(t -> t.box().left()))
            .map(TextMark::text)
            .collect(Collectors.joining()));
  }

  /** The lines below the last row, as far as they stand closer to each other than those of two. */
  private void addLast(Row row, double padding) {
    double foot = row.bottom();
    for (TextMark text : between(row, Double.MAX_VALUE)) {
      double most = foot > row.bottom() ? padding - CLOSER : padding;
      if (text.box().top() - foot > most) {
        break;
      }
      foot = Math.max(foot, text.box().bottom());
    }
    double bottom = foot + padding / 2;
    if (new Plain(row, bottom, between(row, bottom)).isOne(padding)) {
      draw(row, bottom);
      added.add(Ruling.level(bottom, row.left(), row.right()));
    }
  }

  /** What stands below a row and above a place, from top to bottom. */
  private List<TextMark> between(Row row, double foot) {
    return texts.stream()
        .filter(t -> t.box().centerY() > row.bottom() && t.box().centerY() < foot)
        .filter(t -> t.box().right() > row.left() && t.box().left() < row.right())
        .sorted(Comparator.comparingDouble(t -> t.box().top()))
        .toList();
  }

  private void draw(Row row, double foot) {
    row.edges().forEach(x -> added.add(Ruling.upright(x, row.bottom(), foot)));
  }

  /**
   * What stands on white ground below a shaded row.
   *
   * @param texts from top to bottom
   */
  private record Plain(Row above, double foot, List<TextMark> texts) {

    /** The white above and below, which two rows would have between them. */
    double padding() {
      return texts.isEmpty() ? 0 : texts.get(0).box().top() - above.bottom() + foot - lowest();
    }

    /**
     * True for one row of the list: its texts keep to the columns, its lines stand closer than
     * those of two rows would, and some cell has one line only.
     */
    boolean isOne(double padding) {
      List<List<TextMark>> columns = columns();
      boolean whole = columns.stream().mapToInt(List::size).sum() == texts.size();
      long filled = columns.stream().filter(c -> !c.isEmpty()).count();
      return whole
          && filled > 1
          && widestWhite() < padding - CLOSER
          && columns.stream().anyMatch(Plain::isOneLine);
    }

    private List<List<TextMark>> columns() {
      List<Double> edges = above.edges();
      List<List<TextMark>> columns = new ArrayList<>();
      for (int i = 0; i + 1 < edges.size(); i++) {
        double left = edges.get(i);
        double right = edges.get(i + 1);
        columns.add(
            texts.stream()
                .filter(t -> t.box().left() > left - OVER * t.size())
                .filter(t -> t.box().right() < right + OVER * t.size())
                .toList());
      }
      return columns;
    }

    private static boolean isOneLine(List<TextMark> column) {
      return !column.isEmpty()
          && column.get(column.size() - 1).box().centerY() < column.get(0).box().bottom();
    }

    private double widestWhite() {
      List<White> whites = White.down(texts.stream().map(TextMark::box).toList());
      return White.widest(whites.stream()).map(White::width).orElse(0.0);
    }

    private double lowest() {
      return texts.stream().mapToDouble(t -> t.box().bottom()).max().orElse(0);
    }
  }
}

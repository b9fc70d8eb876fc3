package jp.shisaku.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.line.Rows;
import jp.shisaku.layout.line.TextMark;

/**
 * Running text that is set in two columns, as in a newspaper. The white between them may be
 * narrower than one within a line, so it is the edges that tell: lines of both columns begin at one
 * place each, and most of them were broken at the end of their column.
 */
final class TextColumns {

  /** A column has at least so many lines. */
  private static final int FEWEST_LINES = 8;

  /** The white between the columns is at least this wide; in em. */
  private static final double NARROWEST = 1.0;

  /** Texts that stand further apart are pieces of two columns, or of a table; in em. */
  private static final double SPLIT = 0.9;

  /** Where the second column may begin, as a share of the width. */
  private static final double FIRST_START = 0.35;

  private static final double LAST_START = 0.65;

  /** Lines that begin at one place do so give or take this; in points. */
  private static final double ONE_EDGE = 2;

  /** A line that ends so near to the edge of its column was broken; in em. */
  private static final double FULL = 1.6;

  /** At least this share of the lines was broken. */
  private static final double OFTEN = 0.3;

  /** At least this share of the lines begins at the edge of its column. */
  private static final double MOSTLY = 0.75;

  /**
   * At most this share of the lines of a column has another beside it, as the rows of a table have.
   */
  private static final double MOST_BESIDE = 0.15;

  /** The columns are as wide as each other, give or take this share. */
  private static final double ONE_WIDTH = 0.75;

  /** A line begins within so many em of the edge of its column. */
  private static final double INDENT = 3;

  /** Of so many places across the page it is asked how much stands there, however wide it is. */
  private static final int PLACES = 600;

  private final Box region;
  private final double em;
  private final List<Box> lines;

  /** Where the second column begins. */
  private double start;

  private TextColumns(Box region, double em, List<Box> lines) {
    this.region = region;
    this.em = em;
    this.lines = lines;
  }

  /**
   * The two columns; empty where there are none.
   *
   * @param others tables and frames
   */
  static List<Box> of(Box region, List<TextMark> marks, List<Box> others) {
    List<TextMark> lying = marks.stream().filter(TextMark::lies).toList();
    if (lying.size() < 2 * FEWEST_LINES * FEWEST_LINES || !mayHaveGutter(region, lying)) {
      return List.of();
    }
    double em =
        lying.stream()
            .mapToDouble(TextMark::size)
            .sorted()
            .skip(lying.size() / 2)
            .findFirst()
            .orElseThrow();
    List<Box> lines =
        Rows.pieces(lying, SPLIT).stream()
            .map(piece -> piece.stream().map(TextMark::box).reduce(Box::union).orElseThrow())
            .toList();
    return new TextColumns(region, em, lines).columns(others);
  }

  /** Quick, and false for most pages: in some place of the middle stands less than elsewhere. */
  private static boolean mayHaveGutter(Box region, List<TextMark> marks) {
    int[] standing = new int[PLACES + 1];
    for (TextMark mark : marks) {
      int right = Math.min(place(mark.box().right(), region), PLACES);
      for (int i = Math.max(0, place(mark.box().left(), region)); i <= right; i++) {
        standing[i]++;
      }
    }
    int most = Arrays.stream(standing).max().orElse(0);
    return Arrays.stream(standing, (int) (FIRST_START * PLACES), (int) (LAST_START * PLACES) + 1)
        .anyMatch(there -> there <= most - FEWEST_LINES);
  }

  private static int place(double x, Box region) {
    return (int) ((x - region.left()) / region.width() * PLACES);
  }

  private List<Box> columns(List<Box> others) {
    Map<Long, Long> starts = new TreeMap<>();
    lines.stream()
        .mapToDouble(Box::left)
        .filter(left -> left > share(FIRST_START) && left < share(LAST_START))
        .forEach(left -> starts.merge(Math.round(left / ONE_EDGE), 1L, Long::sum));
    long most = starts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    if (most < FEWEST_LINES) {
      return List.of();
    }
    long usual =
        starts.entrySet().stream().filter(e -> e.getValue() == most).findFirst().get().getKey();
    start = (usual - 1) * ONE_EDGE;
    List<Double> across =
        Stream.concat(lines.stream(), others.stream())
            .filter(box -> box.left() < start && box.right() > start - NARROWEST * em)
            .flatMap(box -> Stream.of(box.top(), box.bottom()))
            .sorted()
            .toList();
    return Stream.concat(Stream.of(region.top()), across.stream())
        .map(top -> between(top, next(top, across)))
        .filter(part -> part.size() >= 2 * FEWEST_LINES)
        .max(Comparator.comparingInt(List::size))
        .map(this::columnsOf)
        .orElse(List.of());
  }

  private double share(double of) {
    return region.left() + of * region.width();
  }

  private double next(double top, List<Double> across) {
    return across.stream().filter(y -> y > top).findFirst().orElse(region.bottom());
  }

  private List<Box> between(double top, double bottom) {
    return lines.stream().filter(b -> b.centerY() > top && b.centerY() < bottom).toList();
  }

  private List<Box> columnsOf(List<Box> part) {
    List<Box> left = part.stream().filter(box -> box.left() < start).toList();
    List<Box> right = part.stream().filter(box -> box.left() >= start).toList();
    if (!isText(left) || !isText(right) || !areAsWide(all(left), all(right))) {
      return List.of();
    }
    double middle = (all(left).right() + all(right).left()) / 2;
    double top = Math.min(top(left), top(right));
    double bottom = Math.max(all(left).bottom(), all(right).bottom());
    return List.of(
        new Box(region.left(), top, middle, bottom), new Box(middle, top, region.right(), bottom));
  }

  /** What stands centred above the columns is a title of both. */
  private double top(List<Box> column) {
    double edge = edge(column);
    return column.stream()
        .filter(box -> box.left() - edge < INDENT * em)
        .mapToDouble(Box::top)
        .min()
        .orElseThrow();
  }

  private boolean isText(List<Box> column) {
    if (column.size() < FEWEST_LINES) {
      return false;
    }
    double end = column.stream().mapToDouble(Box::right).max().orElseThrow();
    double edge = edge(column);
    long full = column.stream().filter(box -> end - box.right() < FULL * em).count();
    long begun = column.stream().filter(box -> Math.abs(box.left() - edge) < INDENT * em).count();
    long beside =
        column.stream()
            .filter(
                box -> column.stream().anyMatch(b -> b.left() < box.left() && b.isLevelWith(box)))
            .count();
    return full >= OFTEN * column.size()
        && begun >= MOSTLY * column.size()
        && beside <= MOST_BESIDE * column.size();
  }

  /** Where most of its lines begin. */
  private static double edge(List<Box> column) {
    List<Double> lefts = column.stream().map(Box::left).sorted().toList();
    return lefts.get(lefts.size() / 4);
  }

  private static boolean areAsWide(Box left, Box right) {
    double narrow = Math.min(left.width(), right.width());
    return narrow >= ONE_WIDTH * Math.max(left.width(), right.width());
  }

  private static Box all(List<Box> column) {
    return column.stream().reduce(Box::union).orElseThrow();
  }
}

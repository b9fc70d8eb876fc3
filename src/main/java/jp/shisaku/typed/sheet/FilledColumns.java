package jp.shisaku.typed.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.page.Line;
import jp.shisaku.text.Columns;
import jp.shisaku.typed.line.Span;

/**
 * The lines of texts beside each other. A text that fills its column to the end has only a single
 * blank behind it, as words have: its column is as wide as all such lines of it are, so far that
 * the next column may begin there. Of several ways to part the lines so the one counts that has the
 * most cells; where two do there is none.
 */
final class FilledColumns {

  /** A line may be so much shorter than its column, which a word at its end has left. */
  private static final int RAGGED = 4;

  /** In proportional type a line may be so much longer, in characters of a terminal. */
  private static final int SLACK = 2;

  /**
   * A letter takes one or two of the places of a text, as the program that made it counts: so wide
   * is a column that is full, as a share of the places from its head to the next one.
   */
  private static final double NARROWEST = 0.85;

  private static final double WIDEST = 4;

  /** The width of a column of which no line ends at its edge. */
  private static final int OPEN = Integer.MAX_VALUE / 2;

  /** Lines that may be parted in more ways, or have more blanks, are words everywhere. */
  private static final int MOST_WAYS = 5000;

  private static final int MOST_BLANKS = 100;

  private final List<List<Span>> lines;
  private final ToIntFunction<String> width;

  /** By column, where its texts begin. */
  private final int[] starts;

  private FilledColumns(List<List<Span>> lines, int[] heads, ToIntFunction<String> width) {
    this.lines = lines;
    this.width = width;
    this.starts =
        IntStream.range(0, heads.length)
            .map(
                column ->
                    lines.stream()
                        .flatMap(List::stream)
                        .mapToInt(Span::left)
                        .filter(left -> nearest(left, heads) == column)
                        .min()
                        .orElse(heads[column]))
            .toArray();
  }

  /**
   * By line and column the text; empty where that is not certain.
   *
   * @param heads where those of the columns begin
   */
  static Optional<Span[][]> of(List<Line> lines, int[] heads, ToIntFunction<String> width) {
    FilledColumns columns =
        new FilledColumns(lines.stream().map(line -> Span.of(line, width)).toList(), heads, width);
    boolean words =
        columns.lines.stream()
            .anyMatch(
                line -> line.stream().flatMapToInt(s -> blanks(s.text())).count() > MOST_BLANKS);
    if (words) {
      return Optional.empty();
    }
    List<Span[][]> ways =
        columns.widths().stream().flatMap(own -> columns.parted(own).stream()).toList();
    long most = ways.stream().mapToLong(FilledColumns::cells).max().orElse(0);
    List<Span[][]> fullest = ways.stream().filter(way -> cells(way) == most).toList();
    boolean one = fullest.stream().map(Arrays::deepToString).distinct().count() == 1;
    return one ? Optional.of(fullest.get(0)) : Optional.empty();
  }

  private static long cells(Span[][] way) {
    return Stream.of(way).flatMap(Stream::of).filter(Objects::nonNull).count();
  }

  private static int nearest(int left, int[] places) {
    return IntStream.range(0, places.length)
        .boxed()
        .min((one, other) -> Math.abs(left - places[one]) - Math.abs(left - places[other]))
        .orElseThrow();
  }

  /** All widths that the columns but the last one may have together; none where these are many. */
  private List<int[]> widths() {
    List<int[]> all = List.of(new int[0]);
    for (int column = 0; column < starts.length - 1; column++) {
      Set<Integer> own = mayBeWidths(column);
      if ((long) all.size() * own.size() > MOST_WAYS) {
        return List.of();
      }
      all = all.stream().flatMap(before -> own.stream().map(next -> with(before, next))).toList();
    }
    return all;
  }

  private static int[] with(int[] before, int next) {
    int[] all = Arrays.copyOf(before, before.length + 1);
    all[before.length] = next;
    return all;
  }

  /** As wide as the place of a blank makes it, between its head and the next one. */
  private Set<Integer> mayBeWidths(int column) {
    int room = room(column);
    Set<Integer> found = new TreeSet<>();
    for (List<Span> line : lines) {
      for (Span span : line) {
        for (int from : begins(span.text())) {
          blanks(span.text())
              .filter(end -> end > from)
              .map(end -> Columns.of(span.text().substring(from, end)))
              .filter(own -> own >= NARROWEST * room && own <= WIDEST * room)
              .forEach(found::add);
        }
      }
    }
    found.add(OPEN);
    return found;
  }

  private static List<Integer> begins(String text) {
    return Stream.concat(Stream.of(0), blanks(text).boxed().map(end -> end + 1)).toList();
  }

  private static IntStream blanks(String text) {
    return IntStream.range(0, text.length()).filter(i -> text.charAt(i) == ' ');
  }

  private Optional<Span[][]> parted(int[] widths) {
    Span[][] all = new Span[lines.size()][];
    for (int i = 0; i < all.length; i++) {
      all[i] = parted(lines.get(i), widths);
      if (all[i] == null) {
        return Optional.empty();
      }
    }
    return Optional.of(all);
  }

  private Span[] parted(List<Span> line, int[] widths) {
    Span[] cells = new Span[starts.length];
    int column = -1;
    for (Span span : line) {
      column = Math.max(column + 1, nearest(span.left(), starts));
      Span rest = span;
      while (column < widths.length && Columns.of(rest.text()) > widths[column]) {
        int end = end(rest.text(), widths[column]);
        if (end < 0) {
          break;
        }
        cells[column++] = rest.part(0, end, width);
        rest = rest.part(end + 1, rest.text().length(), width);
      }
      if (column < widths.length && !mayBeCell(rest.text(), column, widths)) {
        return null;
      }
      if (column >= cells.length) {
        return null;
      }
      cells[column] = rest;
    }
    return cells;
  }

  /** What is longer than its column holds the text of the next one, too. */
  private boolean mayBeCell(String text, int column, int[] widths) {
    boolean open = widths[column] == OPEN;
    return open
        ? text.indexOf(' ') < 0 || Columns.of(text) <= WIDEST * room(column)
        : Columns.of(text) <= widths[column] + SLACK;
  }

  private int room(int column) {
    return starts[column + 1] - starts[column];
  }

  /** The only blank at which a column may end; -1 where there is none. */
  private static int end(String text, int full) {
    int[] ends =
        blanks(text)
            .filter(
                end -> {
                  int own = Columns.of(text.substring(0, end));
                  return own > full - RAGGED && own <= full + SLACK;
                })
            .toArray();
    return ends.length == 1 ? ends[0] : -1;
  }
}

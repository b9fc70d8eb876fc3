package jp.shisaku.piece;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Offices;

/**
 * The rows of a list that a text keeps in columns. Blank lines part them; or else all cells begin
 * at the head of their row, or stand in its middle. A row has a name and at most one figure in each
 * column, and a text goes on below only where it fills its column: rows that can be parted in two
 * ways are not told, since two measures could become one.
 */
final class SpacedRows {

  /** How the cells stand in their rows. */
  enum Set {
    HEAD,
    MIDDLE
  }

  /**
   * A row.
   *
   * @param cells by column, the texts from the top
   * @param lines how many lines it takes
   */
  record Row(List<List<Span>> cells, int lines) {}

  private static final int MOST_LINES = 40;

  private static final Pattern FIGURE = Pattern.compile("[0-9▲△\\-‐－―ー].*");

  private final SpacedHead head;

  /** By line and column, its text; null where there is none. */
  private final Span[][] lines;

  /** True where no column reaches into another one. */
  private final boolean apart;

  /** By line, true where a row that adds up others begins. */
  private final boolean[] total;

  /** By column, how far right a text reaches that has to go on below. */
  private final int[] full;

  /**
   * The rows of these lines, however they are told.
   *
   * @param leftOver so many columns or fewer have no room behind a text that goes on below
   */
  SpacedRows(SpacedHead head, SpacedColumns.Placed placed, int leftOver, Labels labels) {
    this.head = head;
    this.lines = placed.lines();
    this.apart = placed.apart();
    this.total = new boolean[lines.length];
    for (int i = 0; i < total.length; i++) {
      total[i] = texts(i).anyMatch(word -> labels.isTotalOfAny(word.text()));
    }
    this.full =
        IntStream.range(0, head.columns().size())
            .map(
                c ->
                    Arrays.stream(lines)
                            .filter(line -> line[c] != null)
                            .mapToInt(line -> line[c].right())
                            .max()
                            .orElse(0)
                        - leftOver)
            .toArray();
  }

  /**
   * The rows between blank lines, as many from the first as are some.
   *
   * @param blank true for a line with a blank one above it
   */
  List<Row> betweenBlanks(boolean[] blank) {
    List<Row> rows = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= blank.length; i++) {
      if (i == blank.length || blank[i]) {
        if (!isRow(from, i) || !apart && !holdsAllAmounts(from, i)) {
          return rows;
        }
        rows.add(row(from, i));
        from = i;
      }
    }
    return rows;
  }

  /** All rows; none where they can be parted in no way, or in several. */
  List<Row> set(Set how) {
    int last = lines.length;
    int[] ways = new int[last + 1];
    int[] ends = new int[last + 1];
    ways[last] = 1;
    for (int from = last - 1; from >= 0; from--) {
      for (int end = from + 1; end <= Math.min(last, from + MOST_LINES); end++) {
        if (ways[end] > 0
            && isRow(from, end)
            && holdsAllAmounts(from, end)
            && isSet(how, from, end)) {
          ways[from] = Math.min(2, ways[from] + ways[end]);
          ends[from] = end;
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    for (int from = 0; ways[0] == 1 && from < last; from = ends[from]) {
      rows.add(row(from, ends[from]));
    }
    return rows;
  }

  private Stream<Span> texts(int line) {
    return Arrays.stream(lines[line]).filter(Objects::nonNull);
  }

  private Row row(int from, int end) {
    return new Row(
        IntStream.range(0, head.columns().size()).mapToObj(c -> cell(from, end, c)).toList(),
        end - from);
  }

  private List<Span> cell(int from, int end, int column) {
    return IntStream.range(from, end)
        .filter(i -> lines[i][column] != null)
        .mapToObj(i -> lines[i][column])
        .toList();
  }

  /** True for lines that may be a measure, a total, or an office that heads others. */
  private boolean isRow(int from, int end) {
    List<List<Span>> cells = row(from, end).cells();
    List<Span> all = cells.stream().flatMap(List::stream).toList();
    if (end - from == 1 && all.size() == 1) {
      return Offices.isList(all.get(0).text());
    }
    return (!cells.get(head.names()).isEmpty()
            || IntStream.range(from, end).anyMatch(i -> total[i]))
        && IntStream.range(0, cells.size()).allMatch(c -> isCell(c, cells.get(c)));
  }

  private boolean isCell(int column, List<Span> words) {
    return words.stream().filter(w -> FIGURE.matcher(w.text()).matches()).count() <= 1
        && words.stream()
            .limit(Math.max(0, words.size() - 1))
            .allMatch(w -> w.right() >= full[column]);
  }

  /**
   * True where no amount is left out, so that figures stand in their order also where they do not
   * stand below their heads.
   */
  private boolean holdsAllAmounts(int from, int end) {
    boolean heading = end - from == 1 && texts(from).count() == 1;
    return heading
        || IntStream.range(0, head.columns().size())
            .filter(c -> head.columns().get(c).is(Field.BUDGET))
            .noneMatch(c -> cell(from, end, c).isEmpty());
  }

  private boolean isSet(Set how, int from, int end) {
    for (int column = 0; column < head.columns().size(); column++) {
      int first = from;
      while (first < end && lines[first][column] == null) {
        first++;
      }
      int last = end - 1;
      while (last > first && lines[last][column] == null) {
        last--;
      }
      boolean set = how == Set.HEAD ? first == from : first - from == end - 1 - last;
      if (first < end && !set) {
        return false;
      }
    }
    return true;
  }
}

package jp.shisaku.typed.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.budget.term.LoneAmount;
import jp.shisaku.label.Field;
import jp.shisaku.page.Line;
import jp.shisaku.text.Columns;
import jp.shisaku.text.RowNumber;
import jp.shisaku.typed.line.Span;

/**
 * Gives the words of lines to columns that only a single blank parts, or none. A cell begins
 * between its head and the one before. Behind a single blank it does so only where the cell before
 * has no room left, or where others begin; else the word is of that cell. Where a line can be
 * parted in no way, or in several, nothing is told of any.
 */
final class NarrowColumns {

  /** Programs set a text so many columns beside those above it. */
  private static final int NEAR = 2;

  /** So many texts have the same width, or begin below each other, not by chance. */
  private static final int FEWEST = 2;

  /** A line that can be parted in so many ways, or for which so many are tried, is text. */
  private static final int MOST_WAYS = 1000;

  private static final int MOST_TRIED = 100_000;

  private static final Pattern FIGURE = Pattern.compile("[△▲]?[0-9].*");

  /** 12百万円の内数道を直す。: where an amount ends that the next text touches. */
  private static final Pattern AMOUNT = Pattern.compile("円(?:の内数)?[）)]*(?![）)のと程、。（(])(?=.)");

  private final SpacedHead head;
  private final ToIntFunction<String> width;
  private final List<List<Span>> words;

  /** True where the lines begin with numbers that count on, those of the rows. */
  private final boolean numbered;

  /** By place, how many texts begin there that nothing else stands close before. */
  private final Map<Integer, Long> starts;

  /** By column, where most of its texts begin. */
  private final int[] edge;

  /** By column, the last place at which its cells may begin. */
  private final int[] to;

  /** By column, how wide its texts are at most, those with blanks too. */
  private final int[] wide;

  /** By column, how wide its words are at most, in the columns of a terminal. */
  private final int[] room;

  /** How many ways to part a line were followed so far, those that lead nowhere among them. */
  private int tried;

  private NarrowColumns(SpacedHead head, List<Line> lines, ToIntFunction<String> width) {
    this.head = head;
    this.width = width;
    List<List<Span>> printed =
        lines.stream()
            .map(line -> Span.of(line, width).stream().flatMap(s -> s.parts(width).stream()))
            .map(Stream::toList)
            .toList();
    this.numbered = RowNumber.countOn(printed.stream().map(line -> line.get(0).text()));
    this.starts = places(apart(printed));
    Map<Integer, Long> all = places(printed.stream().flatMap(List::stream));
    this.edge =
        Edges.of(
            head.columns(),
            place -> all.getOrDefault(place, 0L) + starts.getOrDefault(place, 0L),
            NEAR);
    this.to = IntStream.range(0, edge.length).map(this::last).toArray();
    this.words =
        printed.stream().map(line -> line.stream().flatMap(this::touching).toList()).toList();
    List<Span> spans = lines.stream().flatMap(line -> Span.of(line, width).stream()).toList();
    int[] whole = room(spans);
    this.room =
        room(
            Stream.concat(apart(words), words.stream().flatMap(List::stream).filter(this::isAtEdge))
                .toList());
    this.wide = IntStream.range(0, room.length).map(c -> Math.max(room[c], whole[c])).toArray();
  }

  /** By place, how many of these begin there that are no amounts. */
  private static Map<Integer, Long> places(Stream<Span> words) {
    return words
        .filter(word -> !LoneAmount.is(word.text()))
        .collect(Collectors.groupingBy(Span::left, Collectors.counting()));
  }

  /** By line and column the text; empty where that is not certain. */
  static Optional<Span[][]> of(SpacedHead head, List<Line> lines, ToIntFunction<String> width) {
    NarrowColumns columns = new NarrowColumns(head, lines, width);
    List<Span[]> placed = new ArrayList<>();
    for (List<Span> line : columns.words) {
      List<Span[]> ways = columns.ways(line);
      if (ways.size() != 1) {
        return Optional.empty();
      }
      placed.add(ways.get(0));
    }
    return Optional.of(placed.toArray(Span[][]::new));
  }

  /**
   * A line as cells.
   *
   * @param doubts how many begin where no other does, behind one with room left, or are wider than
   *     the words of their column
   */
  private record Way(Span[] cells, int doubts) {}

  /** The ways to part a line of which the fewest cells are in doubt. */
  private List<Span[]> ways(List<Span> line) {
    List<Way> ways = new ArrayList<>();
    tried = 0;
    if (!part(line, 0, -1, new Way(new Span[room.length], 0), ways)) {
      return List.of();
    }
    int fewest = ways.stream().mapToInt(Way::doubts).min().orElse(0);
    return ways.stream().filter(way -> way.doubts() == fewest).map(Way::cells).toList();
  }

  private boolean fits(Span cell, int column) {
    boolean several = cell.text().indexOf(' ') >= 0;
    return several ? Columns.of(cell.text()) <= room[column] : size(cell) <= room[column] + NEAR;
  }

  /** A word, or an amount and the text of the next column that it touches. */
  private Stream<Span> touching(Span word) {
    for (int c = 1; c < to.length; c++) {
      int next = next(c - 1);
      boolean crosses = word.left() < next - NEAR && word.right() > next + NEAR;
      Matcher end = AMOUNT.matcher(word.text());
      while (crosses && head.columns().get(c - 1).mayHoldAmounts() && end.find()) {
        Span amount = word.part(0, end.end(), width);
        if (amount.right() >= next - NEAR) {
          return Stream.of(amount, word.part(end.end(), word.text().length(), width));
        }
      }
    }
    return Stream.of(word);
  }

  /** The words with a gap before them, or the number of their row. */
  private Stream<Span> apart(List<List<Span>> lines) {
    return lines.stream()
        .flatMap(
            line ->
                IntStream.range(0, line.size())
                    .filter(i -> isApart(line, i) || i == 1 && isNumber(line, 0))
                    .mapToObj(line::get));
  }

  private boolean isNumber(List<Span> line, int index) {
    return numbered && index == 0 && RowNumber.isPlain(line.get(0).text());
  }

  private static boolean isApart(List<Span> line, int index) {
    return index == 0 || line.get(index).left() - line.get(index - 1).right() > 1;
  }

  private boolean isAtEdge(Span word) {
    return word.left() >= from(edge.length - 1)
        || IntStream.of(edge).anyMatch(place -> Math.abs(word.left() - place) <= NEAR);
  }

  /** By column the widest of these texts that does not reach to where the next column begins. */
  private int[] room(List<Span> texts) {
    return IntStream.range(0, to.length)
        .map(
            c ->
                texts.stream()
                    .filter(text -> mayBegin(text, c))
                    .filter(text -> text.right() <= next(c) + NEAR || isAmount(text, c))
                    .mapToInt(NarrowColumns::size)
                    .max()
                    .orElse(0))
        .toArray();
  }

  /** Where most texts of the next column begin. */
  private int next(int column) {
    return column == edge.length - 1 ? Integer.MAX_VALUE / 2 : edge[column + 1];
  }

  /** In the columns of a terminal; blanks are as wide as it takes. */
  private static int size(Span word) {
    return Columns.of(word.text().replace(" ", ""));
  }

  /** The first place at which a cell may begin. */
  private int from(int column) {
    return column == (numbered ? 1 : 0) ? 0 : to[column - 1] + 1;
  }

  /** The last place at which a cell may begin: before the widest room in which none does. */
  private int last(int column) {
    if (column == edge.length - 1) {
      return Integer.MAX_VALUE;
    }
    int[] places =
        IntStream.concat(
                IntStream.of(edge[column], edge[column + 1]),
                starts.keySet().stream().mapToInt(Integer::intValue))
            .filter(place -> place >= edge[column] && place <= edge[column + 1])
            .distinct()
            .sorted()
            .toArray();
    if (places.length < 2) {
      return edge[column];
    }
    int widest = 1;
    for (int i = 2; i < places.length; i++) {
      widest = places[i] - places[i - 1] > places[widest] - places[widest - 1] ? i : widest;
    }
    return Math.max(places[widest - 1], Math.min(edge[column] + NEAR, edge[column + 1] - 1));
  }

  private boolean mayBegin(Span word, int column) {
    if (numbered && column == 0) {
      return RowNumber.isPlain(word.text());
    }
    boolean figure = FIGURE.matcher(word.text()).matches() && LoneAmount.is(word.text());
    boolean text = head.columns().get(column).field().filter(f -> f != Field.BUDGET).isPresent();
    return word.left() >= from(column) && word.left() <= to[column] && !(figure && text)
        || isAmount(word, column) && isAround(word, column);
  }

  private boolean isAmount(Span word, int column) {
    return head.columns().get(column).mayHoldAmounts() && LoneAmount.is(word.text());
  }

  /** True for an amount behind the head before, which does not reach below the next one. */
  private boolean isAround(Span amount, int column) {
    int before = column == 0 ? 0 : head.columns().get(column - 1).right();
    boolean next = column == edge.length - 1;
    return amount.right() > before
        && (next
            || (head.columns().get(column + 1).mayHoldAmounts()
                ? amount.left() < head.columns().get(column + 1).right()
                : amount.right() <= edge[column + 1] + NEAR));
  }

  /** Adds the ways to part the words from one on, those before in cells; false for too many. */
  private boolean part(List<Span> line, int from, int last, Way before, List<Way> ways) {
    if (from == line.size()) {
      ways.add(before);
      return ways.size() < MOST_WAYS;
    }
    if (++tried > MOST_TRIED) {
      return false;
    }
    for (int column = last + 1; column < room.length; column++) {
      if (!mayBegin(line, from, last, column, before.cells())) {
        continue;
      }
      int doubts = before.doubts() + doubts(line, from, last, column, before.cells());
      Span cell = line.get(from);
      int end = from + 1;
      while (size(cell) <= wide[column] + NEAR) {
        Span[] cells = before.cells().clone();
        cells[column] = cell;
        Way way = new Way(cells, doubts + (fits(cell, column) ? 0 : 1));
        if (!part(line, end, column, way, ways)) {
          return false;
        }
        if (end == line.size() || isNumber(line, from) || isApart(line, end)) {
          break;
        }
        cell = cell.with(line.get(end));
        end++;
      }
    }
    return true;
  }

  private boolean mayBegin(List<Span> line, int index, int last, int column, Span[] cells) {
    Span word = line.get(index);
    return isNumber(line, index)
        ? column == 0
        : mayBegin(word, column) || isPushed(word, last, column, cells);
  }

  /** A cell with more letters than the others pushes the next one to the right. */
  private boolean isPushed(Span word, int last, int column, Span[] cells) {
    return last >= 0
        && last == column - 1
        && word.left() - cells[last].right() <= NEAR
        && cells[last].right() >= edge[column] - 1;
  }

  /** How doubtful it is that a cell begins with a word: it may go on with the one before. */
  private int doubts(List<Span> line, int index, int last, int column, Span[] cells) {
    Span word = line.get(index);
    if (isNumber(line, index - 1) || isAmount(word, column)) {
      return 0;
    }
    if (isApart(line, index)) {
      boolean near = Math.abs(word.left() - edge[column]) <= NEAR;
      return near || isPushed(word, last, column, cells) ? 0 : 1;
    }
    boolean full = size(cells[last]) >= Columns.full(room[last]);
    return full || starts.getOrDefault(word.left(), 0L) >= FEWEST ? 0 : 2;
  }
}

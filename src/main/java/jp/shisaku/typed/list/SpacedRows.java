package jp.shisaku.typed.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Offices;
import jp.shisaku.text.Columns;
import jp.shisaku.text.RowNumber;
import jp.shisaku.typed.line.OnlyWay;
import jp.shisaku.typed.line.Span;

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

  /** A text that goes on below does not begin so much further right. */
  private static final int NEAR = 3;

  /** In a narrower column many texts fill their line by chance. */
  private static final int WIDE = 30;

  /** Beside a text that ends nowhere stand so many that do not, where rows are told by numbers. */
  private static final int TEXTS_BESIDE_TORN = 10;

  private static final Pattern ENDS = Pattern.compile("[。．）)」】：:]$");

  private static final Pattern BEGINS =
      Pattern.compile("^(?:[・･○●◯◎□■◆◇▪▶＞>※（(【「①-⑳]|令和|(?:[0-9]+|[ア-ン])[.．)） 　])");

  private static final Pattern FIGURE = Pattern.compile("[0-9▲△\\-‐－―ー].*");

  private final SpacedHead head;

  /** By line and column, its text; null where there is none. */
  private final Span[][] lines;

  /** True where no column reaches into another one. */
  private final boolean apart;

  /** By line, true where a row that adds up others begins. */
  private final boolean[] total;

  /** True where the first column counts the rows. */
  private final boolean counted;

  /** By column, how wide a text is that has to go on below, in the columns of a terminal. */
  private final int[] full;

  /** The rows of these lines, however they are told. */
  SpacedRows(SpacedHead head, SpacedColumns.Placed placed, Labels labels) {
    this.head = head;
    this.lines = placed.lines();
    this.apart = placed.apart();
    this.total = new boolean[lines.length];
    for (int i = 0; i < total.length; i++) {
      total[i] = texts(i).anyMatch(word -> labels.isTotalOfAny(word.text()));
    }
    this.counted = areCounted(lines);
    this.full = IntStream.range(0, head.columns().size()).map(this::full).toArray();
  }

  /** True where nothing but numbers that count on stands in the first column. */
  static boolean areCounted(Span[][] lines) {
    List<String> first =
        Arrays.stream(lines).map(line -> line[0]).filter(Objects::nonNull).map(Span::text).toList();
    return first.stream().allMatch(RowNumber::isPlain) && RowNumber.countOn(first.stream());
  }

  private int full(int column) {
    int widest =
        Arrays.stream(lines)
            .filter(line -> line[column] != null)
            .mapToInt(line -> size(line[column]))
            .max()
            .orElse(0);
    return Columns.full(widest);
  }

  private static int size(Span word) {
    return Columns.of(word.text());
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
        if (!(isMeasure(from, i) && fit(from, i)) || !apart && !holdsAllAmounts(from, i)) {
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
    List<Row> rows =
        OnlyWay.rows(
                lines.length,
                MOST_LINES,
                this::fit,
                (from, end) ->
                    how == Set.HEAD && isRest(from, end)
                        || isMeasure(from, end)
                            && holdsAllAmounts(from, end)
                            && isSet(how, from, end))
            .stream()
            .map(row -> row(row.from(), row.end()))
            .toList();
    return !counted || rows.isEmpty() || areWhole(rows)
        ? rows.stream().map(this::unwrapped).toList()
        : List.of();
  }

  private Stream<Span> texts(int line) {
    return Arrays.stream(lines[line]).filter(Objects::nonNull);
  }

  private Row row(int from, int end) {
    return new Row(
        IntStream.range(0, head.columns().size()).mapToObj(c -> cell(from, end, c)).toList(),
        end - from);
  }

  /** The same row, the lines of its texts together that only their cell breaks. */
  private Row unwrapped(Row row) {
    return new Row(
        IntStream.range(0, full.length).mapToObj(c -> unwrapped(c, row.cells().get(c))).toList(),
        row.lines());
  }

  private List<Span> unwrapped(int column, List<Span> words) {
    if (full[column] < WIDE
        || head.columns().get(column).field().filter(Field::isProse).isEmpty()) {
      return words;
    }
    List<Span> texts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean goesOn =
          i > 0
              && size(words.get(i - 1)) >= full[column]
              && !BEGINS.matcher(words.get(i).text()).find();
      texts.add(goesOn ? texts.remove(texts.size() - 1).goingOn(words.get(i)) : words.get(i));
    }
    return texts;
  }

  private List<Span> cell(int from, int end, int column) {
    return IntStream.range(from, end)
        .filter(i -> lines[i][column] != null)
        .mapToObj(i -> lines[i][column])
        .toList();
  }

  /** True for lines that may be a measure, a total, or an office that heads others, if they fit. */
  private boolean isMeasure(int from, int end) {
    List<List<Span>> cells = row(from, end).cells();
    List<Span> all = cells.stream().flatMap(List::stream).toList();
    if (end - from == 1 && all.size() == 1) {
      return !counted && Offices.isList(all.get(0).text());
    }
    boolean adds = IntStream.range(from, end).anyMatch(i -> total[i]);
    boolean named = !cells.get(head.names()).isEmpty() && !(counted && cells.get(0).isEmpty());
    return named || adds;
  }

  /** True for lines that no line behind them can make a row where this is false. */
  private boolean fit(int from, int end) {
    return !(counted && cell(from, end, 0).size() > 1)
        && IntStream.range(0, head.columns().size()).allMatch(c -> isCell(c, cell(from, end, c)));
  }

  /** True for what is left of a row that began on the page before, if the lines fit. */
  private boolean isRest(int from, int end) {
    return counted && from == 0 && cell(from, end, 0).isEmpty();
  }

  /**
   * True where nearly all texts end where their rows do: were the rows set in the middle, the first
   * lines of each would stand in that before. Below the last name may be a note.
   */
  private boolean areWhole(List<Row> rows) {
    long texts = 0;
    long torn = 0;
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < full.length; column++) {
        List<Span> words = rows.get(row).cells().get(column);
        texts += words.size();
        torn += breaks(column, words) + (row < rows.size() - 1 && isOpen(column, words) ? 1 : 0);
      }
    }
    List<List<Span>> last = rows.get(rows.size() - 1).cells();
    List<Span> name = last.get(head.names());
    boolean note =
        breaks(head.names(), name) > 0
            && last.stream().filter(cell -> cell.size() >= name.size()).count() < 2;
    return !note && torn * TEXTS_BESIDE_TORN <= texts;
  }

  /** True for a text that fills its cell to the end and may go on below. */
  private boolean isOpen(int column, List<Span> words) {
    if (words.isEmpty() || full[column] < WIDE) {
      return false;
    }
    Span last = words.get(words.size() - 1);
    return size(last) >= full[column] && !ENDS.matcher(last.text()).find();
  }

  private boolean isCell(int column, List<Span> words) {
    boolean figures =
        !counted
            && head.columns().get(column).mayHoldAmounts()
            && words.stream().filter(w -> FIGURE.matcher(w.text()).matches()).count() > 1;
    return !figures && (counted || breaks(column, words) == 0);
  }

  /** How many texts of a cell end where there is room for the next one, and end nothing. */
  private long breaks(int column, List<Span> words) {
    return IntStream.range(1, words.size())
        .filter(
            i ->
                size(words.get(i - 1)) < full[column]
                    || words.get(i).left() - words.get(i - 1).left() > NEAR)
        .filter(i -> !mayPart(column, words.get(i - 1).text(), words.get(i).text()))
        .count();
  }

  /** True where the second text may begin a paragraph of a cell, an amount or an office. */
  private boolean mayPart(int column, String upper, String lower) {
    Optional<Field> field = head.columns().get(column).field();
    return field.filter(Field.NAME::equals).isEmpty()
        && (ENDS.matcher(upper).find()
            || BEGINS.matcher(lower).find()
            || field.filter(Field.OFFICES::equals).isPresent() && Offices.isList(upper));
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

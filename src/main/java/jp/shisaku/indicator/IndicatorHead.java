package jp.shisaku.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisaku.budget.term.Eras;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.text.Fold;

/**
 * The head of a table of indicators: 指標 | 目標値 | 現状値, with the years in the values; 指標 | 現状値 |
 * 2025年度目標 | 2027年度目標; or over two rows, 目標 above 値 and 年度.
 *
 * @param rows how many rows it has
 * @param columns what stands in which column
 */
public record IndicatorHead(int rows, Map<Integer, Head> columns) {

  private static final Pattern YEAR =
      Pattern.compile(
          "(?:(?:"
              + Eras.names()
              + "|[RH])[0-9元]{1,2}|(?:19|20)[0-9]{2})(?:年度?|FY)?(?:[0-9]{1,2}月)?末?(?:時点)?");

  private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]【】「」:]");

  /** A name, a target and a present value. */
  private static final int FEWEST = 3;

  /** No head of a column is longer. */
  private static final int LONGEST = 40;

  /**
   * The head of a column.
   *
   * @param year the year that it names: of a target when it is due, of a value its date
   */
  public record Head(Column column, Optional<String> year, Cell cell) {

    private Head as(Column other) {
      return new Head(other, year, cell);
    }
  }

  /** The head of a table, where it is one of indicators. */
  public static Optional<IndicatorHead> of(Table table) {
    Map<Integer, Head> one = columns(table, 1);
    boolean wide =
        table.row(0).stream().anyMatch(cell -> cell.columnSpan() > 1 && cell.rowSpan() == 1);
    Map<Integer, Head> two =
        wide && !one.isEmpty() && table.rows() > 2 ? columns(table, 2) : Map.of();
    // Where the second row is of the table and no head, it tells no columns apart.
    boolean both = two.size() > one.size() || two.values().stream().anyMatch(IndicatorHead::isTime);
    IndicatorHead head = both ? new IndicatorHead(2, two) : new IndicatorHead(1, one);
    return head.first(Column.TARGET).isPresent() && head.current().isPresent()
        ? Optional.of(head)
        : Optional.empty();
  }

  /** True for words beside each other that are such heads; the first is asked for first. */
  public static boolean areHeads(List<String> words) {
    return words.size() >= FEWEST
        && Column.of(Fold.spacing(words.get(0))).isPresent()
        && of(ofWords(words)).isPresent();
  }

  private static Table ofWords(List<String> words) {
    return Table.of(
        IntStream.range(0, words.size())
            .mapToObj(i -> Cell.ofTexts(0, i, List.of(words.get(i))))
            .toList());
  }

  private static boolean isTime(Head head) {
    return head.column() == Column.DUE || head.column() == Column.AS_OF || head.year().isPresent();
  }

  private static Map<Integer, Head> columns(Table table, int rows) {
    Map<Integer, Head> columns = new TreeMap<>();
    Cell before = null;
    for (int column = 0; column < table.columns(); column++) {
      List<Cell> cells = new ArrayList<>();
      for (int row = 0; row < rows; row++) {
        table.at(row, column).filter(cell -> !cells.contains(cell)).ifPresent(cells::add);
      }
      Cell last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
      if (last != null && last != before) {
        int at = column;
        head(cells).ifPresent(head -> columns.put(at, head));
      }
      before = last;
    }
    return withKpi(columns);
  }

  private static boolean isAimedAt(Column column) {
    return column == Column.TARGET || column == Column.KPI;
  }

  /**
   * Of 項目 | KPI | 目標値 the KPI is the name, and the first column holds sections; so is the last of
   * several heads of names: 項目 | 指標名 | 目標値.
   */
  private static Map<Integer, Head> withKpi(Map<Integer, Head> columns) {
    boolean named = columns.values().stream().anyMatch(h -> h.column() == Column.TARGET);
    Map<Integer, Head> told = new TreeMap<>();
    columns.forEach(
        (at, head) ->
            told.put(
                at,
                head.column() != Column.KPI ? head : head.as(named ? Column.NAME : Column.TARGET)));
    int names =
        told.entrySet().stream()
            .filter(e -> e.getValue().column() == Column.NAME)
            .mapToInt(Map.Entry::getKey)
            .max()
            .orElse(0);
    told.entrySet().removeIf(e -> e.getValue().column() == Column.NAME && e.getKey() < names);
    return told;
  }

  private static Optional<Head> head(List<Cell> cells) {
    Cell last = cells.get(cells.size() - 1);
    Optional<Head> upper = head(cells.get(0));
    if (cells.size() == 1 || upper.isEmpty()) {
      return upper;
    }
    Column column = upper.get().column();
    boolean dated = isAimedAt(column) || column == Column.CURRENT;
    String below = Fold.spacing(last.text());
    if (!dated || below.isEmpty()) {
      return Optional.of(new Head(column, upper.get().year(), last));
    }
    Matcher year = YEAR.matcher(below);
    Optional<String> due = year.find() ? Optional.of(year.group()) : Optional.empty();
    String rest = BRACKETS.matcher(year.reset().replaceAll("")).replaceAll("");
    Optional<Column> own = Column.of(rest);
    if (own.filter(c -> c == Column.DUE || c == Column.AS_OF || c == Column.TIME).isPresent()) {
      return Optional.of(
          new Head(isAimedAt(column) ? Column.DUE : Column.AS_OF, Optional.empty(), last));
    }
    boolean value = rest.isEmpty() || own.filter(c -> c == Column.VALUE || c == column).isPresent();
    return value ? Optional.of(new Head(column, due, last)) : Optional.empty();
  }

  private static Optional<Head> head(Cell cell) {
    if (cell.text().length() > LONGEST) {
      return Optional.empty();
    }
    String text = Fold.spacing(cell.text());
    Optional<Column> whole = Column.of(text);
    if (whole.isPresent()) {
      return whole
          .filter(c -> c != Column.VALUE && c != Column.TIME)
          .map(c -> new Head(c, Optional.empty(), cell));
    }
    Matcher year = YEAR.matcher(text);
    if (!year.find()) {
      return Optional.empty();
    }
    String rest = BRACKETS.matcher(YEAR.matcher(text).replaceFirst("")).replaceAll("");
    return Column.of(rest)
        .filter(c -> isAimedAt(c) || c == Column.CURRENT || c == Column.BASE)
        .map(c -> new Head(c, Optional.of(year.group()), cell));
  }

  /** The first column of a kind. */
  public OptionalInt first(Column column) {
    return columns.entrySet().stream()
        .filter(e -> e.getValue().column() == column)
        .mapToInt(Map.Entry::getKey)
        .findFirst();
  }

  /** The column of present values, or, without one, of those at the start. */
  public OptionalInt current() {
    OptionalInt current = first(Column.CURRENT);
    return current.isPresent() ? current : first(Column.BASE);
  }

  /** The columns of targets. */
  public List<Integer> targets() {
    return columns.entrySet().stream()
        .filter(e -> e.getValue().column() == Column.TARGET)
        .map(Map.Entry::getKey)
        .toList();
  }
}

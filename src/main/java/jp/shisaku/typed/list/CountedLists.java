package jp.shisaku.typed.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.LoneAmount;
import jp.shisaku.label.Field;
import jp.shisaku.label.HeadWords;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.typed.line.TypedLines;
import jp.shisaku.typed.line.UnreadRows;

/**
 * Lists typed without keeping columns: as many texts in each row as there are heads, between single
 * blanks, wide ones or strokes. 施策名　担当課　Ｒ８当初. Amounts must stand where the heads of amounts do, and
 * nowhere else; where a row has a text more or less, nothing of the list is taken.
 */
public final class CountedLists {

  /** What stands between two texts, the surest first. */
  private static final List<Pattern> BETWEEN =
      List.of(Pattern.compile(" *[｜|] *"), Pattern.compile(" {2,}"), Pattern.compile(" +"));

  private static final Pattern SINGLE = BETWEEN.get(2);

  private static final Pattern NUMBER =
      Pattern.compile("[（(]?[0-9]{1,3}[)）.．]?|[①-⑳]|[Ⅰ-Ⅻ]|[ア-ン]|[0-9]{1,2}[-－][0-9]{1,2}");

  /** What begins as an amount; whether it can be read is told of its cell. */
  private static final Pattern FIGURE = Pattern.compile("[約※*△▲(（-]{0,2}[0-9].*");

  private static final int FEWEST_ROWS = 3;

  /** Names, amounts, and something else. */
  private static final int FEWEST_KINDS = 3;

  private static final int LONGEST = 120;

  private final List<String> heads;
  private final List<Optional<Field>> fields;
  private final boolean single;
  private final Labels labels;

  /**
   * A list that was found.
   *
   * @param lines how many lines it takes, with its head
   */
  record Counted(Table table, int lines) {}

  private CountedLists(List<String> heads, boolean single, Labels labels) {
    this.heads = heads;
    this.fields = heads.stream().map(head -> HeadWords.field(head, labels)).toList();
    this.single = single;
    this.labels = labels;
  }

  /** The same blocks, the lines of such lists as tables. */
  public static List<Block> of(List<Block> blocks, Labels labels) {
    return TypedLines.read(blocks, run -> read(run, labels));
  }

  private static List<Block> read(List<Line> run, Labels labels) {
    List<Block> result = new ArrayList<>(run.size());
    int at = 0;
    while (at < run.size()) {
      Optional<Counted> list = at(run.subList(at, run.size()), labels);
      result.add(list.<Block>map(Counted::table).orElse(run.get(at)));
      at += list.map(Counted::lines).orElse(1);
    }
    return result;
  }

  /** The list whose heads the first of these lines is; empty where it is none, or not certain. */
  static Optional<Counted> at(List<Line> lines, Labels labels) {
    String head = lines.get(0).text();
    if (head.length() > LONGEST || !mayBeHead(head, labels)) {
      return Optional.empty();
    }
    return BETWEEN.stream()
        .map(between -> at(lines, between, labels))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean mayBeHead(String text, Labels labels) {
    return HeadWords.areOfAmounts(text)
        && BETWEEN.stream()
            .flatMap(between -> between.splitAsStream(text))
            .anyMatch(part -> HeadWords.areOfNames(part, labels));
  }

  private static Optional<Counted> at(List<Line> lines, Pattern between, Labels labels) {
    List<String> heads = List.of(between.split(lines.get(0).text()));
    CountedLists list = new CountedLists(heads, between == SINGLE, labels);
    return heads.size() > 1 && list.isHead() ? list.read(lines, between) : Optional.empty();
  }

  private boolean isHead() {
    return fields.stream().filter(f -> f.equals(Optional.of(Field.NAME))).count() == 1
        && IntStream.range(0, heads.size()).anyMatch(i -> isDated(heads.get(i)))
        && IntStream.range(0, heads.size()).allMatch(this::isKnown);
  }

  /**
   * Between single blanks a text may have such itself: only names, offices and amounts have none.
   */
  private boolean isKnown(int column) {
    return isOfAmounts(column)
        || fields.get(column).isPresent()
            && (!single
                || fields.get(column).get() == Field.NAME
                || fields.get(column).get() == Field.OFFICES);
  }

  private static boolean isDated(String head) {
    return HeadWords.areOfMoney(head) && HeadWords.areOfAmounts(head);
  }

  private boolean isOfAmounts(int column) {
    return fields.get(column).equals(Optional.of(Field.BUDGET))
        || HeadWords.areOfMoney(heads.get(column))
        || BudgetReader.comparesAmounts(heads.get(column));
  }

  private Optional<Counted> read(List<Line> lines, Pattern between) {
    List<List<String>> rows = new ArrayList<>();
    int end = 1;
    while (end < lines.size()) {
      List<String> row = row(List.of(between.split(lines.get(end).text())));
      if (isRow(row)) {
        rows.add(row);
      } else if (!isTotal(row)) {
        break;
      }
      end++;
    }
    List<Line> behind =
        lines.stream().skip(end).takeWhile(line -> !mayBeHead(line.text(), labels)).toList();
    boolean more = behind.stream().anyMatch(line -> mayBeRow(line, between));
    return rows.size() < FEWEST_ROWS || more
        ? unread(lines, end + behind.size())
        : Optional.of(new Counted(table(rows), end));
  }

  private boolean mayBeRow(Line line, Pattern between) {
    return between.split(line.text()).length == heads.size()
        || Stream.of(SINGLE.split(line.text())).anyMatch(LoneAmount::is);
  }

  /** The amounts of rows that are not certain, in rows without a name: that is told. */
  private Optional<Counted> unread(List<Line> lines, int end) {
    List<Line> texts = new ArrayList<>();
    int at = 1;
    long amounts = 0;
    while (at < end && !(amounts >= FEWEST_ROWS && lines.get(at).afterGap())) {
      for (String text : SINGLE.split(lines.get(at).text())) {
        texts.add(Line.of(text, false));
        amounts += LoneAmount.is(text) ? 1 : 0;
      }
      at++;
    }
    List<List<Line>> printed = heads.stream().map(head -> List.of(Line.of(head, false))).toList();
    int column =
        IntStream.range(0, heads.size()).filter(i -> isDated(heads.get(i))).findFirst().orElse(0);
    // 令和8年度当初予算　主な施策 is a title.
    boolean heading = fields.stream().flatMap(Optional::stream).distinct().count() < FEWEST_KINDS;
    return amounts >= FEWEST_ROWS && !heading
        ? Optional.of(new Counted(UnreadRows.table(printed, column, texts), at))
        : Optional.empty();
  }

  /** A row with the number before its name in the name. */
  private List<String> row(List<String> parts) {
    boolean numbered =
        parts.size() == heads.size() + 1
            && fields.get(0).equals(Optional.of(Field.NAME))
            && NUMBER.matcher(parts.get(0)).matches();
    if (!numbered) {
      return parts;
    }
    List<String> row = new ArrayList<>(parts.subList(1, parts.size()));
    row.set(0, parts.get(0) + " " + parts.get(1));
    return row;
  }

  private boolean isRow(List<String> row) {
    return row.size() == heads.size()
        && !isTotal(row)
        && IntStream.range(0, row.size()).allMatch(i -> fits(row.get(i), i));
  }

  private boolean fits(String text, int column) {
    boolean amount = LoneAmount.is(text);
    if (isOfAmounts(column)) {
      return amount
          || FIGURE.matcher(text).matches()
          || BudgetReader.saysNone(text)
          || BudgetReader.comparesAmounts(heads.get(column));
    }
    return !amount
        && (!single
            || !fields.get(column).equals(Optional.of(Field.OFFICES))
            || Offices.isList(text));
  }

  /** 合　計　1,234: the words before the amounts, of which some may be missing. */
  private boolean isTotal(List<String> row) {
    int words = row.size();
    while (words > 0 && LoneAmount.is(row.get(words - 1))) {
      words--;
    }
    return words > 0
        && words < row.size()
        && labels.isTotalOfAny(String.join("", row.subList(0, words)));
  }

  private Table table(List<List<String>> rows) {
    List<Cell> cells = new ArrayList<>();
    add(0, heads, cells);
    for (int row = 0; row < rows.size(); row++) {
      add(row + 1, rows.get(row), cells);
    }
    return Table.of(cells);
  }

  private static void add(int row, List<String> texts, List<Cell> cells) {
    for (int column = 0; column < texts.size(); column++) {
      cells.add(Cell.ofTexts(row, column, texts.subList(column, column + 1)));
    }
  }
}

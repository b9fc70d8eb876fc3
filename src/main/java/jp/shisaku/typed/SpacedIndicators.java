package jp.shisaku.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisaku.indicator.Column;
import jp.shisaku.indicator.IndicatorHead;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Reach;
import jp.shisaku.page.Table;
import jp.shisaku.text.Outline;
import jp.shisaku.typed.line.OnlyWay;
import jp.shisaku.typed.line.Span;
import jp.shisaku.typed.line.TypedLines;

/**
 * Tables of indicators that a text keeps in columns by blanks. White parts the columns over all
 * lines; a row has a name, a target and a present value, each in the middle of its height, and ends
 * at the latest at a blank line. Lines that can be parted into rows in no way, or in two, stay
 * lines: two indicators could become one.
 */
final class SpacedIndicators {

  private static final int FEWEST_HEADS = 3;

  /** How far the middles of the cells of a row may be from each other; in lines. */
  private static final double OFF_CENTRE = 0.5;

  /** Names beside sections begin under each other; in half-width characters. */
  private static final int UNEVEN = 2;

  /** A present value ends with its date: a cell with two of them is of two indicators. */
  private static final Pattern DATED = Pattern.compile(".*[（(][^（()）]*年[^（()）]*[)）]");

  /** The words of a line, where they stand. */
  private record Row(List<Span> words, boolean afterGap) {

    Optional<String> section() {
      return Optional.of(words.get(0).text()).filter(Outline::isSection);
    }

    boolean isSection() {
      return words.size() == 1 && section().isPresent();
    }

    /** What stands right of the section. */
    List<Span> behind() {
      return words.subList(section().isPresent() ? 1 : 0, words.size());
    }
  }

  private final List<Row> rows;
  private final List<Reach> columns;
  private final List<Cell> cells = new ArrayList<>();

  /** How many columns of sections stand before the names: 0 or 1. */
  private final int sections;

  private int printed = 1;

  private boolean anyRow;

  private SpacedIndicators(List<Row> rows, List<Reach> columns, int sections) {
    this.rows = rows;
    this.columns = columns;
    this.sections = sections;
  }

  /**
   * The same blocks, lines without places that are such a table as one.
   *
   * @param before the blocks of the page before, whose table may go on here without its heads
   */
  static List<Block> of(List<Block> blocks, List<Block> before, Labels labels) {
    List<Line> lines = lines(blocks);
    Optional<List<String>> heads = openHeads(lines(before), labels);
    int end = heads.isPresent() ? end(lines, 0, labels) : 0;
    Optional<Table> goesOn = heads.flatMap(h -> table(h, lines.subList(0, end), Span.width(lines)));
    if (goesOn.isEmpty() || lines.size() < blocks.size()) {
      return TypedLines.read(blocks, run -> read(run, labels));
    }
    List<Block> result = new ArrayList<>(List.of(goesOn.get().rows(1, goesOn.get().rows())));
    result.addAll(lines.subList(end, lines.size()));
    return result;
  }

  private static List<Line> lines(List<Block> blocks) {
    return blocks.stream().filter(TypedLines::isFree).map(Line.class::cast).toList();
  }

  /** The heads of a table that reaches to the end of a page. */
  private static Optional<List<String>> openHeads(List<Line> lines, Labels labels) {
    return IntStream.range(0, lines.size())
        .filter(i -> areHeads(lines.get(i)) && end(lines, i + 1, labels) == lines.size())
        .mapToObj(i -> Span.texts(lines.get(i)))
        .findFirst();
  }

  private static List<Block> read(List<Line> run, Labels labels) {
    for (int head = 0; head + 1 < run.size(); head++) {
      if (areHeads(run.get(head))) {
        int end = end(run, head + 1, labels);
        Optional<Table> table =
            table(Span.texts(run.get(head)), run.subList(head + 1, end), Span.width(run));
        if (table.isPresent()) {
          List<Block> result = new ArrayList<>(run.subList(0, head));
          result.add(table.get());
          result.addAll(run.subList(end, run.size()));
          return result;
        }
      }
    }
    return List.copyOf(run);
  }

  private static boolean areHeads(Line line) {
    List<String> heads = Span.texts(line);
    return heads.size() >= FEWEST_HEADS && IndicatorHead.of(head(heads, 0)).isPresent();
  }

  /** Where the lines end that may belong to a table from {@code from} on. */
  private static int end(List<Line> lines, int from, Labels labels) {
    int end = from;
    while (end < lines.size() && mayBelong(lines.get(end), labels)) {
      end++;
    }
    return end;
  }

  private static boolean mayBelong(Line line, Labels labels) {
    return !Outline.isChapter(line.text()) && !labels.isOfName(line.text());
  }

  /** The row of heads, those behind the second moved to the right. */
  private static Table head(List<String> heads, int moved) {
    return Table.of(
        IntStream.range(0, heads.size())
            .mapToObj(i -> Cell.ofTexts(0, i > 1 ? i + moved : i, List.of(heads.get(i))))
            .toList());
  }

  private static Optional<Table> table(
      List<String> heads, List<Line> lines, ToIntFunction<String> width) {
    List<Row> rows =
        lines.stream().map(line -> new Row(Span.of(line, width), line.afterGap())).toList();
    int sections = rows.stream().anyMatch(r -> r.section().isPresent() && !r.isSection()) ? 1 : 0;
    List<Reach> columns = columns(rows);
    // 項目 heads the sections, and 指標名 the names, or else KPI the names and the targets.
    if (columns.size() != heads.size() && columns.size() + sections != heads.size()
        || sections == 1 && !isEven(rows, columns.get(0))) {
      return Optional.empty();
    }
    int moved = sections == 1 && columns.size() == heads.size() ? 1 : 0;
    Table head = head(heads, moved);
    List<Row> read = sections == 1 ? besideNames(rows) : rows;
    SpacedIndicators found = new SpacedIndicators(read, columns, sections);
    found.cells.addAll(head.cells());
    return found.read(IndicatorHead.of(head).orElseThrow(), moved)
        ? Optional.of(Table.of(found.cells))
        : Optional.empty();
  }

  /** A section in the middle of several rows may have a line of its own: it is put beside one. */
  private static List<Row> besideNames(List<Row> rows) {
    List<Row> result = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean next = i + 1 < rows.size() && !rows.get(i + 1).afterGap();
      if (row.isSection() && next && rows.get(i + 1).section().isEmpty()) {
        List<Span> words = new ArrayList<>(row.words());
        words.addAll(rows.get(++i).words());
        result.add(new Row(words, row.afterGap()));
      } else {
        result.add(row);
      }
    }
    return result;
  }

  /** The columns between the white that goes through all lines, sections left out. */
  private static List<Reach> columns(List<Row> rows) {
    return Span.columns(rows.stream().flatMap(row -> row.behind().stream())).stream()
        .map(Span::reach)
        .toList();
  }

  /** True where the second line of a section is no name: it would stand further left. */
  private static boolean isEven(List<Row> rows, Reach names) {
    return rows.stream()
        .flatMap(row -> row.behind().stream())
        .filter(word -> word.meets(names))
        .allMatch(word -> word.left() - names.left() <= UNEVEN);
  }

  /**
   * Reads all rows.
   *
   * @param moved 1 where the targets stand right of their head, which is above the names, too
   */
  private boolean read(IndicatorHead head, int moved) {
    int target = head.first(Column.TARGET).orElseThrow();
    int name = moved == 1 ? target : head.first(Column.NAME).orElse(target - 1);
    int[] needed = {
      name - sections, target + moved - sections, head.current().orElseThrow() - sections
    };
    int from = 0;
    while (from < rows.size()) {
      if (rows.get(from).isSection()) {
        cells.add(Cell.ofTexts(printed++, 0, List.of(rows.get(from).words().get(0).text())));
        from++;
        continue;
      }
      int end = from + 1;
      while (end < rows.size() && !rows.get(end).afterGap() && !rows.get(end).isSection()) {
        end++;
      }
      if (!take(from, end, needed)) {
        return false;
      }
      from = end;
    }
    return anyRow;
  }

  /** Takes the rows between two blank lines; false where they are not certain. */
  private boolean take(int from, int end, int[] needed) {
    int lines = end - from;
    List<OnlyWay.Lines> found =
        OnlyWay.rows(lines, lines, (first, last) -> isRow(from + first, from + last, needed));
    List<String> section =
        rows.subList(from, end).stream().flatMap(row -> row.section().stream()).toList();
    if (found.isEmpty() || section.size() > 1) {
      return false;
    }
    if (!section.isEmpty()) {
      cells.add(Cell.ofTexts(printed, 0, section));
    }
    for (OnlyWay.Lines row : found) {
      for (int column = 0; column < columns.size(); column++) {
        List<String> texts = texts(from + row.from(), from + row.end(), column);
        cells.add(Cell.ofTexts(printed, sections + column, texts));
      }
      printed++;
    }
    anyRow = true;
    return true;
  }

  /**
   * True for lines with a text in each column that is needed, the last of which has the present
   * value, all of one middle.
   */
  private boolean isRow(int from, int end, int[] needed) {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (int column = 0; column < columns.size(); column++) {
      int own = column;
      IntStream lines = IntStream.range(from, end).filter(i -> word(i, own).isPresent());
      var around = lines.summaryStatistics();
      if (around.getCount() == 0) {
        if (IntStream.of(needed).anyMatch(n -> n == own)) {
          return false;
        }
        continue;
      }
      double middle = (around.getMin() + around.getMax()) / 2.0;
      least = Math.min(least, middle);
      most = Math.max(most, middle);
    }
    int current = needed[needed.length - 1];
    return most - least <= OFF_CENTRE
        && texts(from, end, current).stream().filter(t -> DATED.matcher(t).matches()).count() <= 1;
  }

  private Optional<Span> word(int line, int column) {
    return rows.get(line).behind().stream()
        .filter(word -> word.meets(columns.get(column)))
        .findFirst();
  }

  private List<String> texts(int from, int end, int column) {
    return IntStream.range(from, end)
        .mapToObj(line -> word(line, column))
        .flatMap(Optional::stream)
        .map(Span::text)
        .toList();
  }
}

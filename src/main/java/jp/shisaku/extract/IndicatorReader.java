package jp.shisaku.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.catalogue.Indicator;
import jp.shisaku.indicator.Column;
import jp.shisaku.indicator.IndicatorHead;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.Fold;
import jp.shisaku.text.Outline;
import jp.shisaku.text.Signs;

/**
 * Reads the table of indicators: sections (○ …, in rows of their own or in the first column), the
 * name, the targets with the year by which each is due, the present value with its date, a remark.
 */
final class IndicatorReader {

  private static final Pattern NOTE = Pattern.compile("※.*$", Pattern.DOTALL);

  /** Counts the rows. */
  private static final Pattern COUNT = Pattern.compile("[0-9０-９①-⑳\\-－.．()（）]{1,6}");

  private final List<Indicator> indicators = new ArrayList<>();
  private List<String> section = List.of();

  /** The heading above the sections of the first column; empty where none stands above them. */
  private Optional<String> outer = Optional.empty();

  /** The headings of the rows since the last indicator. */
  private final List<String> waiting = new ArrayList<>();

  /** True once an outer and an inner heading came in rows of their own. */
  private boolean inRows;

  /** Of the head that was met last; by it tables without one are read, too. */
  private IndicatorHead head = new IndicatorHead(0, Map.of());

  /** By how many columns names and targets stand right of their heads. */
  private int shift;

  private int shiftOfCurrent;

  private IndicatorReader() {}

  /** The indicators in printed order; never throws. */
  static List<Indicator> read(List<Piece> pieces) {
    IndicatorReader reader = new IndicatorReader();
    pieces.forEach(reader::take);
    return reader.indicators;
  }

  private void take(Piece piece) {
    if (piece.line().isPresent() && Outline.isSection(piece.text())) {
      waiting.addAll(headings(piece.text()));
    }
    piece.table().ifPresent(this::take);
  }

  private void take(Table table) {
    Optional<IndicatorHead> own = IndicatorHead.of(table);
    int first = own.map(IndicatorHead::rows).orElse(0);
    if (own.isPresent()) {
      head = own.get();
      shift = 0;
      shiftOfCurrent = 0;
    }
    shift(table, first);
    int rowCount = table.rows();
    for (int row = first; row < rowCount; row++) {
      row(table, row);
    }
  }

  private int names() {
    return shift
        + head.first(Column.NAME).orElse(head.targets().isEmpty() ? 0 : head.targets().get(0) - 1);
  }

  private int currents() {
    return head.current().orElse(0) + shiftOfCurrent;
  }

  /**
   * A column of sections that has no head of its own pushes the others to the right, up to one
   * whose head is empty. Lines of a text between its rows part them from their heads.
   */
  private void shift(Table table, int first) {
    if (shift == 0 && holdsSections(table, first)) {
      boolean room = table.columns() > currents() + 1;
      boolean gap = head.targets().stream().allMatch(t -> t + 1 < currents());
      shift = room || gap ? 1 : 0;
      shiftOfCurrent = room ? 1 : 0;
    }
  }

  /** True where the column of names holds sections, with names right of them. */
  private boolean holdsSections(Table table, int first) {
    return table.cells().stream()
        .anyMatch(
            c ->
                c.row() >= first
                    && c.column() == names()
                    && Outline.isSection(c.text())
                    && !text(table, c.row(), names() + 1).isBlank()
                    && c.columnSpan() == 1);
  }

  private void row(Table table, int row) {
    List<Cell> cells = Cell.filled(table.row(row));
    if (cells.isEmpty()) {
      return;
    }
    Cell first = cells.get(0);
    boolean heads = cells.size() == 1 && first.columnSpan() > 1 && first.column() == 0;
    if (first.column() <= names() && (heads || Outline.isSection(first.text()))) {
      section(first, cells.size() == 1);
    } else if (first.column() < names() && !COUNT.matcher(first.text().strip()).matches()) {
      waiting.clear();
      section =
          cells.stream()
              .filter(c -> c.column() < names())
              .map(c -> Fold.onOneLine(c.text()))
              .filter(t -> !COUNT.matcher(t.strip()).matches())
              .toList();
    }
    String name = Fold.onOneLine(text(table, row, names()));
    if (!name.isBlank() && !Outline.isSection(name) && cells.size() > 1) {
      open();
      add(table, row, name);
    } else if (name.isBlank() && isOfNameAbove(table, row) && !indicators.isEmpty()) {
      addTargets(table, row);
    }
  }

  /**
   * Headings in rows of their own wait for the indicators below them: two such rows are an outer
   * and an inner heading. A heading beside an indicator is an inner one, below that of the row
   * before.
   */
  private void section(Cell cell, boolean alone) {
    List<String> headings = headings(cell.text());
    if (alone || headings.size() > 1) {
      waiting.addAll(headings);
      return;
    }
    if (waiting.size() == 1) {
      outer = Optional.of(waiting.remove(0));
    }
    open();
    section = outer.map(o -> List.of(o, headings.get(0))).orElse(headings);
  }

  /** The headings of the rows since the last indicator count from here on. */
  private void open() {
    if (waiting.size() > 1) {
      inRows = true;
      section = List.copyOf(waiting);
      outer = Optional.of(waiting.get(0));
    } else if (waiting.size() == 1) {
      // Where headings come in two rows, one alone is an inner one under the same outer one.
      section = inRows ? List.of(section.get(0), waiting.get(0)) : List.copyOf(waiting);
    }
    waiting.clear();
  }

  /** Each ○ opens a heading; a line without one goes on with the heading before it. */
  private static List<String> headings(String text) {
    return IndicatorValues.unwrapped(List.of(text.split("\n")), Outline::isSection);
  }

  /** A row of further targets beside a name that is merged over several rows. */
  private boolean isOfNameAbove(Table table, int row) {
    return table.at(row, names()).filter(cell -> cell.row() < row && cell.isFilled()).isPresent();
  }

  private void addTargets(Table table, int row) {
    Indicator last = indicators.remove(indicators.size() - 1);
    List<Indicator.Target> all = new ArrayList<>(last.targets());
    all.addAll(targets(table, row));
    indicators.add(new Indicator(last.section(), last.name(), all, last.current(), last.note()));
  }

  private void add(Table table, int row, String name) {
    int column = head.current().orElse(0);
    String current = Fold.onOneLine(text(table, row, currents()));
    Matcher note = NOTE.matcher(current);
    Optional<String> remark = note.find() ? Optional.of(note.group()) : Optional.empty();
    String value = NOTE.matcher(current).replaceFirst("").strip();
    Optional<String> date = beside(table, row, column, Column.AS_OF).or(() -> year(column));
    indicators.add(
        new Indicator(
            section,
            name,
            targets(table, row),
            IndicatorValues.current(value, date),
            remark.or(() -> first(table, row, Column.NOTE))));
  }

  private List<Indicator.Target> targets(Table table, int row) {
    List<Indicator.Target> found = new ArrayList<>();
    for (int column : head.targets()) {
      Optional<String> due = beside(table, row, column, Column.DUE).or(() -> year(column));
      String printed = text(table, row, column + shift);
      List<Indicator.Target> paired = IndicatorValues.targets(printed, dues(table, row, column));
      found.addAll(paired);
      if (paired.isEmpty()) {
        IndicatorValues.targets(printed).stream()
            .map(target -> new Indicator.Target(target.value(), target.due().or(() -> due)))
            .forEach(found::add);
      }
    }
    return found;
  }

  private Optional<String> year(int column) {
    return Optional.ofNullable(head.columns().get(column)).flatMap(IndicatorHead.Head::year);
  }

  private String dues(Table table, int row, int column) {
    OptionalInt due = beside(column, Column.DUE);
    return due.isPresent() ? text(table, row, due.getAsInt() + shift) : "";
  }

  /** What stands in the column of a kind that follows another one, before the next of that kind. */
  private Optional<String> beside(Table table, int row, int column, Column kind) {
    OptionalInt at = beside(column, kind);
    return at.isPresent() ? filled(text(table, row, at.getAsInt() + shift)) : Optional.empty();
  }

  private OptionalInt beside(int column, Column kind) {
    Column own = head.columns().containsKey(column) ? head.columns().get(column).column() : kind;
    for (Map.Entry<Integer, IndicatorHead.Head> next : head.columns().entrySet()) {
      if (next.getKey() > column && next.getValue().column() == own) {
        return OptionalInt.empty();
      }
      if (next.getKey() > column && next.getValue().column() == kind) {
        return OptionalInt.of(next.getKey());
      }
    }
    return OptionalInt.empty();
  }

  private Optional<String> first(Table table, int row, Column kind) {
    OptionalInt column = head.first(kind);
    return column.isPresent()
        ? filled(text(table, row, column.getAsInt() + shift))
        : Optional.empty();
  }

  private static Optional<String> filled(String text) {
    return Optional.of(Fold.onOneLine(text).strip()).filter(t -> !t.isEmpty() && !Signs.isDash(t));
  }

  private static String text(Table table, int row, int column) {
    return table.at(row, column).filter(c -> c.row() == row).map(Cell::text).orElse("");
  }
}

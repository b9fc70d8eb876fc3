package jp.shisaku.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.catalogue.Indicator;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.piece.IndicatorTables;
import jp.shisaku.piece.IndicatorTables.Column;
import jp.shisaku.piece.Outline;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.Fold;

/**
 * Reads the table of indicators: sections (○ …, in rows of their own or in the first column), the
 * name, the targets with the year by which each is due, the present value with its date, a remark.
 */
final class IndicatorReader {

  /** A value with the time in brackets behind it; other brackets belong to the value. */
  private static final Pattern DATED =
      Pattern.compile(
          "([^（(]+?(?:[（(][^（()）年月度]*[)）][^（(]*?)*)\\s*[（(]([^（()）]*[年月度][^（()）]*)[)）]");

  private static final Pattern NOTE = Pattern.compile("※.*$", Pattern.DOTALL);
  private static final Pattern DASH = Pattern.compile("[-－―—–−‐ー]");

  private final List<Indicator> indicators = new ArrayList<>();
  private List<String> section = List.of();

  /** The heading above the sections of the first column; empty where none stands above them. */
  private Optional<String> outer = Optional.empty();

  /** The headings of the rows since the last indicator. */
  private final List<String> waiting = new ArrayList<>();

  /** True once an outer and an inner heading came in rows of their own. */
  private boolean inRows;

  private int names;
  private int targets = 1;
  private int currents = 2;

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
    Map<Column, Cell> head = IndicatorTables.head(table);
    if (!head.isEmpty()) {
      targets = head.get(Column.TARGET).column();
      currents = head.get(Column.CURRENT).column();
      names = head.containsKey(Column.NAME) ? head.get(Column.NAME).column() : targets - 1;
    }
    // A column of sections that has no head of its own pushes the others to the right, up to one
    // whose head is empty.
    if (!head.isEmpty() && holdsSections(table)) {
      boolean room = table.columns() > currents + 1;
      names += room || targets + 1 < currents ? 1 : 0;
      targets += room || targets + 1 < currents ? 1 : 0;
      currents += room ? 1 : 0;
    }
    for (int row = head.isEmpty() ? 0 : 1; row < table.rows(); row++) {
      row(table, row);
    }
  }

  /** True where the column of names holds sections, with names right of them. */
  private boolean holdsSections(Table table) {
    return table.cells().stream()
        .anyMatch(
            c ->
                c.row() > 0
                    && c.column() == names
                    && Outline.isSection(c.text())
                    && !text(table, c.row(), names + 1).isBlank()
                    && c.columnSpan() == 1);
  }

  private void row(Table table, int row) {
    List<Cell> cells = table.row(row).stream().filter(c -> !c.text().isBlank()).toList();
    if (cells.isEmpty()) {
      return;
    }
    Cell first = cells.get(0);
    if (first.column() <= names && Outline.isSection(first.text())) {
      section(first, cells.size() == 1);
    }
    String name = Fold.onOneLine(text(table, row, names));
    if (!name.isBlank() && !Outline.isSection(name) && cells.size() > 1) {
      open();
      add(table, row, name);
    }
  }

  /**
   * Headings in rows of their own wait for the indicators below them: two such rows are an outer
   * and an inner heading. A heading beside an indicator is an inner one.
   */
  private void section(Cell cell, boolean alone) {
    List<String> headings = headings(cell.text());
    if (alone || headings.size() > 1) {
      waiting.addAll(headings);
    } else {
      open();
      section = outer.map(o -> List.of(o, headings.get(0))).orElse(headings);
    }
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
    List<String> headings = new ArrayList<>();
    for (String line : text.split("\n")) {
      if (Outline.isSection(line) || headings.isEmpty()) {
        headings.add(line.strip());
      } else {
        headings.set(headings.size() - 1, headings.get(headings.size() - 1) + line.strip());
      }
    }
    return headings;
  }

  private void add(Table table, int row, String name) {
    String current = Fold.onOneLine(text(table, row, currents));
    Matcher note = NOTE.matcher(current);
    Optional<String> remark = note.find() ? Optional.of(note.group()) : Optional.empty();
    String value = NOTE.matcher(current).replaceFirst("").strip();
    indicators.add(
        new Indicator(section, name, targets(text(table, row, targets)), current(value), remark));
  }

  private static List<Indicator.Target> targets(String printed) {
    String text = printed.replaceAll("\\s*\\n\\s*", " ").strip();
    List<Indicator.Target> found = new ArrayList<>();
    Matcher dated = DATED.matcher(text);
    int end = 0;
    while (dated.find()) {
      found.add(new Indicator.Target(dated.group(1).strip(), Optional.of(dated.group(2).strip())));
      end = dated.end();
    }
    String rest = text.substring(end).strip();
    if (!rest.isEmpty() && !DASH.matcher(rest).matches()) {
      found.add(new Indicator.Target(rest, Optional.empty()));
    }
    return found;
  }

  private static Indicator.Current current(String value) {
    if (value.isEmpty() || DASH.matcher(value).matches()) {
      return new Indicator.Current(Optional.empty(), Optional.empty());
    }
    Matcher dated = DATED.matcher(value);
    return dated.matches()
        ? new Indicator.Current(
            Optional.of(dated.group(1).strip()), Optional.of(dated.group(2).strip()))
        : new Indicator.Current(Optional.of(value), Optional.empty());
  }

  private static String text(Table table, int row, int column) {
    return table.at(row, column).filter(c -> c.row() == row).map(Cell::text).orElse("");
  }
}

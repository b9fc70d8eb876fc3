package jp.shisaku.piece.table;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.text.Outline;

/**
 * Takes a table apart in which several sheets stand below each other, as in a workbook with many
 * review sheets, or side by side: each begins where the label of the name stands again, in the same
 * words and the same column or row, with another name beside it, behind it or, where another label
 * stands beside it, below it; where names have no label, at the title above the first label of
 * each.
 */
final class StackedSheets {

  /** A table beside another has at least so many labels. */
  private static final int FEWEST_LABELS = 3;

  private static final int MOST_HEADING_ROWS = 2;

  private final Table table;
  private final Labels labels;

  /** For each row the cells that cover it, once somebody asks: many sheets ask for many rows. */
  private List<List<Cell>> covering = List.of();

  private StackedSheets(Table table, Labels labels) {
    this.table = table;
    this.labels = labels;
  }

  private List<Cell> covering(int row) {
    covering = covering.isEmpty() ? table.covering() : covering;
    return covering.get(row);
  }

  /** The tables of the sheets in order; the table itself where it holds only one. */
  static List<Table> in(Table table, Labels labels) {
    StackedSheets sheets = new StackedSheets(table, labels);
    List<Name> names = table.cells().stream().flatMap(c -> sheets.name(c).stream()).toList();
    if (names.isEmpty()) {
      return sheets.titled();
    }
    if (names.size() < 2) {
      return List.of(table);
    }
    List<Table> parts = sheets.below(names);
    return parts.size() > 1
        ? parts.stream().flatMap(part -> in(part, labels).stream()).toList()
        : sheets.beside(names);
  }

  /** A label of the name, and the name. */
  private record Name(Cell cell, String label, String name) {

    boolean standsAgainAs(Name other) {
      return label.equals(other.label) && !name.isBlank() && !name.equals(other.name);
    }
  }

  private Optional<Name> name(Cell cell) {
    return labels
        .leadingKnown(cell.text())
        .filter(m -> m.field() == Field.NAME)
        .map(m -> new Name(cell, m.printed(), m.isAlone() ? nameOf(cell) : m.rest()))
        .filter(name -> labels.whole(name.name()).isEmpty());
  }

  private String nameOf(Cell label) {
    String beside = textAt(label.row(), label.lastColumn() + 1);
    int below = label.lastRow() + 1;
    // Below a name in a list stands the next one.
    boolean isBelow =
        below + 1 < table.rows()
            && (beside.isEmpty() || labels.whole(beside).isPresent())
            && isFurtherLabel(textAt(below + 1, label.column()));
    return isBelow ? textAt(below, label.column()) : beside;
  }

  private boolean isFurtherLabel(String text) {
    return BudgetReader.holdsStage(text)
        || labels.whole(text).filter(m -> m.field() != Field.NAME).isPresent();
  }

  private String textAt(int row, int column) {
    return covering(row).stream()
        .filter(c -> c.isInColumn(column))
        .findFirst()
        .map(Cell::text)
        .orElse("");
  }

  private List<Table> below(List<Name> names) {
    Name first = names.get(0);
    int above = labelsAbove(first.cell(), names.size());
    TreeSet<Integer> starts = new TreeSet<>(List.of(0));
    for (Name name : names) {
      int row = name.cell().row();
      if (name.cell().column() == first.cell().column()
          && name.standsAgainAs(first)
          && covering(row).stream().allMatch(c -> c.row() == row)) {
        starts.add(headingAbove(row - above));
      }
    }
    return parts(starts, table::rows);
  }

  /**
   * How many rows with a label stand right above each name as above the first one, 予算額 above 施策名:
   * no more often than names, so they are not the last rows of sheets.
   */
  private int labelsAbove(Cell first, int names) {
    int row = first.row() - 1;
    while (row >= 0) {
      String label = textAt(row, first.column());
      List<Integer> again =
          table.cells().stream()
              .filter(c -> c.column() == first.column() && c.text().equals(label))
              .map(Cell::row)
              .toList();
      int away = first.row() - row;
      boolean each =
          again.stream().allMatch(r -> textAt(r + away, first.column()).equals(first.text()));
      if (labels.whole(label).isEmpty() || again.size() != names || !each) {
        break;
      }
      row--;
    }
    return first.row() - 1 - row;
  }

  /** What stands from each of these rows or columns to the next one. */
  static List<Table> parts(TreeSet<Integer> starts, BiFunction<Integer, Integer, Table> between) {
    return starts.stream()
        .map(
            start ->
                between.apply(
                    start, Optional.ofNullable(starts.higher(start)).orElse(Integer.MAX_VALUE)))
        .toList();
  }

  /**
   * Sheets whose name has no label: the first label of the table, or one of another matter above
   * it, stands again in its column, each time below a title of its own.
   */
  private List<Table> titled() {
    Optional<Cell> first =
        table.cells().stream().filter(this::isOfMeasure).findFirst().map(this::opening);
    if (first.isEmpty()) {
      return List.of(table);
    }
    TreeSet<Integer> starts = new TreeSet<>(List.of(0));
    Set<String> titles = new HashSet<>();
    for (Cell cell : table.cells()) {
      boolean again =
          cell.column() == first.get().column() && cell.text().equals(first.get().text());
      int title = again ? titleAbove(cell.row()) : cell.row();
      if (title < cell.row()) {
        starts.add(title);
        titles.add(rowText(title));
      }
    }
    List<Table> parts = parts(starts, table::rows);
    boolean sheets =
        titles.size() > 1
            && parts.subList(parts.size() - titles.size(), parts.size()).stream()
                .allMatch(this::hasLabels);
    return sheets ? parts : List.of(table);
  }

  /** The uppermost of the cells above a label that stand as often in its column as it does. */
  private Cell opening(Cell label) {
    List<Cell> column = table.cells().stream().filter(c -> c.column() == label.column()).toList();
    Map<String, Long> counts = column.stream().collect(groupingBy(Cell::text, counting()));
    long often = counts.get(label.text());
    Cell opening = label;
    // What stands once opens no second sheet, however far up others like it go.
    for (int i = often < 2 ? -1 : column.indexOf(label) - 1; i >= 0; i--) {
      Cell above = column.get(i);
      if (isHeading(above.row()) || counts.get(above.text()) != often) {
        return opening;
      }
      opening = above;
    }
    return opening;
  }

  private boolean isOfMeasure(Cell cell) {
    return labels
        .known(cell.text())
        .filter(m -> m.isAlone() && m.field().isOfMeasure())
        .isPresent();
  }

  /** The row of the title above a label, with at most a note on the unit and offices between. */
  private int titleAbove(int row) {
    boolean noted = row > 0 && Unit.statedIn(rowText(row - 1)).isPresent();
    int below = noted ? row - 1 : row;
    int office = below;
    while (office > 0 && isHeading(office - 1) && Offices.isList(rowText(office - 1))) {
      office--;
    }
    // Without a title above it the office itself heads the sheet.
    int title = office > 0 && isHeading(office - 1) ? office : below;
    return title > 0 && isHeading(title - 1) ? title - 1 : row;
  }

  private String rowText(int row) {
    return covering(row).stream().map(Cell::text).collect(Collectors.joining());
  }

  /** The row of the heading above a name, which stands alone in its row; else the row itself. */
  private int headingAbove(int row) {
    int start = row;
    while (start > 0 && row - start < MOST_HEADING_ROWS && isHeading(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean isHeading(int row) {
    List<Cell> filled = Cell.filled(covering(row));
    return filled.size() == 1
        && filled.get(0).rowSpan() == 1
        && filled.get(0).column() == 0
        && Outline.mayBeHeading(filled.get(0).text())
        && !filled.get(0).text().startsWith("※")
        && labels.leadingKnown(filled.get(0).text()).isEmpty();
  }

  private List<Table> beside(List<Name> names) {
    Name first = names.get(0);
    TreeSet<Integer> starts = new TreeSet<>(List.of(0));
    for (Name name : names) {
      int column = name.cell().column();
      if (name.cell().row() == first.cell().row()
          && name.standsAgainAs(first)
          && table.cells().stream()
              .filter(c -> c.row() >= first.cell().row())
              .noneMatch(c -> c.column() < column && column <= c.lastColumn())) {
        starts.add(column);
      }
    }
    List<Table> parts = parts(starts, table::columns);
    return parts.stream().allMatch(this::hasLabels) ? parts : List.of(table);
  }

  private boolean hasLabels(Table part) {
    return part.cells().stream().filter(c -> labels.leadingKnown(c.text()).isPresent()).count()
        >= FEWEST_LABELS;
  }
}

package jp.shisaku.sheet.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.sheet.list.head.CellGrid;
import jp.shisaku.sheet.list.head.ColumnHead;
import jp.shisaku.sheet.list.head.ListHeads;
import jp.shisaku.text.Fold;

/**
 * A list with a row an item of a measure, 施策名 | 項目 | 内容: the items, 担当課, 目的, 令和8年度予算案, are the
 * heads of its columns. As a sheet it would be one measure, called 項目.
 */
final class ItemRows {

  /** So many items are known, and of so many measures. */
  private static final int FEWEST = 2;

  private final Table table;
  private final Profile profile;
  private final Cell names;

  /** By what it says, where an item stands first. */
  private final Map<String, Cell> items = new LinkedHashMap<>();

  /** Of each measure its name, and the values of each item: one, or those of several rows. */
  private final Map<Cell, Map<String, List<Cell>>> measures = new LinkedHashMap<>();

  private ItemRows(Table table, Profile profile, Cell names) {
    this.table = table;
    this.profile = profile;
    this.names = names;
  }

  /** The list with a row a measure; empty for any other table. */
  static Optional<Table> upright(Table table, Profile profile) {
    return table.cells().stream()
        .filter(cell -> cell.row() < ListHeads.TITLE_ROWS)
        .filter(cell -> cell.column() == table.columns() - 3)
        .filter(cell -> isHead(cell, Field.NAME, profile))
        .findFirst()
        .map(names -> new ItemRows(table, profile, names))
        .filter(ItemRows::areItems)
        .map(ItemRows::turned);
  }

  private static boolean isHead(Cell cell, Field field, Profile profile) {
    return profile.column(cell.text()).filter(field::equals).isPresent();
  }

  /** True where each row says an item of the measure that it is in. */
  private boolean areItems() {
    Optional<Cell> item = table.rightOf(names);
    Optional<Cell> value = item.flatMap(table::rightOf);
    if (value.isEmpty()
        || ColumnHead.of(List.of(item.get().text()), profile).isPresent()
        || isHead(value.get(), Field.BUDGET, profile)) {
      return false;
    }
    CellGrid grid = new CellGrid(table);
    int rows = table.rows();
    Cell name = null;
    for (int row = names.row() + 1; row < rows; row++) {
      Map<Integer, Cell> cells = grid.row(row);
      Cell own = cells.get(names.column());
      Cell label = cells.get(item.get().column());
      if (own != null && own.isFilled() && (name == null || !isSame(own, name))) {
        name = own;
        measures.put(name, new TreeMap<>());
      }
      if (name == null || label == null || !label.isFilled()) {
        return false;
      }
      String said = Fold.letters(label.text());
      items.putIfAbsent(said, label);
      Cell stated = cells.get(value.get().column());
      if (stated != null) {
        measures.get(name).computeIfAbsent(said, i -> new ArrayList<>()).add(stated);
      }
    }
    List<Field> known =
        items.values().stream()
            .flatMap(label -> ColumnHead.of(List.of(label.text()), profile).stream())
            .map(ColumnHead::field)
            .toList();
    return measures.size() >= FEWEST
        && known.size() >= FEWEST
        && known.stream().anyMatch(field -> field != Field.BUDGET);
  }

  private static boolean isSame(Cell one, Cell other) {
    return Fold.letters(one.text()).equals(Fold.letters(other.text()));
  }

  private Table turned() {
    List<Cell> cells =
        new ArrayList<>(table.cells().stream().filter(c -> c.row() < names.row()).toList());
    List<String> columns = List.copyOf(items.keySet());
    cells.add(names);
    IntStream.range(0, columns.size())
        .forEach(i -> cells.add(placed(items.get(columns.get(i)), names.row(), i)));
    int row = names.row() + 1;
    for (Map.Entry<Cell, Map<String, List<Cell>>> measure : measures.entrySet()) {
      int first = row;
      measure
          .getValue()
          .forEach(
              (item, values) ->
                  IntStream.range(0, values.size())
                      .mapToObj(i -> placed(values.get(i), first + i, columns.indexOf(item)))
                      .forEach(cells::add));
      row += measure.getValue().values().stream().mapToInt(List::size).max().orElse(1);
      cells.add(measure.getKey().at(first, names.column()).downTo(row - 1));
    }
    return table.with(cells);
  }

  private Cell placed(Cell cell, int row, int item) {
    return cell.at(row, names.column() + 1 + item).downTo(row);
  }
}

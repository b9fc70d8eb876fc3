package jp.shisaku.sheet.list.head;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/**
 * Looks for a table with columns of amounts by year and stage, and rows of them, but none of names
 * that is known: 事項. A single column of amounts counts beside other known heads.
 */
public final class NamelessAmounts {

  private final CellGrid grid;
  private final HeadRows rows;
  private final ListEvidence evidence;
  private final Profile profile;

  private NamelessAmounts(Table table, Profile profile) {
    this.grid = new CellGrid(table);
    this.rows = new HeadRows(grid, profile);
    this.evidence = new ListEvidence(table, grid, profile);
    this.profile = profile;
  }

  /** The first head of such a table; empty for any other one. */
  public static Optional<Cell> firstHead(Table table, Profile profile) {
    NamelessAmounts amounts = new NamelessAmounts(table, profile);
    return IntStream.range(0, Math.min(table.rows(), ListHeads.TITLE_ROWS))
        .filter(amounts::areBelow)
        .mapToObj(row -> amounts.grid.row(row).values().iterator().next())
        .findFirst();
  }

  /** True for such a table of which a column says more of the rows than their amounts. */
  public static boolean standBesideTexts(Table table, Profile profile) {
    NamelessAmounts amounts = new NamelessAmounts(table, profile);
    return IntStream.range(0, Math.min(table.rows(), ListHeads.TITLE_ROWS))
        .filter(amounts::areBelow)
        .anyMatch(
            row -> amounts.known(row).values().stream().anyMatch(h -> h.field() != Field.BUDGET));
  }

  private Map<Integer, ColumnHead> known(int row) {
    Map<Integer, ColumnHead> known = new TreeMap<>();
    rows.texts(row)
        .forEach(
            (column, text) ->
                ColumnHead.of(text, profile).ifPresent(head -> known.put(column, head)));
    return known;
  }

  private boolean areBelow(int row) {
    Map<Integer, Cell> cells = grid.row(row);
    // A white paper has many tables, and to read each of their cells as a head takes long.
    if (cells.values().stream().noneMatch(c -> ListHeads.YEAR.matcher(c.text()).find())
        || CellGrid.isBlank(cells.values().iterator().next())) {
      return false;
    }
    Map<Integer, List<String>> texts = rows.texts(row);
    Map<Integer, ColumnHead> known = known(row);
    Set<Integer> amounts = ListEvidence.describingAmounts(known);
    boolean list =
        known.size() >= profile.shape().listColumns()
            || amounts.size() + ListEvidence.stages(texts, amounts)
                >= ListEvidence.FEWEST_AMOUNT_COLUMNS;
    return !amounts.isEmpty()
        && list
        && texts.values().stream().noneMatch(text -> ColumnHead.namesMeasures(text, profile))
        && evidence.rowsOfAmounts(rows.last(row), amounts) >= profile.shape().listRows();
  }
}

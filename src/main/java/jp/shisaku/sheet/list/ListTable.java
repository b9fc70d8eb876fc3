package jp.shisaku.sheet.list;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.shisaku.amount.FigureText;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.sheet.list.head.CellGrid;
import jp.shisaku.sheet.list.head.ColumnHead;
import jp.shisaku.sheet.list.head.ColumnsBelow;
import jp.shisaku.sheet.list.head.GroupColumns;
import jp.shisaku.sheet.list.head.Halves;
import jp.shisaku.sheet.list.head.HeadText;
import jp.shisaku.sheet.list.head.IncludedColumn;
import jp.shisaku.sheet.list.head.ListColumns;
import jp.shisaku.sheet.list.head.ListHeads;
import jp.shisaku.sheet.list.head.NameAndOffice;
import jp.shisaku.sheet.list.head.RowColumns;
import jp.shisaku.sheet.list.head.SideList;
import jp.shisaku.sheet.list.head.SpreadHeads;
import jp.shisaku.text.NoteMark;

/**
 * A table with a measure a row under a row of heads. A head may be broken over two rows (予算額 above
 * 令和5年度 and 令和6年度); a merged cell stands in every row that it covers; a measure whose name covers
 * several rows has all of them. Rows of totals, heads printed again and rows of one cell are none.
 */
final class ListTable {

  private static final Set<Field> LABELS_OF_A_SHEET =
      EnumSet.of(
          Field.CLASSIFICATION,
          Field.POSITIONS,
          Field.PURPOSE,
          Field.OVERVIEW,
          Field.DETAILS,
          Field.EFFECT);

  private final Table table;
  private final Profile profile;
  private final ListHeads headRows;
  private final CellGrid grid;

  private final List<Row> rows = new ArrayList<>();
  private final List<Cell> nameless = new ArrayList<>();
  private final List<Cell> headings = new ArrayList<>();
  private final List<Cell> doubtful = new ArrayList<>();
  private final Set<String> leftOut = new LinkedHashSet<>();

  /** What the columns hold under the heads that were seen last. */
  private ListColumns columns;

  /** The rows under these heads. */
  private RowsUnderHeads open;

  private int firstHead = -1;

  /** The list on the page before, where this one goes on without heads. */
  private final Optional<ListTable> before;

  /** Columns of each half where the list goes on beside itself; 0 where it does not. */
  private final int halfWidth;

  /** The unit of the amounts below a note among the rows. */
  private Optional<Unit> noted = Optional.empty();

  /**
   * A measure.
   *
   * @param cells by field, those of merged columns among them
   * @param heads by budget cell, what its column says
   * @param shared budget cells that belong to other measures too
   * @param relisted what its rows say of 再掲
   */
  record Row(
      Map<Field, Set<Cell>> cells,
      Map<Cell, ColumnHead> heads,
      Set<Cell> shared,
      RelistedRows.Mark relisted) {}

  private ListTable(Table table, int halfWidth, Profile profile) {
    this(table, halfWidth, profile, Optional.empty());
  }

  /** What may go on with a list on the page before. */
  private ListTable(Table table, ListTable before) {
    this(table, before.halfWidth, before.profile, Optional.of(before));
  }

  private ListTable(Table table, int halfWidth, Profile profile, Optional<ListTable> before) {
    this.table = table;
    this.halfWidth = halfWidth;
    this.profile = profile;
    this.before = before;
    this.headRows = new ListHeads(table, profile);
    this.grid = headRows.grid();
    open(
        before
            .map(list -> new ListColumns(list.columns.heads(), -1, list.columns.rows().marks()))
            .orElseGet(() -> new ListColumns(Map.of(), -1, RowColumns.NONE)));
  }

  /**
   * What stands below the heads of a list; empty for a table without such heads. Whether that makes
   * a list is another question.
   */
  static Optional<ListTable> headed(Table table, Profile profile) {
    Table headed =
        SpreadHeads.merged(
            SideList.upright(table, profile)
                .or(() -> ItemRows.upright(table, profile))
                .orElse(table),
            profile);
    Halves halves = Halves.of(headed, profile);
    ListTable list = new ListTable(halves.table(), halves.width(), profile);
    if (list.headRows.isWithoutHeads()) {
      return Optional.empty();
    }
    list.read();
    return Optional.of(list);
  }

  /** True where the columns hold the same as those of another list. */
  boolean hasHeadsOf(ListTable other) {
    return List.copyOf(columns.heads().values())
        .equals(List.copyOf(other.columns.heads().values()));
  }

  /** True where the rows are measures, and enough of them. */
  boolean isList() {
    return !rows.isEmpty()
        && rows.size() + headings.size() >= profile.shape().listRows()
        && !isSheet();
  }

  /** True for rows below the heads of a list again, of which a page may have one only. */
  boolean isRestOf(ListTable other) {
    return !rows.isEmpty() && hasHeadsOf(other) && !isSheet();
  }

  /**
   * The rows of a table that continues a list on the next page, without heads or under the same
   * ones again: a single row, too, since the list is known.
   */
  static Optional<ListTable> continuing(ListTable before, Table printed) {
    Table table = Halves.goingOn(printed, before.halfWidth);
    if (table.columns() != before.table.columns()) {
      return Optional.empty();
    }
    ListTable list = new ListTable(before.withoutHeadsIn(table), before);
    list.read();
    boolean same = list.columns.heads().equals(before.columns.heads());
    return Optional.of(list).filter(l -> same && !l.rows.isEmpty());
  }

  /**
   * What a table of the next page has without the heads of this list, which may stand above rows
   * too few to tell that they are heads.
   */
  private Table withoutHeadsIn(Table table) {
    ListHeads heads = new ListHeads(table, profile);
    List<String> own = headTexts();
    return IntStream.range(0, Math.min(table.rows(), ListHeads.TITLE_ROWS))
        .filter(row -> heads.texts(row).equals(own))
        .mapToObj(heads::last)
        .findFirst()
        .map(last -> table.cells().stream().filter(cell -> cell.row() > last).toList())
        .map(table::with)
        .orElse(table);
  }

  private List<String> headTexts() {
    return firstHead < 0
        ? before.map(ListTable::headTexts).orElse(List.of())
        : headRows.texts(firstHead);
  }

  List<Row> rows() {
    return rows;
  }

  /** The first cells of rows with text in them that name no measure. */
  List<Cell> nameless() {
    return nameless;
  }

  /** The names of rows that add up those below them. */
  List<Cell> headings() {
    return headings;
  }

  /** The names of measures whose amounts are perhaps the sum of those below. */
  List<Cell> doubtful() {
    return doubtful;
  }

  /** The name of the first measure with a figure among its amounts. */
  Optional<Cell> firstNameWithFigure() {
    return rows.stream()
        .filter(row -> row.heads().keySet().stream().anyMatch(c -> FigureText.isNumber(c.text())))
        .flatMap(row -> row.cells().getOrDefault(Field.NAME, Set.of()).stream())
        .findFirst();
  }

  /**
   * Where no row below the heads names a measure, the first of them: it was not certain which lines
   * are a row.
   */
  Optional<Cell> unread() {
    return rows.isEmpty() ? nameless.stream().findFirst() : Optional.empty();
  }

  /** True where these rows are too many to be the values of a sheet below their labels. */
  boolean isUnreadList() {
    return rows.isEmpty() && nameless.size() >= profile.shape().listRows();
  }

  /** Heads of amounts of which no line is made. */
  Set<String> leftOut() {
    return leftOut;
  }

  /** How the names stand in their cells. */
  NameForm names() {
    List<String> names =
        rows.stream()
            .flatMap(row -> row.cells().getOrDefault(Field.NAME, Set.of()).stream().limit(1))
            .map(Cell::text)
            .toList();
    return NameForm.of(headOfNames(), names, hasOfficeColumn(), profile);
  }

  private String headOfNames() {
    return nameHead().map(Cell::text).orElse("");
  }

  /** True where a column, or the cells of names, say the office. */
  boolean hasOffices() {
    return NameAndOffice.heads(headOfNames(), profile) || hasOfficeColumn();
  }

  private boolean hasOfficeColumn() {
    return columns.heads().values().stream().anyMatch(h -> h.field() == Field.OFFICES);
  }

  /** The office of the last rows, which may go on on the next page. */
  Optional<Cell> officeAtEnd() {
    return officeIn(table.rows() - 1).filter(cell -> !CellGrid.isBlank(cell));
  }

  /** The empty cell for the office of the rows below the heads, or the first ones of all. */
  Optional<Cell> officeMissingAtTop() {
    return officeIn(firstRow()).filter(CellGrid::isBlank);
  }

  private Optional<Cell> officeIn(int row) {
    return columns.heads().entrySet().stream()
        .filter(e -> e.getValue().field() == Field.OFFICES)
        .map(e -> grid.row(row).get(e.getKey()))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private Optional<Cell> nameHead() {
    return firstHead < 0
        ? before.flatMap(ListTable::nameHead)
        : Optional.ofNullable(grid.row(headRows.last(firstHead)).get(columns.names()));
  }

  /** The columns that say of each row of which year, stage and part it is, and whether it is 内数. */
  Set<Integer> ofRows() {
    return columns.rows().read();
  }

  /** The columns that say of which part of the list each row is. */
  GroupColumns categories() {
    return new GroupColumns(
        grid, profile::isPart, columns.rows().categories(), firstRow(), table.rows());
  }

  /** The columns of responsible offices. */
  GroupColumns offices() {
    List<Integer> offices =
        columns.heads().entrySet().stream()
            .filter(e -> e.getValue().field() == Field.OFFICES)
            .filter(e -> e.getValue().part() != ColumnHead.Part.CONTACT)
            .map(Map.Entry::getKey)
            .toList();
    return new GroupColumns(
        grid,
        text -> profile.column(text).isPresent() || profile.isTotal(text.strip()),
        offices,
        firstRow(),
        table.rows());
  }

  /** The first row below the heads. */
  private int firstRow() {
    return firstHead < 0
        ? table.cells().stream().mapToInt(Cell::row).findFirst().orElse(0)
        : headRows.last(firstHead) + 1;
  }

  MinistryRows ministries() {
    return MinistryRows.in(table, firstHead);
  }

  /** The rows that hold nothing but a heading of those below them. */
  SortedMap<Integer, Optional<Cell>> partHeadings() {
    return new PartRows(grid, columns, profile, ministries(), firstRow(), table.rows()).headings();
  }

  /** The cells above the heads, among which a note may state the unit. */
  Table above() {
    return table.with(table.cells().stream().filter(c -> c.lastRow() < firstHead).toList());
  }

  /** The rows that are a note and nothing else. */
  Table notes() {
    return table.with(
        IntStream.range(0, table.rows())
            .mapToObj(row -> grid.row(row).values().stream().distinct().toList())
            .map(cells -> cells.stream().filter(c -> !CellGrid.isBlank(c)).toList())
            .filter(cells -> cells.size() == 1 && NoteMark.opens(cells.get(0).text()))
            .flatMap(List::stream)
            .toList());
  }

  /** Below its name a sheet goes on with labels, 施策分類 and 目的, where a list has names. */
  private boolean isSheet() {
    return IntStream.range(Math.max(firstHead, 0), table.rows())
        .mapToObj(row -> grid.letters(row, columns.names()))
        .filter(name -> profile.besideAmounts(name).isEmpty())
        .flatMap(name -> profile.column(name).stream())
        .anyMatch(LABELS_OF_A_SHEET::contains);
  }

  private void read() {
    int rows = table.rows();
    open(under(columns.heads(), columns.rows(), 0));
    for (int row = 0; row < rows; row++) {
      Map<Integer, ColumnHead> here = headRows.at(row);
      if (!here.isEmpty()) {
        close();
        firstHead = firstHead < 0 ? row : firstHead;
        leftOut.addAll(headRows.leftOut(row));
        int last = headRows.last(row);
        open(under(here, marks(row, last), last + 1));
        row = last;
      } else if (!columns.heads().isEmpty() && !isOpening(row)) {
        open.take(row);
      }
    }
    close();
  }

  private void open(ListColumns found) {
    columns = found;
    open = new RowsUnderHeads(grid, profile, found);
  }

  /** Ends the rows under one row of heads. */
  private void close() {
    nameless.addAll(open.nameless());
    leftOut.addAll(open.leftOut());
    if (columns.rows().areNone()) {
      HeadingRows found = open.headings(HeadText.isNumbered(headOfNames()));
      headings.addAll(found.totals());
      nameless.addAll(found.parts());
      doubtful.addAll(found.doubtful());
      open.leaveOut(found.totals());
      open.leaveOut(found.parts());
    }
    rows.addAll(open.measures());
  }

  /** Takes a row that opens another part of the list. */
  private boolean isOpening(int row) {
    Map<Integer, Cell> cells = grid.row(row);
    Optional<OpeningRow> opening = OpeningRow.of(cells, columns.heads(), profile);
    if (opening.isEmpty()) {
      return false;
    }
    close();
    noted = opening.get().unit();
    if (noted.isEmpty()) {
      cells.values().stream().limit(1).forEach(nameless::add);
    }
    open(columns.under(noted.map(this::restated).orElse(Map.of())));
    return true;
  }

  private Map<Integer, ColumnHead> restated(Unit unit) {
    Map<Integer, ColumnHead> restated = new TreeMap<>(columns.heads());
    restated.replaceAll((column, head) -> head.restated(unit));
    return restated;
  }

  private RowColumns marks(int firstHead, int lastHead) {
    return RowColumns.withMarks(
        RelistedRows.column(grid, firstHead, lastHead),
        IncludedColumn.in(grid, firstHead, lastHead, table.rows()),
        GroupColumns.in(grid, profile, firstHead, lastHead));
  }

  private ListColumns under(Map<Integer, ColumnHead> found, RowColumns marks, int firstRow) {
    Map<Integer, ColumnHead> heads = new TreeMap<>(found);
    heads.replaceAll((column, head) -> head.in(noted));
    return new ColumnsBelow(grid, firstRow, table.rows(), profile).under(heads, marks);
  }
}

package jp.shisaku.sheet.list;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.budget.Unit;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.sheet.HeadingMark;
import jp.shisaku.text.Fold;

/**
 * A table with a measure a row under a row of heads. A head may be broken over two rows (予算額 above
 * 令和5年度 and 令和6年度); a merged cell stands in every row that it covers; a measure whose name covers
 * several rows has all of them. Rows of totals, heads printed again and rows of one cell are none.
 */
final class ListTable {

  private static final Pattern PART = Pattern.compile("^[\\s　・○◦└├(（]*(?:うち|内訳|内、)");

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
  private final ListHeads grid;
  private final TotalRows totals;

  private final List<Row> rows = new ArrayList<>();
  private final List<Cell> nameless = new ArrayList<>();
  private final List<Cell> headings = new ArrayList<>();
  private final List<Cell> doubtful = new ArrayList<>();
  private final Set<String> leftOut = new LinkedHashSet<>();
  private Map<Integer, ColumnHead> heads;
  private int firstHead = -1;
  private int nameColumn;

  /** The head of the names on the page before, where the list goes on without heads. */
  private Optional<Cell> headBefore = Optional.empty();

  /** Columns of each half where the list goes on beside itself; 0 where it does not. */
  private int halfWidth;

  /** The column that says of which year a row is; empty where the heads say it. */
  private Optional<Integer> years = Optional.empty();

  /** The column that says of which stage a row is, where the heads do not. */
  private Optional<Integer> stages = Optional.empty();

  /** The column that says in which unit the amounts of a row are. */
  private Optional<Integer> units = Optional.empty();

  /** The unit of the amounts below a note among the rows. */
  private Optional<Unit> noted = Optional.empty();

  /** Rows whose amounts are of no stage. */
  private final Set<Integer> stageless = new HashSet<>();

  /**
   * A measure.
   *
   * @param cells by field, those of merged columns among them
   * @param heads by budget cell, what its column says
   * @param shared budget cells that belong to other measures too
   */
  record Row(Map<Field, Set<Cell>> cells, Map<Cell, ColumnHead> heads, Set<Cell> shared) {}

  private ListTable(Table table, Profile profile, Map<Integer, ColumnHead> heads) {
    this.table = table;
    this.profile = profile;
    this.heads = new TreeMap<>(heads);
    this.grid = new ListHeads(table, profile);
    this.totals = new TotalRows(profile);
  }

  /**
   * What stands below the heads of a list; empty for a table without such heads. Whether that makes
   * a list is another question.
   */
  static Optional<ListTable> headed(Table table, Profile profile) {
    Halves halves = Halves.of(SideList.upright(table, profile).orElse(table), profile);
    ListTable list = new ListTable(halves.table(), profile, Map.of());
    list.halfWidth = halves.width();
    if (list.grid.isWithoutHeads()) {
      return Optional.empty();
    }
    list.read();
    return Optional.of(list);
  }

  /** True where the rows are measures, and enough of them. */
  boolean isList() {
    return !rows.isEmpty()
        && rows.size() + headings.size() >= profile.shape().listRows()
        && !isSheet();
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
    ListTable list = new ListTable(table, before.profile, before.heads);
    list.halfWidth = before.halfWidth;
    list.headBefore = before.nameHead();
    list.read();
    boolean same = list.heads.equals(before.heads);
    return Optional.of(list).filter(l -> same && !l.rows.isEmpty());
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

  /**
   * Where no row below the heads names a measure, the first of them: it was not certain which lines
   * are a row.
   */
  Optional<Cell> unread() {
    return rows.isEmpty() ? nameless.stream().findFirst() : Optional.empty();
  }

  /** Heads of amounts of which no line is made. */
  Set<String> leftOut() {
    return leftOut;
  }

  /** True where the names have their numbers before them, under one head. */
  boolean isNumbered() {
    return nameHead().filter(head -> ColumnHead.isNumbered(head.text())).isPresent();
  }

  /** True where the names count on by themselves: ① 里山の小屋, ② 里山の橋. */
  boolean isCounted() {
    List<HeadingMark> marks =
        rows.stream()
            .flatMap(row -> row.cells().getOrDefault(Field.NAME, Set.of()).stream().limit(1))
            .map(name -> HeadingMark.of(name.text().strip()))
            .filter(mark -> mark.number() > 0)
            .toList();
    return marks.size() > 1
        && marks.get(0).number() == 1
        && marks.stream().anyMatch(m -> m.kind().equals(marks.get(0).kind()) && m.number() == 2);
  }

  /** True where the names have their offices behind them, under one head. */
  boolean isWithOffices() {
    return nameHead().filter(head -> NameAndOffice.heads(head.text(), profile)).isPresent();
  }

  /** True where a column, or the cells of names, say the office. */
  boolean hasOffices() {
    return isWithOffices() || heads.values().stream().anyMatch(h -> h.field() == Field.OFFICES);
  }

  /** The office of the last rows, which may go on on the next page. */
  Optional<Cell> officeAtEnd() {
    return officeIn(table.rows() - 1).filter(cell -> !ListHeads.isBlank(cell));
  }

  /** The empty cell for the office of the rows below the heads, or the first ones of all. */
  Optional<Cell> officeMissingAtTop() {
    return officeIn(firstHead < 0 ? 0 : grid.last(firstHead) + 1).filter(ListHeads::isBlank);
  }

  private Optional<Cell> officeIn(int row) {
    return heads.entrySet().stream()
        .filter(e -> e.getValue().field() == Field.OFFICES)
        .map(e -> grid.row(row).get(e.getKey()))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private Optional<Cell> nameHead() {
    return firstHead < 0
        ? headBefore
        : Optional.ofNullable(grid.row(grid.last(firstHead)).get(nameColumn));
  }

  /** The columns that say of which year and stage a row is. */
  Set<Integer> periods() {
    return Stream.of(years, stages).flatMap(Optional::stream).collect(Collectors.toSet());
  }

  /** The cells above the heads, among which a note may state the unit. */
  Table above() {
    return new Table(
        table.cells().stream().filter(c -> c.lastRow() < firstHead).toList(), table.box());
  }

  /** Below its name a sheet goes on with labels, 施策分類 and 目的, where a list has names. */
  private boolean isSheet() {
    return IntStream.range(Math.max(firstHead, 0), table.rows())
        .mapToObj(row -> text(row, nameColumn))
        .filter(name -> profile.besideAmounts(name).isEmpty())
        .flatMap(name -> profile.column(name).stream())
        .anyMatch(LABELS_OF_A_SHEET::contains);
  }

  private void read() {
    Map<Cell, List<Integer>> named = new LinkedHashMap<>();
    nameColumn = nameColumn();
    int rows = table.rows();
    rowsSay(0);
    for (int row = 0; row < rows; row++) {
      Map<Integer, ColumnHead> here = grid.at(row);
      if (!here.isEmpty()) {
        close(named);
        heads = new TreeMap<>(here);
        noted.ifPresent(unit -> heads.replaceAll((column, head) -> head.in(Optional.of(unit))));
        firstHead = firstHead < 0 ? row : firstHead;
        leftOut.addAll(grid.leftOut(row));
        nameColumn = nameColumn();
        row = grid.last(row);
        rowsSay(row + 1);
      } else if (!heads.isEmpty() && !isOpening(row, named)) {
        row(row, named);
      }
    }
    close(named);
  }

  /** Takes a row that opens another part of the list. */
  private boolean isOpening(int row, Map<Cell, List<Integer>> named) {
    Optional<OpeningRow> opening = OpeningRow.of(grid.row(row), heads, profile);
    if (opening.isEmpty()) {
      return false;
    }
    close(named);
    noted = opening.get().unit();
    if (noted.isPresent()) {
      heads.replaceAll((column, head) -> head.restated(noted.get()));
    } else {
      grid.row(row).values().stream().limit(1).forEach(nameless::add);
      heads = new TreeMap<>();
    }
    return true;
  }

  /** Finds the column by which the rows of one measure differ. */
  private void rowsSay(int firstRow) {
    stages = StageColumn.in(grid, firstRow, table.rows(), heads);
    years =
        stages.isPresent()
            ? Optional.empty()
            : YearColumn.in(grid, firstRow, table.rows(), heads, profile);
    if (stages.isEmpty()) {
      stages =
          StageColumn.besideOpenHeads(
              grid, firstRow, table.rows(), heads, years, this::isTotalAlone);
      stages.ifPresent(heads::remove);
    }
    units = UnitColumn.in(grid, firstRow, table.rows(), heads);
  }

  private boolean isTotalAlone(int row) {
    return grid.row(row).values().stream()
        .filter(cell -> !ListHeads.isBlank(cell))
        .limit(1)
        .anyMatch(totals::contain);
  }

  /** True for a row of a stage that goes on with the measure above it, or says nothing of one. */
  private boolean isOfStageAbove(int row, Cell name, Map<Cell, List<Integer>> named) {
    boolean nameless = name == null || ListHeads.isBlank(name);
    if (stages.isEmpty()) {
      return false;
    }
    Cell stage = grid.row(row).get(stages.get());
    if (StageColumn.isOther(stage, profile)) {
      // 繰越, 計: the row may name a measure all the same.
      stageless.add(row);
      if (stage != null && !ListHeads.isBlank(stage) && !totals.contain(stage)) {
        leftOut.add(Fold.onOneLine(stage.text()));
      }
      return nameless;
    }
    if (nameless && !named.isEmpty()) {
      named.values().stream().reduce((first, next) -> next).orElseThrow().add(row);
      return true;
    }
    return false;
  }

  private void row(int row, Map<Cell, List<Integer>> named) {
    Map<Integer, Cell> cells = grid.row(row);
    List<Cell> filled =
        cells.values().stream().distinct().filter(c -> !ListHeads.isBlank(c)).toList();
    Cell name = cells.get(nameColumn);
    Optional<Cell> year = years.map(cells::get);
    if (filled.size() < 2
        || totals.contain(filled.get(0))
        || name != null && totals.contain(name)
        || year.filter(totals::contain).isPresent()) {
      return;
    }
    if (isOfStageAbove(row, name, named)) {
      return;
    }
    if (name == null || ListHeads.isBlank(name)) {
      nameless.add(filled.get(0));
    } else if (!named.isEmpty() && isPart(row, name)) {
      nameless.add(name);
    } else {
      named.computeIfAbsent(opened(name, row, named), n -> new ArrayList<>()).add(row);
    }
  }

  /** うち調査分 below a measure, with amounts and nothing else of its own, is a part of it. */
  private boolean isPart(int row, Cell name) {
    return PART.matcher(name.text()).find()
        && heads.entrySet().stream()
            .filter(e -> e.getValue().field() != Field.BUDGET && e.getKey() != nameColumn)
            .allMatch(e -> isBlankOrAsAbove(row, e.getKey()));
  }

  private boolean isBlankOrAsAbove(int row, int column) {
    Cell cell = grid.row(row).get(column);
    return cell == null || ListHeads.isBlank(cell) || cell.row() < row;
  }

  /** The name that a row goes on with: of a row a year, each prints the name again. */
  private Cell opened(Cell name, int row, Map<Cell, List<Integer>> named) {
    Set<Integer> periods = periods();
    return periods.isEmpty()
        ? name
        : named.entrySet().stream()
            .filter(e -> isOtherPeriod(row, e.getValue(), periods))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(name);
  }

  /** True where a row differs from others in its year or stage and its amounts alone. */
  private boolean isOtherPeriod(int row, List<Integer> others, Set<Integer> periods) {
    return heads.entrySet().stream()
            .filter(e -> e.getValue().field() != Field.BUDGET && !periods.contains(e.getKey()))
            .allMatch(e -> text(row, e.getKey()).equals(text(others.get(0), e.getKey())))
        && others.stream()
            .noneMatch(
                other -> periods.stream().allMatch(c -> text(row, c).equals(text(other, c))));
  }

  private String text(int row, int column) {
    Cell cell = grid.row(row).get(column);
    return cell == null ? "" : Fold.letters(cell.text());
  }

  /** Of 施策 over several rows and 事業名 with one a row, the latter names what has the amounts. */
  private int nameColumn() {
    return heads.entrySet().stream()
        .filter(e -> e.getValue().field() == Field.NAME)
        .map(Map.Entry::getKey)
        .reduce((first, next) -> names(next) > names(first) ? next : first)
        .orElse(-1);
  }

  private long names(int column) {
    return table.cells().stream()
        .filter(c -> c.column() == column && c.row() > firstHead && isWord(c))
        .count();
  }

  /** Under one head that covers two columns, numbers stand beside the names. */
  private static boolean isWord(Cell cell) {
    return cell.text().codePoints().filter(Character::isLetter).limit(2).count() > 1;
  }

  /** Ends the rows under one row of heads. */
  private void close(Map<Cell, List<Integer>> named) {
    if (periods().isEmpty() && units.isEmpty()) {
      HeadingRows found = HeadingRows.among(named, grid, heads, isNumbered());
      headings.addAll(found.totals());
      nameless.addAll(found.parts());
      doubtful.addAll(found.doubtful());
      named.keySet().removeAll(found.totals());
      named.keySet().removeAll(found.parts());
    }
    MeasureRows measures =
        new MeasureRows(grid, heads, profile, nameColumn, years, stages, units, stageless);
    rows.addAll(measures.of(named.values()));
    named.clear();
  }
}

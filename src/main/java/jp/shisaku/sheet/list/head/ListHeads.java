package jp.shisaku.sheet.list.head;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisaku.amount.FigureText;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.text.Fold;

/**
 * The heads of a list, in one row or in several: 予算額 above 令和7年度当初予算額 above 一般会計. They may stand
 * again further down.
 */
public final class ListHeads {

  /** Heads stand within this many rows from the top. */
  public static final int TITLE_ROWS = 20;

  /** 令和7年度, R7当初. */
  static final Pattern YEAR = Pattern.compile("年|[RHＲＨ]\\s*[0-9０-９元]");

  /** Names, and amounts. */
  static final Pattern KEY = Pattern.compile(".*(?:ID|ＩＤ|番号|コード)");

  private static final int FEWEST_HEADS = 2;

  private final Table table;
  private final Profile profile;

  private final CellGrid grid;
  private final HeadRows rows;
  private final ListEvidence evidence;

  public ListHeads(Table table, Profile profile) {
    this.table = table;
    this.profile = profile;
    this.grid = new CellGrid(table);
    this.rows = new HeadRows(grid, profile);
    this.evidence = new ListEvidence(table, grid, profile);
  }

  public CellGrid grid() {
    return grid;
  }

  /** The last row of the heads that begin in a row. */
  public int last(int row) {
    return rows.last(row);
  }

  /** What stands in the heads that begin in a row, a text a column. */
  public List<String> texts(int row) {
    return rows.texts(row).values().stream().map(t -> Fold.letters(String.join("", t))).toList();
  }

  /** True where no row near the top is one of heads. */
  public boolean isWithoutHeads() {
    return IntStream.range(0, Math.min(table.rows(), TITLE_ROWS)).allMatch(r -> at(r).isEmpty());
  }

  /** The known heads of a row by column; empty for a row that is none of heads. */
  public Map<Integer, ColumnHead> at(int row) {
    Map<Integer, Cell> cells = grid.row(row);
    long begin = cells.values().stream().distinct().filter(c -> c.row() == row).count();
    if (begin < FEWEST_HEADS) {
      return Map.of();
    }
    int last = last(row);
    Map<Integer, List<String>> texts = rows.texts(row);
    // Labels with their values have two columns, and names with nothing beside them but amounts.
    if (begin < profile.shape().listColumns() && !holdsYear(texts.values())) {
      return Map.of();
    }
    // Most tables are no lists, and to read each of their cells as the head of amounts takes long.
    if (texts.values().stream().noneMatch(t -> ColumnHead.namesMeasures(t, profile))) {
      return besideAmounts(last, texts);
    }
    Map<Integer, ColumnHead> all = known(last, texts);
    Map<Integer, ColumnHead> heads = Map.copyOf(all);
    all.keySet()
        .removeIf(
            column ->
                StageColumn.isUnderHeadOfAmounts(grid, last + 1, table.rows(), heads, column));
    if (all.values().stream().noneMatch(h -> h.field() == Field.BUDGET)) {
      Map<Integer, ColumnHead> years = StageColumn.years(grid, table.rows(), last, texts);
      all.putAll(years);
      StageColumn.in(grid, last + 1, table.rows(), years).ifPresent(all::remove);
      if (years.isEmpty()) {
        all.putAll(new YearHeads(grid, last + 1, table.rows()).among(texts));
      }
    }
    Map<Integer, ColumnHead> found = OwnAmounts.among(all);
    boolean named = found.values().stream().anyMatch(h -> h.field() == Field.NAME);
    boolean many = found.size() >= profile.shape().listColumns();
    boolean list =
        many
                && (evidence.standTogether(last, cells, found)
                    || evidence.standAboveAmounts(last, found, texts)
                    || evidence.areNamesWithAmounts(last, found))
            || evidence.isOfAmountsAlone(last, found, cells);
    return named && list ? found : Map.of();
  }

  private static boolean holdsYear(Collection<List<String>> heads) {
    return heads.stream()
        .flatMap(List::stream)
        .anyMatch(h -> h.length() <= Profile.LONGEST_HEAD && YEAR.matcher(h).find());
  }

  /**
   * Heads of which the one of names heads other tables, too (事項): a list only where columns of
   * amounts with their year stand beside it, or of a stage together with texts or offices, and
   * amounts below them.
   */
  private Map<Integer, ColumnHead> besideAmounts(int last, Map<Integer, List<String>> texts) {
    Optional<Integer> name =
        texts.entrySet().stream()
            .filter(e -> ColumnHead.namesBesideAmounts(e.getValue(), profile))
            .map(Map.Entry::getKey)
            .findFirst();
    if (name.isEmpty()) {
      return Map.of();
    }
    Map<Integer, ColumnHead> all = known(last, texts);
    all.put(name.get(), ColumnHead.OF_NAMES);
    Map<Integer, ColumnHead> found = OwnAmounts.among(all);
    Set<Integer> dated = ListEvidence.dated(found);
    Set<Integer> amounts = dated.isEmpty() ? ListEvidence.stagedBesideTexts(found) : dated;
    return !amounts.isEmpty()
            && found.size() >= profile.shape().listColumns()
            && evidence.rowsOfAmounts(last, amounts) >= profile.shape().listRows()
        ? found
        : Map.of();
  }

  private Map<Integer, ColumnHead> known(int last, Map<Integer, List<String>> texts) {
    Map<Integer, ColumnHead> known = new TreeMap<>();
    texts.forEach(
        (column, text) ->
            PartInBrackets.head(text, grid.filled(last + 1, table.rows(), column), profile)
                .or(
                    () ->
                        YearsInCells.head(
                            text, grid.filled(last + 1, table.rows(), column), profile))
                .or(() -> ColumnHead.of(text, profile))
                .ifPresent(head -> known.put(column, head)));
    return known;
  }

  /** The heads of amounts in a row of heads, of which no line is made and that no total holds. */
  public List<String> leftOut(int row) {
    int last = last(row);
    Map<Integer, List<String>> texts = rows.texts(row);
    Map<Integer, ColumnHead> all = known(last, texts);
    Map<Integer, ColumnHead> list = at(row);
    List<String> left = new ArrayList<>();
    texts.forEach(
        (column, text) -> {
          if (!all.containsKey(column)
              && !list.containsKey(column)
              && !isKey(Fold.onOneLine(String.join("", text)))
              && isOfAmounts(text, last, column)) {
            left.add(Fold.onOneLine(String.join(" ", text)));
          }
        });
    Map<Integer, ColumnHead> found = OwnAmounts.among(all);
    all.forEach(
        (column, head) -> {
          if (!found.containsKey(column) && OwnAmounts.isLeftOut(head, found)) {
            left.add(
                head.isOfAnyYear()
                    ? Fold.onOneLine(String.join(" ", texts.get(column)))
                    : head.amounts().words());
          }
        });
    return left.stream().distinct().toList();
  }

  /** 予算年度 and 予算事業ID hold numbers, and no amounts. */
  private boolean isKey(String head) {
    return profile.isYear(head) || KEY.matcher(head).matches();
  }

  /**
   * A head of a stage that says its year holds amounts where one stands below; one that says a year
   * alone (前年度, 令和7年度), or a stage alone (査定額), where several numbers do.
   */
  private boolean isOfAmounts(List<String> head, int last, int column) {
    boolean stageless = HeadStage.isStageless(head);
    if (stageless && !FiscalYears.in(String.join(" ", head)).isEmpty()) {
      return grid.filled(last + 1, table.rows(), column)
          .anyMatch(cell -> cell.text().codePoints().anyMatch(Character::isDigit));
    }
    int most = profile.shape().listRows();
    return (stageless || ColumnHead.isYearAlone(head))
        && grid.filled(last + 1, table.rows(), column)
                .filter(cell -> FigureText.isNumber(cell.text()))
                .limit(most)
                .count()
            == most;
  }
}

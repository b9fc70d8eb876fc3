package jp.shisaku.sheet.list.head;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisaku.amount.FigureText;
import jp.shisaku.amount.UnitNotes;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.label.Profile;
import jp.shisaku.label.Units;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.text.Fold;

/**
 * The columns of a list whose head is not known, so that nothing is made of what stands below it.
 */
public record UnreadColumns(Table table, Profile profile) {

  /** What tells figures of a measure from its number, its place and its rank. */
  private static final Pattern TELLING = Pattern.compile(".*(?:計画|実績|見込み?)|.+(?:額|費|率)");

  /** 1,200: an amount, or so many of something; neither numbers nor ranks are printed so. */
  private static final Pattern GROUPED = Pattern.compile("[0-9０-９][,，][0-9０-９]{3}");

  /**
   * The heads of columns with text below them, or with figures of which the head tells something
   * (令和8年度計画, 執行率) or that are large. Other figures are numbers and ranks, and what sets amounts
   * against each other (増減額, 前年度比) or sums them up says nothing that they do not.
   */
  public List<Cell> heads() {
    ListHeads list = new ListHeads(table, profile);
    Optional<Integer> row =
        IntStream.range(0, table.rows()).boxed().filter(r -> !list.at(r).isEmpty()).findFirst();
    return row.map(r -> below(list, r)).orElse(List.of());
  }

  private List<Cell> below(ListHeads list, int row) {
    Map<Integer, ColumnHead> known = list.at(row);
    int last = list.last(row);
    return IntStream.range(0, table.columns())
        .filter(column -> !known.containsKey(column))
        .mapToObj(column -> list.grid().row(last).get(column))
        .filter(
            head -> head != null && head.text().codePoints().anyMatch(Character::isLetterOrDigit))
        .distinct()
        .filter(
            head ->
                isUnknown(head, known)
                    && (isOfText(list, head, last) || isOfTellingFigures(list, head, last)))
        .toList();
  }

  /**
   * Remarks in such columns that an amount beside them is a part of another one, by their head: 内数
   * below 備考, and whatever else a column of 内数 says.
   *
   * @param heads those of {@link #ofRemarks}
   * @param rows numbers of rows with amounts of which that is not said
   */
  public Map<Cell, Cell> remarks(Map<Integer, Cell> heads, Set<Integer> rows) {
    Map<Cell, Cell> remarks = new LinkedHashMap<>();
    table.cells().stream()
        .filter(cell -> heads.containsKey(cell.column()) && rows.contains(cell.row()))
        .filter(
            cell ->
                BudgetReader.saysIncluded(cell.text())
                    || IncludedColumn.isHead(heads.get(cell.column()))
                        && !CellGrid.isBlank(cell)
                        && !FigureText.isNumber(cell.text()))
        .forEach(cell -> remarks.put(cell, heads.get(cell.column())));
    return remarks;
  }

  /**
   * Remarks in such columns by which the amounts beside them are in another unit than the list:
   * 単位は千円 below 備考.
   *
   * @param heads those of {@link #ofRemarks}
   * @param units the units of the amounts of each row
   */
  public List<Cell> otherUnits(Map<Integer, Cell> heads, Map<Integer, Set<Unit>> units) {
    return table.cells().stream()
        .filter(cell -> heads.containsKey(cell.column()) && units.containsKey(cell.row()))
        .filter(
            cell ->
                cell.text()
                    .lines()
                    .flatMap(line -> UnitNotes.of(line).stream())
                    .anyMatch(unit -> !units.get(cell.row()).equals(Set.of(unit))))
        .toList();
  }

  /** The heads of columns that hold neither a field nor amounts, by column. */
  public Map<Integer, Cell> ofRemarks() {
    ListHeads list = new ListHeads(table, profile);
    return IntStream.range(0, table.rows())
        .boxed()
        .filter(row -> !list.at(row).isEmpty())
        .findFirst()
        .map(row -> ofRemarks(list, row))
        .orElse(Map.of());
  }

  private Map<Integer, Cell> ofRemarks(ListHeads list, int row) {
    Map<Integer, ColumnHead> known = list.at(row);
    Map<Integer, Cell> heads = new TreeMap<>(list.grid().row(list.last(row)));
    heads
        .entrySet()
        .removeIf(
            e ->
                known.containsKey(e.getKey())
                    || CellGrid.isBlank(e.getValue())
                    || profile.isSource(e.getValue().text())
                    || BudgetReader.holdsStage(e.getValue().text())
                    || !isUnknown(e.getValue(), known));
    return heads;
  }

  /** A head above a known one, or of a part of an amount, is known. */
  private boolean isUnknown(Cell head, Map<Integer, ColumnHead> known) {
    return IntStream.rangeClosed(head.column(), head.lastColumn()).noneMatch(known::containsKey)
        && ColumnHead.of(List.of(head.text()), profile).isEmpty();
  }

  private boolean isOfText(ListHeads list, Cell head, int last) {
    long rows = table.rows() - last - 1L;
    long text =
        IntStream.range(last + 1, table.rows())
            .mapToObj(row -> list.grid().row(row).get(head.column()))
            .filter(cell -> cell != null && cell.columnSpan() == head.columnSpan() && isText(cell))
            .count();
    return text * 2 >= rows;
  }

  private boolean isOfTellingFigures(ListHeads list, Cell head, int last) {
    String said = Fold.spacing(Units.without(head.text()));
    if (said.length() > Profile.LONGEST_HEAD
        || profile.isSource(said)
        || profile.isTotal(said)
        || BudgetReader.holdsStage(said)
        || BudgetReader.comparesAmounts(said)) {
      return false;
    }
    // 融資枠（億円）: money of another kind.
    boolean money = Unit.statedIn(head.text()).isPresent();
    boolean telling = TELLING.matcher(said).matches() || !FiscalYears.in(said).isEmpty() || money;
    return IntStream.range(last + 1, table.rows())
        .mapToObj(row -> list.grid().row(row).get(head.column()))
        .filter(cell -> cell != null && isNumber(cell.text(), money))
        .anyMatch(cell -> telling || GROUPED.matcher(cell.text()).find());
  }

  private static boolean isNumber(String text, boolean money) {
    return FigureText.isNumber(text) || money && FigureText.isFraction(text);
  }

  private static boolean isText(Cell cell) {
    return !FigureText.isNumber(cell.text())
        && !UnitColumn.isUnit(cell)
        && cell.text().codePoints().filter(Character::isIdeographic).limit(2).count() > 1;
  }
}

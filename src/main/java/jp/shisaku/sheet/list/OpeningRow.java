package jp.shisaku.sheet.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import jp.shisaku.amount.UnitNotes;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;
import jp.shisaku.sheet.list.head.CellGrid;
import jp.shisaku.sheet.list.head.ColumnHead;

/**
 * A row below the heads of a list that opens another part of it: a note, （単位：百万円）, units below the
 * heads of amounts (千円), or heads of which that of the names is not known, 催しの名｜担当｜金額（百万円）. What
 * stands below such heads cannot be read by those further up. Where nothing stands in the place of
 * the names, 課 is the rest of a text, and below 施策分類, 予算 is a kind of measure.
 *
 * @param unit of the amounts below; present in a note
 */
record OpeningRow(Optional<Unit> unit) {

  /** Longer texts only speak of a unit. */
  private static final int LONGEST = 30;

  /**
   * What a row opens; empty for any other row.
   *
   * @param cells of the row, by column
   */
  static Optional<OpeningRow> of(
      Map<Integer, Cell> cells, Map<Integer, ColumnHead> heads, Profile profile) {
    List<String> amounts = texts(cells, heads, field -> field == Field.BUDGET);
    if (amounts.stream().anyMatch(OpeningRow::holdsFigure)) {
      return Optional.empty();
    }
    boolean below = amounts.stream().anyMatch(text -> Unit.named(text).isPresent());
    List<Cell> filled =
        cells.values().stream().distinct().filter(cell -> !CellGrid.isBlank(cell)).toList();
    List<Unit> notes =
        filled.stream()
            .flatMap(
                cell ->
                    UnitNotes.of(cell.text())
                        .or(
                            () ->
                                filled.size() == 1
                                    ? UnitNotes.ofTitle(cell.text())
                                    : Optional.empty())
                        .or(() -> below ? Unit.named(cell.text()) : Optional.empty())
                        .stream())
            .distinct()
            .toList();
    if (notes.size() == 1) {
      return Optional.of(new OpeningRow(Optional.of(notes.get(0))));
    }
    boolean named =
        texts(cells, heads, field -> field == Field.NAME).stream().anyMatch(t -> !t.isBlank());
    List<String> others = texts(cells, heads, OpeningRow::holdsNoWordOfHeads);
    boolean headed =
        amounts.stream().anyMatch(OpeningRow::statesUnit)
            || named
                && others.stream().allMatch(OpeningRow::mayBeHead)
                && others.stream()
                    .anyMatch(text -> profile.column(text).filter(Field::isOfMeasure).isPresent());
    return headed ? Optional.of(new OpeningRow(Optional.empty())) : Optional.empty();
  }

  private static boolean holdsNoWordOfHeads(Field field) {
    return field != Field.BUDGET && field != Field.NAME && field != Field.CLASSIFICATION;
  }

  private static List<String> texts(
      Map<Integer, Cell> cells, Map<Integer, ColumnHead> heads, Predicate<Field> fields) {
    return heads.entrySet().stream()
        .filter(head -> fields.test(head.getValue().field()))
        .flatMap(head -> Optional.ofNullable(cells.get(head.getKey())).stream())
        .map(Cell::text)
        .toList();
  }

  /** The end of a page leaves of an office no more than 課, and of a text its last words. */
  private static boolean mayBeHead(String text) {
    return text.isBlank() || text.length() > 1 && text.indexOf('。') < 0;
  }

  private static boolean holdsFigure(String text) {
    return text.codePoints().anyMatch(Character::isDigit);
  }

  private static boolean statesUnit(String text) {
    return text.length() <= LONGEST && Unit.statedIn(text).isPresent();
  }
}

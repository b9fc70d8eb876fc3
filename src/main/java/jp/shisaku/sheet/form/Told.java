package jp.shisaku.sheet.form;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.Value;
import jp.shisaku.sheet.deck.DeckSheets;
import jp.shisaku.sheet.field.Fields;

/**
 * How much the sheets say that a form finds in a file.
 *
 * @param values how many values they have
 * @param heads how many of these are no prose: texts of a page that was not read are no gain, nor
 *     is the title of a second page (2/2)
 * @param inCells how many stand in the cells of tables, which a deck reads line by line
 */
record Told(int values, int heads, int inCells) {

  static Told by(List<Sheet> sheets, Labels labels) {
    List<Value> values =
        sheets.stream().flatMap(sheet -> said(Fields.of(sheet, labels).value().values())).toList();
    return new Told(
        values.size(),
        (int) values.stream().filter(value -> !value.field().isProse()).count(),
        (int) values.stream().filter(value -> value.method() == Method.CELL).count());
  }

  /** The head of a page that goes on says nothing that the first page has not said. */
  private static Stream<Value> said(Collection<Value> values) {
    boolean second =
        values.stream().anyMatch(v -> v.field() == Field.NAME && DeckSheets.isSecond(v.text()));
    return values.stream().filter(value -> !second || value.field().isProse());
  }

  /**
   * True where sheets under titles say enough more than the pages of a deck to be what the file
   * has.
   *
   * <pre>
   * values in cells | more values | more heads
   * none            | one         | one, where there are pages of a deck
   * some            | one         | none
   * most            | none        | none
   * </pre>
   */
  boolean isMoreThan(Told deck) {
    int moreValues = inCells * 2 > values ? 0 : 1;
    int moreHeads = deck.values == 0 || inCells > 0 ? 0 : 1;
    return values >= deck.values + moreValues && heads >= deck.heads + moreHeads;
  }
}

package jp.shisaku.amount;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Cell;

/**
 * A row of an {@link AmountGrid}.
 *
 * @param side the cells left of the figures
 * @param figures by the head of their column
 */
record GridRow(List<Cell> side, Map<GridHead, Cell> figures, Labels labels) {

  /** ① before it, as rows are counted. */
  private static final Pattern COUNT =
      Pattern.compile("^(?:[①-⑳]|[（(][0-9０-９]{1,2}[）)]|[0-9０-９]{1,2}[.．](?![0-9０-９]))\\s*");

  private static final Pattern STATE = Pattern.compile("[（(]?(?:うち|内)?、?国費(?:額|分)?[）)]?");

  private static final String ALL_THAT_IS_SPENT = "事業費";

  /** Its own name, the last one where several stand beside each other: 予算の状況, 当初予算. */
  String text() {
    String last = side.isEmpty() ? "" : oneLine(side.get(side.size() - 1));
    return COUNT.matcher(last).replaceFirst("");
  }

  static String oneLine(Cell cell) {
    return GridHead.oneLine(cell.text());
  }

  /** Year or stage of the row; both where they stand beside each other: 令和4年度, 補正予算. */
  Optional<GridHead> head() {
    Optional<GridHead> last = GridHead.of(text(), Optional.empty());
    return last.filter(stage -> side.size() > 1)
        .flatMap(stage -> year().flatMap(year -> year.with(last)))
        .flatMap(both -> GridHead.of(both, Optional.empty()))
        .or(() -> last);
  }

  private Optional<GridHead> year() {
    return GridHead.of(oneLine(side.get(side.size() - 2)), Optional.empty())
        .filter(GridHead::isYearAlone);
  }

  /** 国費 beside 事業費: what the state pays of all that is spent. */
  boolean isOfState() {
    return isOfState(text());
  }

  static boolean isOfState(String head) {
    return STATE.matcher(head).matches();
  }

  /** 事業費, 総事業費. */
  boolean isOfAll() {
    return text().endsWith(ALL_THAT_IS_SPENT);
  }

  boolean isTotal() {
    return labels.isTotal(text());
  }

  /** True where the row says nothing but that it holds amounts: 事業費, 金額, 百万円, or no word. */
  boolean isPlain() {
    return text().isEmpty()
        || Unit.named(text()).isPresent()
        || labels.column(text()).filter(f -> f == Field.BUDGET).isPresent();
  }
}

package jp.shisaku.sheet.header;

import java.util.List;
import java.util.stream.IntStream;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.piece.Piece;

/**
 * The title of the whole paper right above that of the first sheet, set as it is: 令和8年度の施策集 above
 * 里山の図書館. Texts and documents without styles have no more than lines.
 */
final class TitleOfPaper {

  private TitleOfPaper() {}

  /**
   * The first sheet without that title.
   *
   * @param first where the first sheet begins
   * @param head where the lines below its title begin
   * @param others how many lines the titles of the other sheets have
   */
  static Anchor cutOff(Anchor first, int head, List<Integer> others, List<Piece> pieces) {
    int lines = head - first.body();
    boolean top = IntStream.range(0, first.body()).noneMatch(i -> pieces.get(i).line().isPresent());
    if (!top || lines < 2 || others.isEmpty()) {
      return first;
    }
    int longest = others.stream().mapToInt(n -> n).max().orElseThrow();
    boolean dated = !FiscalYears.in(pieces.get(first.body()).text()).isEmpty();
    int body = longest < lines ? head - longest : dated ? first.body() + 1 : first.body();
    return body == first.body() ? first : new Anchor(body, body);
  }
}

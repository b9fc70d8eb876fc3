package jp.shisaku.sheet.header;

import java.util.List;
import java.util.regex.Pattern;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.Brackets;

/**
 * 附属資料, 参考資料：交付実績: the pages behind the last sheet that are of no measure. Where a sheet before has
 * such a page of its own, so has perhaps the last one, and nothing is cut.
 */
final class Annex {

  private static final Pattern TITLE =
      Pattern.compile(
          "^"
              + Brackets.OPEN
              + "?\\s*"
              + Attachments.anyOf("annex")
              + "\\s*[0-9０-９一二三四五]{0,2}\\s*"
              + Brackets.CLOSE
              + "?(?:[\\s　:：].{0,40})?$");

  private Annex() {}

  /**
   * The last sheet up to its annex.
   *
   * @param before the sheets before
   */
  static List<Piece> cutOff(List<Piece> last, List<Piece> before) {
    if (before.stream().anyMatch(Annex::opensIn)) {
      return last;
    }
    for (int i = 1; i < last.size(); i++) {
      if (opensIn(last.get(i))) {
        return last.subList(0, i);
      }
    }
    return last;
  }

  private static boolean opensIn(Piece piece) {
    return piece.opensPage()
        && piece.line().isPresent()
        && TITLE.matcher(piece.text().strip()).matches();
  }
}

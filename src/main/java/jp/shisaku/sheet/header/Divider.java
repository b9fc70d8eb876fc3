package jp.shisaku.sheet.header;

import java.util.List;
import java.util.regex.Pattern;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.HeadingMark;
import jp.shisaku.text.Outline;

/** A page between two sheets with nothing but the title of a chapter. */
final class Divider {

  /** The title, and its number or a line of explanation. */
  private static final int MOST_LINES = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

  private Divider() {}

  /**
   * A sheet up to the divider behind it.
   *
   * @param rest the sheet without its heading, before a further sheet
   * @param heading the heading of the sheet: what is set smaller is a part of the sheet
   */
  static List<Piece> cutOff(List<Piece> rest, List<Piece> heading) {
    int start = Piece.topOfPage(rest, rest.size() - 1);
    List<Piece> page = rest.subList(start, rest.size());
    boolean divides =
        start > 0
            && page.get(0).opensPage()
            && page.size() <= MOST_LINES
            && page.stream().allMatch(p -> p.line().isPresent() && Outline.mayBeHeading(p.text()))
            && WORD.matcher(page.get(0).text()).find()
            && (Outline.isNumbered(page.get(0).text()) || isSetAs(page.get(0), heading))
            && !goOn(page, rest.subList(0, start));
    return divides ? rest.subList(0, start) : rest;
  }

  /** True for the last items of a list: ① above ②, or ③ where ② stands on the page before. */
  private static boolean goOn(List<Piece> page, List<Piece> before) {
    HeadingMark first = HeadingMark.of(page.get(0).text());
    return first.number() > 0
        && (page.stream().skip(1).anyMatch(piece -> HeadingMark.of(piece.text()).follows(first))
            || before.stream()
                .flatMap(piece -> piece.line().stream())
                .map(line -> HeadingMark.of(line.text()))
                .filter(mark -> mark.kind().equals(first.kind()))
                .reduce((one, next) -> next)
                .filter(first::follows)
                .isPresent());
  }

  private static boolean isSetAs(Piece title, List<Piece> heading) {
    double size = heading.stream().mapToDouble(Piece::fontSize).max().orElse(0);
    return size > 0 && title.fontSize() >= size;
  }
}

package jp.shisaku.sheet.entry;

import java.util.List;
import java.util.regex.Pattern;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.HeadingMark;

/**
 * ・ opens items of a text, and measures only where there are no other signs: ・灯台の改修　1,234百万円. Where
 * all such lines have an amount they are headings.
 */
final class Points {

  private static final int FEWEST = 5;

  private static final Pattern POINT = Pattern.compile("^[・･]\\s*(?=\\S)");

  /** A sign that stands for no level of its own. */
  static final String SIGN = "▪";

  private Points() {}

  /** True where lines with ・ may be headings. */
  static boolean mayBeHeadings(List<Piece> pieces) {
    List<String> lines =
        pieces.stream().filter(p -> p.line().isPresent()).map(p -> p.text().strip()).toList();
    return lines.stream().filter(line -> POINT.matcher(line).find()).limit(FEWEST).count() == FEWEST
        && lines.stream()
            .map(HeadingMark::of)
            .noneMatch(mark -> mark.rank() == HeadingMark.UNNUMBERED);
  }

  /** The pieces with another sign for each ・. */
  static List<Piece> asSigns(List<Piece> pieces) {
    return pieces.stream().map(p -> p.line().isPresent() ? withSign(p) : p).toList();
  }

  private static Piece withSign(Piece piece) {
    String text = POINT.matcher(piece.text().strip()).replaceFirst(SIGN);
    return text.startsWith(SIGN) ? piece.withText(text) : piece;
  }
}

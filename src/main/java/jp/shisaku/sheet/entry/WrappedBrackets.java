package jp.shisaku.sheet.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.issue.Box;
import jp.shisaku.office.Offices;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.Brackets;
import jp.shisaku.text.Signs;

/**
 * Amounts whose bracket goes on at the left of the next line, as a print wraps them: 1,234百万円【海上保安
 * / 庁】. The line takes the rest of its bracket; an amount takes the one in brackets right below it,
 * 1,234 above （1,100）.
 */
final class WrappedBrackets {

  /** The rest is short, and ends with its bracket. */
  private static final Pattern REST =
      Pattern.compile("^[" + Brackets.NONE + "&&[^。]]{0,40}" + Brackets.CLOSE + "$");

  private static final String FIGURE = "[△▲]?[0-9][0-9,，.]*[兆億万千百]*円?";

  private static final Pattern AMOUNT =
      Pattern.compile("(?<amount>" + FIGURE + ")(?:[\\s　]*【[^【】]+】)?");

  /** The amount of the year before, in brackets. */
  private static final Pattern BELOW =
      Pattern.compile("[（(](?:前年度[:：\\s　]*)?(?:" + FIGURE + "|[" + Signs.DASHES + "])[）)]");

  private static final double SAME_SIZE = 0.05;

  private WrappedBrackets() {}

  /** The pieces, such lines as one. */
  static List<Piece> joined(List<Piece> pieces) {
    List<Piece> all = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!all.isEmpty() && goesOn(all.get(all.size() - 1), piece)) {
        Piece open = all.remove(all.size() - 1);
        all.add(open.withText(joined(open.text(), piece.text().strip())));
      } else {
        all.add(piece);
      }
    }
    return all;
  }

  /** 1,234【海上保安庁】 above （1,100）: the office stays behind both. */
  private static String joined(String open, String rest) {
    Matcher amount = AMOUNT.matcher(open.strip());
    return amount.matches()
        ? amount.group("amount") + rest + open.strip().substring(amount.end("amount"))
        : open + rest;
  }

  /** Where a piece stands among the printed ones. */
  static int indexOf(int index, List<Piece> printed) {
    int rest = index;
    int at = 0;
    while (rest > 0
        || at > 0 && at < printed.size() && goesOn(printed.get(at - 1), printed.get(at))) {
      rest -= at > 0 && goesOn(printed.get(at - 1), printed.get(at)) ? 0 : 1;
      at++;
    }
    return at;
  }

  private static boolean goesOn(Piece open, Piece rest) {
    if (rest.block().box().isEmpty()) {
      return !rest.opensParagraph()
          && BELOW.matcher(rest.text().strip()).matches()
          && AMOUNT.matcher(open.text().strip()).matches();
    }
    if (!rest.isRightBelow(open) || rest.line().isEmpty()) {
      return false;
    }
    Box above = open.box();
    Box below = rest.box();
    String text = rest.text().strip();
    if (BELOW.matcher(text).matches()) {
      return AMOUNT.matcher(open.text().strip()).matches() && below.sharesWidth(above);
    }
    return REST.matcher(text).matches()
        && below.left() < above.left() + above.width() / 2
        && Math.abs(open.fontSize() - rest.fontSize()) <= SAME_SIZE * open.fontSize()
        && Brackets.isOpen(open.text())
        && (EntryAmount.mayHold(open.text()) || isOffice(open.text() + text));
  }

  /** An office apart from the amount before it: 【海上保安 / 庁】. */
  private static boolean isOffice(String text) {
    return Offices.isListOrBracketed(text);
  }
}

package jp.shisaku.aligned.list;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.aligned.Fragment;
import jp.shisaku.aligned.list.UnruledHead.Column;
import jp.shisaku.budget.term.LoneAmount;
import jp.shisaku.label.Field;
import jp.shisaku.text.Signs;

/**
 * Amounts that touch what stands in the column behind them: 1,234 and 百万円, － and 新規 were taken for
 * one line.
 */
final class TouchedAmounts {

  private static final Pattern AMOUNT_AND_UNIT =
      Pattern.compile("(?<amount>.*?)\\s*(?<behind>[千百億万]*円)");

  /** The text is no unit, no 内数 and no remark in brackets, all of which belong to the amount. */
  private static final Pattern AMOUNT_AND_TEXT =
      Pattern.compile(
          "(?<amount>["
              + Signs.DASHES
              + "]+|[-△▲]?[0-9０-９][0-9０-９,，]*)\\s*"
              + "(?<behind>(?![十百千億万円の内])[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}].*)");

  /** How far the end of an amount may be from that of the others, which the text touches; in em. */
  private static final double TOUCH = 1;

  /** The place of a text is told from the widths of its characters, give or take this; in em. */
  private static final double MISJUDGED = 0.2;

  /** One amount may end there by chance. */
  private static final int FEWEST_OTHERS = 2;

  private final UnruledHead head;
  private final List<Fragment> amounts;

  /**
   * @param body the lines below these heads
   */
  TouchedAmounts(UnruledHead head, List<Fragment> body) {
    this.head = head;
    this.amounts = body.stream().filter(UnruledAmounts::isFigure).toList();
  }

  /**
   * A line as two where it reaches from a column of amounts into one that is not known, and where
   * the amounts above and below it end before its text.
   */
  List<Fragment> parted(Fragment fragment) {
    String text = fragment.line().text();
    Matcher unit = AMOUNT_AND_UNIT.matcher(text);
    Matcher words = AMOUNT_AND_TEXT.matcher(text);
    if (unit.matches() && LoneAmount.is(unit.group("amount")) && reachesBehind(fragment)) {
      return parted(fragment, unit);
    }
    return words.matches() && endAt(startOf(words, fragment)) && isBelowAmounts(fragment)
        ? parted(fragment, words)
        : List.of(fragment);
  }

  private static List<Fragment> parted(Fragment fragment, Matcher both) {
    double between = startOf(both, fragment);
    return List.of(
        Fragment.part(fragment.line(), both.group("amount"), fragment.box().left(), between - 1),
        Fragment.part(fragment.line(), both.group("behind"), between, fragment.box().right()));
  }

  private static double startOf(Matcher both, Fragment fragment) {
    return fragment.box().right() - Fragment.ems(both.group("behind")) * fragment.em();
  }

  private boolean endAt(double start) {
    return amounts.stream()
            .filter(
                a ->
                    a.box().right() > start - TOUCH * a.em()
                        && a.box().right() < start + MISJUDGED * a.em())
            .count()
        >= FEWEST_OTHERS;
  }

  private boolean isBelowAmounts(Fragment fragment) {
    return head.columns().stream()
        .filter(column -> column.is(Field.BUDGET))
        .anyMatch(
            column ->
                amounts.stream()
                    .filter(a -> a.box().sharesWidth(column.box()))
                    .anyMatch(a -> a.box().sharesWidth(fragment.box())));
  }

  private boolean reachesBehind(Fragment fragment) {
    for (int i = 1; i < head.columns().size(); i++) {
      Column amountsHead = head.columns().get(i - 1);
      Column units = head.columns().get(i);
      if (amountsHead.is(Field.BUDGET)
          && units.field().isEmpty()
          && fragment.box().right() > units.box().left()
          && fragment.box().left() < units.box().left()) {
        return true;
      }
    }
    return false;
  }
}

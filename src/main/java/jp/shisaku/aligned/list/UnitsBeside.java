package jp.shisaku.aligned.list;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.aligned.Fragment;
import jp.shisaku.aligned.list.UnruledHead.Column;
import jp.shisaku.budget.term.LoneAmount;
import jp.shisaku.label.Field;

/** Amounts that touch the unit in the column behind them: 1,234 and 百万円 were taken for one line. */
final class UnitsBeside {

  private static final Pattern AMOUNT_AND_UNIT =
      Pattern.compile("(?<amount>.*?)\\s*(?<unit>[千百億万]*円)");

  private UnitsBeside() {}

  /** A line as two where it reaches from a column of amounts into one that is not known. */
  static List<Fragment> parted(Fragment fragment, UnruledHead head) {
    Matcher both = AMOUNT_AND_UNIT.matcher(fragment.line().text());
    if (!both.matches() || !LoneAmount.is(both.group("amount")) || !reachesBehind(fragment, head)) {
      return List.of(fragment);
    }
    double right = fragment.box().right();
    double between = right - Fragment.ems(both.group("unit")) * fragment.em();
    return List.of(
        Fragment.part(fragment.line(), both.group("amount"), fragment.box().left(), between - 1),
        Fragment.part(fragment.line(), both.group("unit"), between, right));
  }

  private static boolean reachesBehind(Fragment fragment, UnruledHead head) {
    for (int i = 1; i < head.columns().size(); i++) {
      Column amounts = head.columns().get(i - 1);
      Column units = head.columns().get(i);
      if (amounts.is(Field.BUDGET)
          && units.field().isEmpty()
          && fragment.box().right() > units.box().left()
          && fragment.box().left() < units.box().left()) {
        return true;
      }
    }
    return false;
  }
}

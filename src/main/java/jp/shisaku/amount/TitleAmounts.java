package jp.shisaku.amount;

import java.util.List;
import java.util.Optional;
import jp.shisaku.label.HeadWords;
import jp.shisaku.office.Offices;
import jp.shisaku.text.Brackets;

/**
 * A title with the amounts of its measure in brackets at its end:
 * 灯台の塗り替え（R7補正：100百万円、R8当初：200百万円の内数）, or each in brackets of its own,
 * （令和7年度補正予算：100百万円）（令和8年度予算（案）：200百万円）.
 *
 * @param name what stands before them
 * @param amounts as printed, without brackets around all of it
 */
public record TitleAmounts(String name, String amounts) {

  /** The longest title with all its amounts. */
  public static final int LONGEST = 200;

  private static final int LONGEST_NAME = 80;

  /** The parts of a title; empty where it ends with anything else than year, stage and amount. */
  public static Optional<TitleAmounts> in(String title) {
    String text = title.strip();
    if (text.length() > LONGEST
        || text.isEmpty()
        || !Brackets.isClosing(text.charAt(text.length() - 1))
        || text.indexOf('円') < 0
        || text.indexOf('。') >= 0) {
      return Optional.empty();
    }
    for (int start = 1; start < Math.min(text.length(), LONGEST_NAME); start++) {
      if (Brackets.isOpening(text.charAt(start))) {
        String name = text.substring(0, start).strip();
        Optional<String> amounts = amounts(text.substring(start));
        if (amounts.isPresent()) {
          return amounts.filter(a -> isName(name)).map(a -> new TitleAmounts(name, a));
        }
      }
    }
    return Optional.empty();
  }

  /** True for a title that goes on in the line below: with the rest of a bracket, or the next. */
  public static boolean goesOn(String title, String below) {
    return title.length() + below.length() <= LONGEST
        && (Brackets.isOpen(title) || opens(below) && in(title).isPresent());
  }

  private static boolean opens(String text) {
    return !text.isEmpty() && Brackets.isOpening(text.charAt(0));
  }

  private static Optional<String> amounts(String brackets) {
    List<String> inner = Brackets.each(brackets);
    String text = inner.size() == 1 ? inner.get(0) : brackets;
    return inner.stream().allMatch(i -> i.indexOf('円') >= 0)
            && !inner.isEmpty()
            && StatedBudget.is(text)
        ? Optional.of(text)
        : Optional.empty();
  }

  /** False for an amount, the year or stage of one, and an office: they are no name. */
  private static boolean isName(String text) {
    return text.indexOf('円') < 0 && !HeadWords.sayOnlyAmounts(text) && !Offices.isList(text);
  }
}

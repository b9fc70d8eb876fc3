package jp.shisaku.budget.term;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.text.Signs;

/** An amount that stands alone, without its year and stage, and often without its unit. */
public final class LoneAmount {

  /** A figure, not one in brackets: that one is a second figure of its cell. */
  private static final Pattern FIGURE = Pattern.compile("[-△▲約]?\\s*[0-9０-９].*");

  private static final Pattern STANDS_FOR_ONE =
      Pattern.compile("[" + Signs.DASHES + "]+|内数|事項要求|.*[0-9０-９千万億円]の内数");

  private static final Optional<Unit> ANY_UNIT = Unit.named("円");

  private static final int LONGEST = 40;

  private LoneAmount() {}

  /** True for a whole amount, or what stands for one: 1,234, 12億円の内数, -, 事項要求. */
  public static boolean is(String printed) {
    String text = printed.replaceAll("\\s+", "");
    return text.length() <= LONGEST
        && (STANDS_FOR_ONE.matcher(text).matches()
            || FIGURE.matcher(text).matches()
                && !(Amounts.read(text, ANY_UNIT) instanceof Amount.Unreadable));
  }
}

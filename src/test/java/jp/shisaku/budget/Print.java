package jp.shisaku.budget;

import java.util.Locale;
import java.util.function.LongFunction;

/**
 * Prints numbers the way ministries do; the other way round from the grammar, and apart from it.
 */
final class Print {

  private static final String[] LARGE = {"", "万", "億", "兆"};
  private static final String[] SMALL = {"", "十", "百", "千"};

  private Print() {}

  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** 1兆2500億円, the number before each step printed as given. */
  static String mixed(long yen, LongFunction<String> section) {
    StringBuilder printed = new StringBuilder();
    long rest = yen;
    for (int i = 0; rest > 0; i++, rest /= 10_000) {
      if (rest % 10_000 > 0) {
        printed.insert(0, section.apply(rest % 10_000) + LARGE[i]);
      }
    }
    return printed.append("円").toString();
  }

  /** 1 to 9,999 in kanji. */
  static String kanji(long number) {
    StringBuilder printed = new StringBuilder();
    long rest = number;
    for (int i = 0; rest > 0; i++, rest /= 10) {
      int digit = (int) (rest % 10);
      if (digit > 0) {
        String figure = digit == 1 && i > 0 ? "" : "一二三四五六七八九".substring(digit - 1, digit);
        printed.insert(0, figure + SMALL[i]);
      }
    }
    return printed.toString();
  }

  static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c > ' ' && c <= '~' ? c - '!' + '！' : c)));
    return wide.toString();
  }
}

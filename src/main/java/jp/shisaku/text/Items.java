package jp.shisaku.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks with which items of a list and small heads begin: ・ ① ○ ※ (1) ア 【…】 ＜…＞. */
public final class Items {

  private static final String SIGN =
      "[" + Signs.ITEMS + Circled.ALL + "⓪❶-❿ⓐ-ⓩⅠ-ⅿ㋐-㋾]|[▲△▼▽](?!\\d)|[*>-] ";
  private static final String NUMBER =
      "[(（](?:\\d{1,2}|[a-z]|[ivx]{1,4}|[ア-ン]|[一二三四五六七八九十]{1,2})[)）]"
          + "|\\d{1,2}[.．)）](?!\\d)|(?:[ア-ン]|[ivx]{1,4}) ";

  /** 【再掲】 closes the line before it and opens none. */
  private static final String HEAD = "【(?!再掲】)|[＜〈]|<(?=[^\\x00-\\x7F])";

  private static final Pattern START = Pattern.compile(SIGN + "|" + NUMBER + "|" + HEAD);

  /** Where one printed line holds several items: a blank, then a mark close to its text. */
  private static final Pattern BETWEEN =
      Pattern.compile("(?<=[。．]) +(?=[・※])| +(?=[・●○◯◆■▶➤➢①-⑳](?! ))| +(?=[●○◯◆■▶➤➢①-⑳] ?\\S)");

  private Items() {}

  /** True where a line begins with the mark of an item or is a head of its own. */
  public static boolean startsItem(String line) {
    return START.matcher(line).lookingAt();
  }

  /**
   * Splits a text whose line breaks were lost at the marks inside it: {@code ①Plan ②Do} gives two.
   * A mark that stands at the beginning or without a blank before it splits nothing.
   */
  public static List<String> split(String text) {
    List<String> items = new ArrayList<>();
    Matcher gap = BETWEEN.matcher(text);
    int from = 0;
    while (gap.find()) {
      if (gap.start() > from) {
        items.add(text.substring(from, gap.start()).strip());
      }
      from = gap.end();
    }
    items.add(text.substring(from).strip());
    return items.stream().filter(item -> !item.isEmpty()).toList();
  }
}

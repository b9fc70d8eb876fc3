package jp.shisaku.piece.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;

/**
 * Labels that leaders join to their values, 施策名………里山の橋: they are read as before a colon. A line
 * that ends with a page number behind leaders is an entry of a table of contents.
 */
public final class LedLabels {

  private static final String LEADERS = "(?:[…‥⋯]+|[・･.．]{3,}|[─―－_＿-]{3,})";

  private static final Pattern LED =
      Pattern.compile("(?<label>[^…‥⋯:：]{2,24}?)[\\s　]*" + LEADERS + "[\\s　]*(?<value>[^\\s　].*)");

  private static final Pattern PAGE =
      Pattern.compile("(?:.*" + LEADERS + ")?[\\s　]*(?:[pP][.．]?)?[\\s　]*[0-9０-９]{1,4}");

  /** Nearly all lines begin without leaders, and are not matched against the pattern. */
  private static final String DOTS = "…‥⋯";

  /** Of these, three make leaders. */
  private static final String SIGNS = "・･.．─―－_＿-";

  private static final int FEWEST_SIGNS = 3;

  private static final int LONGEST = 60;

  private LedLabels() {}

  public static List<Block> before(List<Block> blocks, Labels labels) {
    return blocks.stream().map(block -> before(block, labels)).toList();
  }

  private static Block before(Block block, Labels labels) {
    if (!(block instanceof Line line) || !mayBeLed(line.text())) {
      return block;
    }
    Matcher led = LED.matcher(line.text());
    return led.matches()
            && !PAGE.matcher(led.group("value")).matches()
            && labels.known(led.group("label")).filter(m -> m.field().isOfMeasure()).isPresent()
        ? line.withText(led.group("label") + "：" + led.group("value"))
        : line;
  }

  private static boolean mayBeLed(String text) {
    int signs = 0;
    for (int i = 2; i < Math.min(text.length(), LONGEST); i++) {
      char c = text.charAt(i);
      signs = SIGNS.indexOf(c) >= 0 ? signs + 1 : 0;
      if (DOTS.indexOf(c) >= 0 || signs >= FEWEST_SIGNS) {
        return true;
      }
    }
    return false;
  }
}

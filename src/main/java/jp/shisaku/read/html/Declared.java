package jp.shisaku.read.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A value that a rule declares.
 *
 * @param value in lower case
 * @param weight the higher, the more the rule counts
 */
record Declared(String value, int weight) {

  /** The weight of what an element says of itself. */
  static final int OF_ELEMENT = 100_000_000;

  private static final int IMPORTANT = 1_000_000_000;
  private static final int ID = 1_000_000;
  private static final int CLASS = 1_000;
  private static final int MOST = 99;

  private static final Pattern IDS = Pattern.compile("#[\\w-]+");
  private static final Pattern CLASSES = Pattern.compile("\\.[\\w-]+|\\[[^\\]]*\\]|(?<!:):[\\w-]+");
  private static final Pattern ELEMENTS = Pattern.compile("(?<![\\w.#:\\[=\"-])[a-zA-Z]\\w*");
  private static final Pattern MARK = Pattern.compile("!\\s*important");

  /** A value as it is written, with what makes it important. */
  static Declared of(String written, int weight) {
    String lower = written.toLowerCase(Locale.ROOT);
    String value = MARK.matcher(lower).replaceAll("").strip();
    return new Declared(value, MARK.matcher(lower).find() ? IMPORTANT + weight : weight);
  }

  /** How much selectors say; of several the least. */
  static int weight(String selectors) {
    return Arrays.stream(selectors.split(",")).mapToInt(Declared::weightOfOne).min().orElse(0);
  }

  private static int weightOfOne(String selector) {
    return ID * count(IDS, selector) + CLASS * count(CLASSES, selector) + count(ELEMENTS, selector);
  }

  private static int count(Pattern part, String selector) {
    return (int) Math.min(MOST, part.matcher(selector).results().count());
  }

  /** Of two the one that counts; of equals the later one. */
  static Declared stronger(Declared earlier, Declared later) {
    return earlier.weight > later.weight ? earlier : later;
  }
}

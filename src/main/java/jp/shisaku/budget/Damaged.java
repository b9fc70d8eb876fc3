package jp.shisaku.budget;

import java.util.List;
import java.util.regex.Pattern;
import jp.shisaku.text.Morphemes;

/**
 * Amounts and stages of which recognition misread a character: 1B百万円, 24百方円, 第二次捕正. They are no
 * amounts and no stages any more, but nobody may take them for remarks and names either.
 */
final class Damaged {

  /** Figures with a unit, in which letters and look-alikes may stand for figures and for 円. */
  private static final String FIGURE =
      "[約△-]?(?=[0-9A-Za-zОоО〇○丨|,.]*[0-9A-Za-zОо〇○丨|])[0-9A-Za-zОо〇○丨|,.]{1,14}"
          + "(?:百万?|千万?|十億|億|兆|万)(?:[円丹内冂方]|の?内|$|[)、,])";

  private static final Pattern WHOLE = Pattern.compile("^" + FIGURE);

  /** Behind a colon, a bracket, or the last character of a year or a stage. */
  private static final Pattern STATED = Pattern.compile("(?<=[:)度算額案正初求])" + FIGURE);

  private static final List<String> STEMS =
      Table.rows("stems.tsv").stream().map(row -> row[0]).toList();

  private static final int STEM = 2;

  private Damaged() {}

  /** True for a text that begins with what was an amount. */
  static boolean isAmount(String folded) {
    return WHOLE.matcher(folded).find();
  }

  /** True for a text in which something says of an amount what it is. */
  static boolean statesAmount(String folded) {
    return STATED.matcher(folded).find();
  }

  /** True for a word that ends like a stage of the budget, but for one character. */
  static boolean isStage(String folded) {
    String word = folded.endsWith("額") ? folded.substring(0, folded.length() - 1) : folded;
    if (word.length() < STEM) {
      return false;
    }
    String end = word.substring(word.length() - STEM);
    return STEMS.stream().anyMatch(stem -> differInOne(stem, end)) && Morphemes.of(end).size() > 1;
  }

  private static boolean differInOne(String stem, String end) {
    return (stem.charAt(0) == end.charAt(0)) != (stem.charAt(1) == end.charAt(1));
  }
}

package jp.shisaku.text;

import java.util.regex.Pattern;

/** A mark that stands for what was printed above it: 〃, 同上. */
public final class Ditto {

  private static final Pattern MARK =
      Pattern.compile(
          "[\\s　]*[（(「]?[\\s　]*(?:[〃々\"”″“]|同[\\s　]*上|上[\\s　]*に[\\s　]*同[\\s　]*じ)[\\s　]*[）)」]?[\\s　]*");

  private Ditto() {}

  /** True for such a mark alone. */
  public static boolean isMark(String text) {
    return MARK.matcher(text).matches();
  }
}

package jp.shisaku.read.html;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours as style sheets write them, as far as white and clear ones are told from the others. */
final class Colour {

  private static final Set<String> WHITE = Set.of("white", "#fff", "#ffffff", "#ffff", "#ffffffff");

  private static final Pattern CLEAR = Pattern.compile("transparent|#(?:.{3}0|.{6}00)");

  /** rgb(255, 255, 255), rgb(255 255 255 / 1), hsl(0 0% 100%). */
  private static final Pattern FUNCTION =
      Pattern.compile("(?<name>rgb|hsl)a?\\((?<parts>[^)]*)\\)");

  private static final Pattern BETWEEN = Pattern.compile("[\\s,/]+");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{0,9}\\.?\\d{1,9}%?");
  private static final int COMPONENTS = 3;

  private Colour() {}

  static boolean isWhite(String value) {
    if (WHITE.contains(value)) {
      return true;
    }
    Matcher function = FUNCTION.matcher(value);
    if (!function.matches()) {
      return false;
    }
    String[] parts = BETWEEN.split(function.group("parts").strip());
    boolean opaque = parts.length == COMPONENTS || isFull(parts, COMPONENTS, 1);
    return function.group("name").equals("hsl")
        ? opaque && isFull(parts, 2, 100)
        : opaque && isFull(parts, 0, 255) && isFull(parts, 1, 255) && isFull(parts, 2, 255);
  }

  static boolean isClear(String value) {
    Matcher function = FUNCTION.matcher(value);
    if (!function.matches()) {
      return CLEAR.matcher(value).matches();
    }
    String[] parts = BETWEEN.split(function.group("parts").strip());
    return parts.length > COMPONENTS
        && NUMBER.matcher(parts[COMPONENTS]).matches()
        && number(parts[COMPONENTS]) == 0;
  }

  /** True where a part is as much as it can be. */
  private static boolean isFull(String[] parts, int index, double most) {
    return index < parts.length
        && NUMBER.matcher(parts[index]).matches()
        && number(parts[index]) >= (parts[index].endsWith("%") ? 100 : most);
  }

  private static double number(String part) {
    return Double.parseDouble(part.replace("%", ""));
  }
}

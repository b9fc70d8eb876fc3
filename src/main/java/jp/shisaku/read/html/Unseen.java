package jp.shisaku.read.html;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Ways in which a page shows nothing of an element, other than by saying that it is hidden. */
final class Unseen {

  private static final Set<String> WHITE = Set.of("white", "#fff", "#ffffff", "#ffff", "#ffffffff");

  private static final Pattern CLEAR = Pattern.compile("transparent|#(?:.{3}0|.{6}00)");

  /** rgb(255, 255, 255), rgb(255 255 255 / 1), hsl(0 0% 100%). */
  private static final Pattern FUNCTION =
      Pattern.compile("(?<name>rgb|hsl)a?\\((?<parts>[^)]*)\\)");

  private static final Pattern BETWEEN = Pattern.compile("[\\s,/]+");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{0,9}\\.?\\d{1,9}%?");
  private static final int COMPONENTS = 3;

  private static final Pattern NOTHING =
      Pattern.compile("[+-]?0*\\.?0+(?:px|pt|em|rem|ex|ch|vw|vh|%)?");

  /** Far beside the page, where only programs that read aloud find it. */
  private static final Pattern FAR = Pattern.compile("-\\d{4,}(?:\\.\\d+)?(?:px|pt|em|rem)");

  private static final Pattern CUT_AWAY =
      Pattern.compile("rect\\(\\s*([01])(?:px)?(?:[\\s,]+\\1(?:px)?){3}\\s*\\)");

  private static final Pattern FADED = Pattern.compile("opacity\\(\\s*(?:0+\\.?0*|\\.0+)%?\\s*\\)");

  private static final Set<String> NO_GROUND = Set.of("transparent", "none", "inherit", "initial");

  private Unseen() {}

  /** True for what is clear, of no size, cut away or beside the page. */
  static boolean isClear(Styles styles, Element element) {
    return NOTHING.matcher(styles.get(element, "opacity")).matches()
        || FADED.matcher(styles.get(element, "filter")).find()
        || isWithoutSize(styles, element)
        || FAR.matcher(styles.get(element, "text-indent")).matches()
        || isWithoutColour(styles, element)
        || styles.get(element, "position").equals("absolute") && isAway(styles, element);
  }

  /** Letters of no size take the gaps between boxes away, which then have a size of their own. */
  private static boolean isWithoutSize(Styles styles, Element element) {
    return NOTHING.matcher(styles.get(element, "font-size")).matches()
        && element.getAllElements().stream()
            .skip(1)
            .map(inner -> styles.get(inner, "font-size"))
            .allMatch(size -> size.isEmpty() || NOTHING.matcher(size).matches());
  }

  private static boolean isWithoutColour(Styles styles, Element element) {
    return isClearColour(colour(styles, element))
        && element.getAllElements().stream()
            .skip(1)
            .allMatch(inner -> colour(styles, inner).isEmpty());
  }

  private static boolean isAway(Styles styles, Element element) {
    return CUT_AWAY.matcher(styles.get(element, "clip")).matches()
        || Stream.of("left", "top").anyMatch(s -> FAR.matcher(styles.get(element, s)).matches());
  }

  /** True where an element is white, and nothing around it or in it has another colour. */
  static boolean isWhiteOnWhite(Styles styles, Element element) {
    return isWhite(colour(styles, element))
        && element.getAllElements().stream()
            .skip(1)
            .allMatch(in -> colour(styles, in).isEmpty() && ground(styles, in).isEmpty())
        && Stream.iterate(element, e -> e != null, Element::parent)
            .map(around -> ground(styles, around))
            .flatMap(Optional::stream)
            .findFirst()
            .map(Unseen::isWhite)
            .orElse(true);
  }

  private static String colour(Styles styles, Element element) {
    String own = styles.get(element, "color");
    return own.isEmpty() && element.normalName().equals("font")
        ? element.attr("color").toLowerCase(java.util.Locale.ROOT)
        : own;
  }

  private static Optional<String> ground(Styles styles, Element element) {
    return Stream.of(
            styles.get(element, "background-color"),
            styles.get(element, "background"),
            element.attr("bgcolor").toLowerCase(java.util.Locale.ROOT),
            element.attr("background"))
        .filter(value -> !value.isBlank() && !NO_GROUND.contains(value) && !isClearColour(value))
        .findFirst();
  }

  private static boolean isWhite(String value) {
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

  private static boolean isClearColour(String value) {
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

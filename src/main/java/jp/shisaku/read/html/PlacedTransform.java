package jp.shisaku.read.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.layout.Direction;
import org.jsoup.nodes.Element;

/**
 * How a placed text is turned and scaled: pdf2htmlEX sets letters four times as large and makes
 * them smaller so.
 *
 * @param scale a factor for all that stands in the element
 * @param direction which way the text runs, the nearest of four
 */
record PlacedTransform(double scale, Direction direction) {

  private static final PlacedTransform NONE = new PlacedTransform(1, Direction.RIGHT);

  private static final double LARGEST_SCALE = 10;

  private static final String NUMBER = "\\s*([+-]?\\d*\\.?\\d+(?:e[+-]?\\d{1,3})?)\\s*";

  private static final Pattern MATRIX =
      Pattern.compile("matrix\\(" + NUMBER + "," + NUMBER + ",.*\\)");

  private static final Pattern ROTATE = Pattern.compile("rotate\\(" + NUMBER + "deg\\s*\\)");

  static PlacedTransform of(Styles styles, Element element) {
    String own = styles.get(element, "transform");
    String value = own.isEmpty() ? styles.get(element, "-webkit-transform") : own;
    Matcher matrix = MATRIX.matcher(value);
    if (matrix.matches()) {
      double x = Double.parseDouble(matrix.group(1));
      double y = Double.parseDouble(matrix.group(2));
      return new PlacedTransform(
          Math.min(LARGEST_SCALE, Math.hypot(x, y)), direction(Math.toDegrees(Math.atan2(y, x))));
    }
    Matcher rotate = ROTATE.matcher(value);
    return rotate.matches()
        ? new PlacedTransform(1, direction(Double.parseDouble(rotate.group(1))))
        : NONE;
  }

  /** Style sheets turn clockwise, as the directions follow each other. */
  private static Direction direction(double degrees) {
    int quarters = (int) Math.floorMod(Math.round(degrees / 90), 4L);
    return Direction.values()[quarters];
  }
}

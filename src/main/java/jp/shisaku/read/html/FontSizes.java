package jp.shisaku.read.html;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.text.NoteMark;
import org.jsoup.nodes.Element;

/** Whether an element is set smaller than the text around it, as numbers of notes are. */
final class FontSizes {

  private static final Pattern SIZE =
      Pattern.compile("(?<number>\\d*\\.?\\d+)(?<unit>pt|px|em|rem|%)");

  private static final Set<String> SMALL = Set.of("smaller", "x-small", "xx-small");

  private static final double POINTS_OF_PIXEL = 0.75;
  private static final double USUAL = 12;

  /** No letter is larger than a page, in points. */
  private static final double LARGEST = 2000;

  private FontSizes() {}

  static boolean isSmaller(Styles styles, Element element) {
    String own = styles.get(element, "font-size");
    if (SMALL.contains(own)) {
      return true;
    }
    return points(own).filter(size -> NoteMark.isSmaller(size, around(styles, element))).isPresent()
        || relative(own).filter(share -> NoteMark.isSmaller(share, 1)).isPresent();
  }

  /** The size of the text around an element, as far as it is told in points. */
  private static double around(Styles styles, Element element) {
    for (Element e = element.parent(); e != null; e = e.parent()) {
      Optional<Double> size = points(styles.get(e, "font-size"));
      if (size.isPresent()) {
        return size.get();
      }
    }
    return USUAL;
  }

  /** The size an element is set in, in points: its own, or what it takes over. */
  static double points(Styles styles, Element element) {
    double share = 1;
    for (Element e = element; e != null; e = e.parent()) {
      String size = styles.get(e, "font-size");
      Optional<Double> points = points(size);
      if (points.isPresent()) {
        return Math.min(LARGEST, share * points.get());
      }
      share *= relative(size).orElse(1.0);
    }
    return Math.min(LARGEST, share * USUAL);
  }

  private static Optional<Double> points(String size) {
    return measured(size, Map.of("pt", n -> n, "px", n -> n * POINTS_OF_PIXEL));
  }

  private static Optional<Double> relative(String size) {
    return measured(size, Map.of("em", n -> n, "%", n -> n / 100));
  }

  private static Optional<Double> measured(String size, Map<String, DoubleUnaryOperator> units) {
    Matcher m = SIZE.matcher(size);
    return m.matches() && units.containsKey(m.group("unit"))
        ? Optional.of(
            units.get(m.group("unit")).applyAsDouble(Double.parseDouble(m.group("number"))))
        : Optional.empty();
  }
}

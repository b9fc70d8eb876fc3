package jp.shisaku.read.html;

import java.util.Optional;
import java.util.Set;
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

  private static Optional<Double> points(String size) {
    Matcher m = SIZE.matcher(size);
    if (!m.matches() || !Set.of("pt", "px").contains(m.group("unit"))) {
      return Optional.empty();
    }
    double number = Double.parseDouble(m.group("number"));
    return Optional.of(m.group("unit").equals("px") ? number * POINTS_OF_PIXEL : number);
  }

  private static Optional<Double> relative(String size) {
    Matcher m = SIZE.matcher(size);
    if (!m.matches() || !Set.of("em", "%").contains(m.group("unit"))) {
      return Optional.empty();
    }
    double number = Double.parseDouble(m.group("number"));
    return Optional.of(m.group("unit").equals("%") ? number / 100 : number);
  }
}

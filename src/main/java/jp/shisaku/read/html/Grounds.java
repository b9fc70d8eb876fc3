package jp.shisaku.read.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Where placed elements stand: on which page, and how far from its corner. A page is the outermost
 * box that has a size and others placed in it; where there is none, the whole document is one.
 */
final class Grounds {

  /** What is smaller, in points, is no page but a box on one. */
  private static final double SMALLEST_PAGE = 200;

  /** No page is longer, in points, not even one of hundreds of screens. */
  static final double LARGEST_PAGE = 100_000;

  private static final Set<String> POSITIONED = Set.of("absolute", "relative", "fixed");

  private final Styles styles;

  /** What elements in it are placed by, of each that has such. */
  private final Map<Element, Optional<Spot>> known = new IdentityHashMap<>();

  Grounds(Styles styles) {
    this.styles = styles;
  }

  /**
   * A rectangle on a page, in points.
   *
   * @param page what all places are counted from
   * @param width not a number where it is not told; so the height
   * @param fromBottom true where the place was told by the lower edge
   */
  record Spot(
      Element page, double left, double top, double width, double height, boolean fromBottom) {

    double bottom() {
      return Double.isNaN(height) ? top : top + height;
    }

    /** True for a place that no page is large enough for. */
    boolean isAway() {
      return Math.abs(left) > LARGEST_PAGE || Math.abs(top) > LARGEST_PAGE;
    }

    boolean hasSize() {
      return width > 0 && height > 0;
    }
  }

  /**
   * Where a placed element stands; empty where that is not told by its own left, and top or bottom.
   */
  Optional<Spot> of(Element element) {
    return around(element).flatMap(around -> within(element, around)).filter(s -> !s.isAway());
  }

  /** How wide a page is told to be, in points; 0 where it is not. */
  double width(Element page) {
    return Math.max(size(page, "width"), sizeOfPictures(page, "width"));
  }

  /** How high a page is told to be, in points; 0 where it is not. */
  double height(Element page) {
    return Math.max(size(page, "height"), sizeOfPictures(page, "height"));
  }

  private double size(Element page, String side) {
    double size = length(page, side, FontSizes.points(styles, page), Double.NaN);
    return Double.isNaN(size) ? 0 : Math.min(LARGEST_PAGE, size);
  }

  /** What was drawn on the page is a picture as large as the page. */
  private static double sizeOfPictures(Element page, String side) {
    return page.select("> img").eachAttr(side).stream()
        .mapToDouble(value -> Lengths.points(value, 0, Double.NaN).orElse(0))
        .filter(size -> size <= LARGEST_PAGE)
        .max()
        .orElse(0);
  }

  private Optional<Spot> within(Element element, Spot around) {
    double em = FontSizes.points(styles, element);
    double width = length(element, "width", em, around.width());
    double height = length(element, "height", em, around.height());
    double left = length(element, "left", em, around.width());
    double top = length(element, "top", em, around.height());
    boolean fromBottom = Double.isNaN(top);
    if (fromBottom) {
      double tall = Double.isNaN(height) ? 0 : height;
      top = around.height() - length(element, "bottom", em, around.height()) - tall;
    }
    return Double.isNaN(left) || Double.isNaN(top)
        ? Optional.empty()
        : Optional.of(
            new Spot(
                around.page(),
                around.left() + left,
                around.top() + top,
                width,
                height,
                fromBottom));
  }

  private double length(Element element, String property, double em, double whole) {
    OptionalDouble points = Lengths.points(styles.get(element, property), em, whole);
    return points.orElse(Double.NaN);
  }

  /** The box that an element is placed in. */
  private Optional<Spot> around(Element element) {
    Element parent = element.parent();
    while (parent != null
        && !parent.normalName().equals("body")
        && !POSITIONED.contains(styles.get(parent, "position"))) {
      parent = parent.parent();
    }
    if (parent == null) {
      return Optional.empty();
    }
    Optional<Spot> spot = known.get(parent);
    if (spot == null) {
      spot = spotOf(parent);
      known.put(parent, spot);
    }
    return spot;
  }

  private Optional<Spot> spotOf(Element box) {
    double em = FontSizes.points(styles, box);
    Spot own =
        new Spot(
            box,
            0,
            0,
            length(box, "width", em, Double.NaN),
            length(box, "height", em, Double.NaN),
            false);
    if (box.normalName().equals("body")) {
      return Optional.of(own);
    }
    Optional<Spot> around = around(box);
    boolean onPage = around.filter(a -> isPage(a.page())).isPresent();
    boolean sized = own.width() >= SMALLEST_PAGE && own.height() >= SMALLEST_PAGE;
    if (sized && !onPage || !styles.isPlaced(box) && !onPage) {
      return Optional.of(own);
    }
    // What is moved on a page from where it would stand is nowhere that is told.
    return styles.isPlaced(box) ? around.flatMap(a -> within(box, a)) : Optional.empty();
  }

  private boolean isPage(Element page) {
    return !page.normalName().equals("body");
  }
}

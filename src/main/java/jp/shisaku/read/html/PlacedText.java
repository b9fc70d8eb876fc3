package jp.shisaku.read.html;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.layout.line.Direction;
import jp.shisaku.text.NoteMark;
import jp.shisaku.text.RepairTally;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of one placed element, as lines on its page. */
final class PlacedText {

  /** From line to line where the style sheet does not say it; in em. */
  private static final double PITCH = 1.2;

  /** A text longer than its box by more than this, as a factor, is wrapped somewhere. */
  private static final double FITS = 1.3;

  private static final Set<String> BOLD = Set.of("b", "strong", "h1", "h2", "h3", "h4");
  private static final Set<String> UNWRAPPED = Set.of("nowrap", "pre");

  private final Styles styles;
  private final RepairTally repairs;
  private final boolean whiteIsSeen;
  private final PlacedTransform transform;
  private final PlacedWords words;
  private final StringBuilder before = new StringBuilder();

  private PlacedText(
      Styles styles, RepairTally repairs, Element element, Grounds.Spot spot, boolean whiteIsSeen) {
    this.styles = styles;
    this.repairs = repairs;
    this.whiteIsSeen = whiteIsSeen;
    this.transform = PlacedTransform.of(styles, element);
    double size = sizeWithin(element) * transform.scale();
    double pitch = pitch(element, size);
    double top = spot.top() + (pitch - size) / 2;
    if (spot.fromBottom()) {
      top = spot.bottom() - size;
    } else if (styles.get(element, "line-height").isEmpty()) {
      top = spot.top();
    }
    this.words = new PlacedWords(spot.left(), top, pitch, transform.direction());
  }

  /**
   * The lines of a placed element.
   *
   * @param whiteIsSeen true where something dark may lie under a white text
   */
  static List<PlacedLine> lines(
      Styles styles, RepairTally repairs, Element element, Grounds.Spot spot, boolean whiteIsSeen) {
    PlacedText text = new PlacedText(styles, repairs, element, spot, whiteIsSeen);
    text.children(element, isKept(styles, element), false);
    return text.words.lines();
  }

  /** True where a browser would break the lines itself, at places that are not known here. */
  static boolean wraps(Styles styles, Element element, Grounds.Spot spot, List<PlacedLine> lines) {
    return spot.width() > 0
        && !UNWRAPPED.contains(styles.get(element, "white-space"))
        && lines.stream().anyMatch(line -> line.width() > spot.width() * FITS);
  }

  /** Some programs set the size at the placed element, others at the only text in it. */
  private double sizeWithin(Element element) {
    Element e = element;
    while (e.childrenSize() > 0 && e.ownText().isBlank()) {
      e = e.child(0);
    }
    return FontSizes.points(styles, e);
  }

  private double pitch(Element element, double size) {
    String value = styles.get(element, "line-height");
    OptionalDouble points =
        value.matches("\\d*\\.?\\d{1,9}")
            ? OptionalDouble.of(Double.parseDouble(value) * size)
            : Lengths.points(value, size, size);
    return points.orElse(PITCH * size);
  }

  private static boolean isKept(Styles styles, Element element) {
    return styles.get(element, "white-space").startsWith("pre");
  }

  private void children(Element parent, boolean kept, boolean outerBold) {
    boolean bold = styles.bold(parent).orElse(outerBold || BOLD.contains(parent.normalName()));
    double size = FontSizes.points(styles, parent) * transform.scale();
    generated(parent, "before", size, bold);
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode text) {
        add(text.getWholeText(), kept, size, bold, length(parent, "letter-spacing"));
      } else if (child instanceof Element element) {
        element(element, kept, bold, size);
      }
    }
    generated(parent, "after", size, bold);
  }

  private void add(String text, boolean kept, double size, boolean bold, double spacing) {
    words.add(text, kept, size, bold, spacing);
    before.append(text);
  }

  private void generated(Element element, String side, double size, boolean bold) {
    String text = styles.generated(element, side);
    if (!text.isEmpty()) {
      add(text, false, size, bold, 0);
    }
  }

  private void element(Element element, boolean kept, boolean bold, double size) {
    if (element.normalName().equals("br")) {
      words.lineBreak();
    } else if (element.text().isBlank() && !styles.get(element, "width").isEmpty()) {
      // pdf2htmlEX moves on by a blank that is as wide as the gap.
      words.advance(length(element, "width"));
    } else if (HtmlBlocks.isRead(styles, element)
        && !repairs.leavesOut(
            element.text(),
            styles.isStruckOut(element),
            () -> !whiteIsSeen && styles.isUnseen(element),
            () -> HtmlBlocks.isNoteMark(styles, element, before))) {
      if (HtmlBlocks.isOfOtherSize(styles, element) && NoteMark.adjoins(element.text(), before)) {
        add(" ", true, size, bold, 0);
      }
      words.advance(length(element, "margin-left"));
      children(element, kept || isKept(styles, element), bold);
    }
  }

  private double length(Element element, String property) {
    double em = FontSizes.points(styles, element);
    return Lengths.points(styles.get(element, property), em, Double.NaN).orElse(0)
        * transform.scale();
  }

  /**
   * How a placed text is turned and scaled: pdf2htmlEX sets letters four times as large and makes
   * them smaller so.
   *
   * @param scale a factor for all that stands in the element
   * @param direction which way the text runs, the nearest of four
   */
  private record PlacedTransform(double scale, Direction direction) {

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
}

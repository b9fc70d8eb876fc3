package jp.shisaku.read.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.line.Ruling;
import jp.shisaku.layout.line.Shade;
import org.jsoup.nodes.Element;

/** Borders and grounds of placed boxes, which stand for the rulings and fields of a table. */
record PlacedBoxes(Styles styles) {

  /** A filled box thinner than this, in points, is a line. */
  private static final double THIN = 2.5;

  private static final Pattern DRAWN = Pattern.compile("\\b(solid|double|dashed|dotted)\\b");
  private static final Pattern NO_WIDTH = Pattern.compile("(?:^|\\s)0(?:px|pt)?(?:\\s|$)");
  private static final Pattern HEX = Pattern.compile("#([0-9a-f]{6})\\b");

  private static final int USUAL_GROUND = 0xdddddd;

  /** Draws the box of an element onto its page. */
  void draw(Element element, Grounds.Spot spot, PlacedPage page) {
    if (!spot.hasSize()) {
      return;
    }
    Box box =
        new Box(spot.left(), spot.top(), spot.left() + spot.width(), spot.top() + spot.height());
    if (styles.isShaded(element)) {
      ground(element, box, page);
    }
    if (isDrawn(element, "top")) {
      page.addRuling(Ruling.level(box.top(), box.left(), box.right()));
    }
    if (isDrawn(element, "bottom")) {
      page.addRuling(Ruling.level(box.bottom(), box.left(), box.right()));
    }
    if (isDrawn(element, "left")) {
      page.addRuling(Ruling.upright(box.left(), box.top(), box.bottom()));
    }
    if (isDrawn(element, "right")) {
      page.addRuling(Ruling.upright(box.right(), box.top(), box.bottom()));
    }
  }

  private void ground(Element element, Box box, PlacedPage page) {
    if (box.height() < THIN) {
      page.addRuling(Ruling.level(box.centerY(), box.left(), box.right()));
    } else if (box.width() < THIN) {
      page.addRuling(Ruling.upright(box.centerX(), box.top(), box.bottom()));
    } else {
      page.addShade(new Shade(box, rgb(element)));
    }
  }

  private boolean isDrawn(Element element, String side) {
    String own = styles.get(element, "border-" + side);
    String border = own.isEmpty() ? styles.get(element, "border") : own;
    return DRAWN.matcher(border).find() && !NO_WIDTH.matcher(border).find();
  }

  /** Which colour it is does not matter, but for whether two are alike. */
  private int rgb(Element element) {
    String ground = styles.get(element, "background-color") + styles.get(element, "background");
    Matcher hex = HEX.matcher(ground);
    return Optional.of(hex)
        .filter(Matcher::find)
        .map(m -> Integer.parseInt(m.group(1), 16))
        .orElse(USUAL_GROUND);
  }
}

package jp.shisaku.read.pdf.ink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.line.Ruling;
import jp.shisaku.layout.line.Shade;

/** Paths that were painted, as rulings, shades and ground; what is none of these is left out. */
public final class Drawing {

  /** A filled rectangle thinner than this, or a line wider, is a ruling or a band; in points. */
  public static final double THICKEST_RULING = 3.5;

  /** Shorter strokes are ornaments; in points. */
  private static final double SHORTEST_RULING = 3;

  /** Level and upright lines lean by less than this; in points. */
  private static final double LEAN = 0.6;

  /** Long ones by this part of their length: drawings that were turned by hand. */
  private static final double SLOPE = 0.0025;

  private final List<Ruling> rulings = new ArrayList<>();
  private final Dashes dashes = new Dashes();
  private final List<Shade> shades = new ArrayList<>();
  private final Ground ground;

  public Drawing(Ground ground) {
    this.ground = ground;
  }

  public List<Ruling> rulings() {
    List<Ruling> all = new ArrayList<>(rulings);
    all.addAll(dashes.rulings());
    return all;
  }

  public List<Shade> shades() {
    return shades;
  }

  /** True for what is too thick to be a ruling. */
  static boolean isArea(Box box) {
    return Math.min(box.width(), box.height()) > THICKEST_RULING;
  }

  /** True for what is thin and long. */
  public static boolean isRuling(Box box) {
    return !isArea(box) && Math.max(box.width(), box.height()) >= SHORTEST_RULING;
  }

  /** Nothing of what was painted so far is seen any more. */
  public void forget() {
    rulings.clear();
    dashes.clear();
    shades.clear();
  }

  /** A ruling of some colour. */
  public void line(Box box) {
    addRuling(box);
  }

  /** Lines along a path. White ones cannot be seen; they only part what the fills part already. */
  public void stroke(List<Outline.Part> parts, Box clip, int rgb, double width) {
    if (Inks.same(rgb, Inks.WHITE)) {
      return;
    }
    for (Outline.Part part : parts) {
      if (part.curved() && part.isRectangle()) {
        addRing(part.box(), clip, rgb);
        continue;
      }
      double[] p = part.points();
      for (int i = 2; i < p.length; i += 2) {
        strokeLine(p[i - 2], p[i - 1], p[i], p[i + 1], clip, rgb, width);
      }
    }
  }

  private void strokeLine(
      double x1, double y1, double x2, double y2, Box clip, int rgb, double width) {
    line(x1, y1, x2, y2, width)
        .flatMap(line -> within(line, clip))
        .ifPresent(b -> addFilled(b, rgb));
  }

  /** What a level or upright line covers; empty for one that leans. */
  private static Optional<Box> line(double x1, double y1, double x2, double y2, double width) {
    boolean level = Math.abs(y1 - y2) <= Math.max(LEAN, SLOPE * Math.abs(x1 - x2));
    boolean upright = Math.abs(x1 - x2) <= Math.max(LEAN, SLOPE * Math.abs(y1 - y2));
    if (level == upright) {
      return Optional.empty();
    }
    double half = Math.max(width / 2, 0.1);
    return Optional.of(
        new Box(
            Math.min(x1, x2) - (upright ? half : 0),
            Math.min(y1, y2) - (level ? half : 0),
            Math.max(x1, x2) + (upright ? half : 0),
            Math.max(y1, y2) + (level ? half : 0)));
  }

  /** What the level and upright pieces of a line of this thickness cover. */
  public static List<Box> thick(Outline.Part part, double width) {
    List<Box> boxes = new ArrayList<>();
    double[] p = part.points();
    for (int i = 2; i < p.length; i += 2) {
      line(p[i - 2], p[i - 1], p[i], p[i + 1], width).ifPresent(boxes::add);
    }
    return boxes;
  }

  /** Areas; two rectangles in each other are a frame drawn as a ring. */
  public void fill(List<Outline.Part> parts, Box clip, int rgb) {
    if (parts.size() == 2 && isRing(parts.get(0), parts.get(1))) {
      addRing(parts.get(0).box().union(parts.get(1).box()), clip, rgb);
      return;
    }
    for (Outline.Part part : parts) {
      Box box = part.box();
      boolean thin = Math.min(box.width(), box.height()) <= THICKEST_RULING;
      if (part.isRectangle() || thin && !part.curved()) {
        within(box, clip).ifPresent(b -> addFilled(b, rgb));
      } else {
        within(box, clip).ifPresent(b -> ground.paint(b, Inks.UNKNOWN));
      }
    }
  }

  private static boolean isRing(Outline.Part a, Outline.Part b) {
    Box outer = a.box().union(b.box());
    Box inner = a.box().width() < b.box().width() ? a.box() : b.box();
    return a.isRectangle()
        && b.isRectangle()
        && inner.left() - outer.left() <= THICKEST_RULING
        && outer.right() - inner.right() <= THICKEST_RULING
        && inner.top() - outer.top() <= THICKEST_RULING
        && outer.bottom() - inner.bottom() <= THICKEST_RULING;
  }

  private void addRing(Box box, Box clip, int rgb) {
    if (!Inks.same(rgb, Inks.WHITE)) {
      addThin(box.left(), box.top(), box.right(), box.top(), clip);
      addThin(box.left(), box.bottom(), box.right(), box.bottom(), clip);
      addThin(box.left(), box.top(), box.left(), box.bottom(), clip);
      addThin(box.right(), box.top(), box.right(), box.bottom(), clip);
    }
  }

  private void addThin(double left, double top, double right, double bottom, Box clip) {
    within(new Box(left - 0.1, top - 0.1, right + 0.1, bottom + 0.1), clip)
        .ifPresent(this::addRuling);
  }

  private void addFilled(Box box, int rgb) {
    if (isArea(box)) {
      ground.paint(box, rgb);
      if (!Inks.same(rgb, Inks.WHITE)) {
        shades.add(new Shade(box, rgb));
      }
    } else if (!Inks.same(rgb, Inks.WHITE)) {
      addRuling(box);
    }
  }

  private void addRuling(Box box) {
    double length = Math.max(box.width(), box.height());
    if (length <= Dashes.LONGEST) {
      dashes.add(box);
    }
    if (length < SHORTEST_RULING) {
      return;
    }
    rulings.add(
        box.width() >= box.height()
            ? Ruling.level(box.centerY(), box.left(), box.right())
            : Ruling.upright(box.centerX(), box.top(), box.bottom()));
  }

  private static Optional<Box> within(Box box, Box clip) {
    return Optional.of(box.within(clip)).filter(Box::hasArea);
  }
}

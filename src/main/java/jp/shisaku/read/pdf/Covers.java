package jp.shisaku.read.pdf;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.issue.Box;

/**
 * Opaque areas that were painted upon texts, as an old amount is painted over before the new one is
 * set: what lies under them is not seen. Asked at the end, since most texts are under none.
 */
final class Covers {

  /** A text of which so much is covered cannot be read; a line through it covers less. */
  private static final double MOST = 0.6;

  /** Only so many areas are looked at: pages with more are drawings. */
  private static final int MOST_COVERS = 5_000;

  /** Areas are kept by height, in so many bands a page. */
  private static final int BANDS = 100;

  /** An area, and how many texts were there before it. */
  private record Cover(Box box, int texts) {}

  private final double height;
  private final List<List<Cover>> bands = new ArrayList<>();
  private int count;

  /**
   * @param height of the page, in points
   */
  Covers(double height) {
    this.height = height;
    for (int i = 0; i < BANDS; i++) {
      bands.add(new ArrayList<>());
    }
  }

  /** Paints an area over the first texts of the page, as many as are there by now. */
  void add(Box box, int texts) {
    if (texts == 0 || ++count > MOST_COVERS) {
      return;
    }
    for (int i = band(box.top()); i <= band(box.bottom()); i++) {
      bands.get(i).add(new Cover(box, texts));
    }
  }

  /** True where the text of this number, from zero, was painted over. */
  boolean hides(int text, Box box) {
    for (Cover cover : bands.get(band(box.centerY()))) {
      if (text < cover.texts() && covers(cover.box(), box)) {
        return true;
      }
    }
    return false;
  }

  private static boolean covers(Box cover, Box text) {
    if (!cover.contains(text.centerX(), text.centerY())) {
      return false;
    }
    double width = Math.min(cover.right(), text.right()) - Math.max(cover.left(), text.left());
    double height = Math.min(cover.bottom(), text.bottom()) - Math.max(cover.top(), text.top());
    return width * height >= MOST * text.width() * text.height();
  }

  private int band(double y) {
    return (int) Math.max(0, Math.min(BANDS - 1, y / height * BANDS));
  }
}

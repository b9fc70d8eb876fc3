package jp.shisaku.read.ocr;

import java.util.List;
import jp.shisaku.read.ocr.picture.Grounds;
import jp.shisaku.read.ocr.picture.Patch;
import jp.shisaku.read.ocr.picture.Raster;

/**
 * A piece of text on its own, as it is shown to tesseract.
 *
 * @param patch where it stands on the page
 * @param raster black on white
 * @param framed true inside of a cell or a frame
 */
record Block(Patch patch, Raster raster, boolean framed) {

  /** Ink and ground differ at least by this much where there is text. */
  private static final int LEAST_CONTRAST = 60;

  /** A darker ground carries white text. */
  private static final int DARK = 128;

  /** The edge of a band or a cell drifts by this where a page lay askew; in points. */
  private static final double EDGE = 1;

  /**
   * The blocks of a region, from the top; text that is white on dark is turned.
   *
   * @param page without its rulings
   */
  static List<Block> in(Region region, Raster page, double scale) {
    Patch at = region.patch().within(page.whole());
    if (at.isEmpty()) {
      return List.of();
    }
    int ground = Grounds.ground(page, at);
    int ink = ground < DARK ? Raster.WHITE : 0;
    if (Math.abs(ground - ink) < LEAST_CONTRAST) {
      return List.of();
    }
    Raster part = page.part(at);
    int edge = (int) Math.ceil(EDGE * scale);
    region.holes().forEach(h -> part.fill(h.moved(-at.left(), -at.top()).grown(edge), ground));
    if (ground < DARK) {
      part.whole().edges(edge).forEach(e -> part.fill(e, ground));
    }
    Raster stretched = part.stretched(ground, ink);
    boolean framed = !region.patch().equals(page.whole());
    return TextBlocks.in(stretched, scale).stream()
        .map(b -> new Block(b.moved(at.left(), at.top()), stretched.part(b), framed))
        .toList();
  }
}

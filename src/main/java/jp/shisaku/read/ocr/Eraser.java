package jp.shisaku.read.ocr;

import java.util.List;
import jp.shisaku.read.ocr.picture.Patch;
import jp.shisaku.read.ocr.picture.Raster;
import jp.shisaku.read.ocr.picture.Scan;
import jp.shisaku.read.ocr.picture.Stroke;

/**
 * Takes rulings and leaders out of a picture, so that no character is read from them or lost beside
 * them.
 */
final class Eraser {

  private Eraser() {}

  /** A copy without these strokes; in their place lies what is lighter beside them. */
  static Raster without(List<Stroke> strokes, Scan scan) {
    Raster result = scan.raster().copy();
    int margin = scan.pixels(0.5);
    strokes.forEach(s -> erase(s, margin, result));
    return result;
  }

  /** A copy without these dots; in their place lies the ground on which they stand. */
  static Raster without(List<Leaders.Leader> leaders, Raster raster, Scan scan) {
    Raster result = raster.copy();
    int margin = scan.pixels(0.5);
    leaders.forEach(
        l -> result.fill(l.patch().grown(margin), raster.median(l.patch().grown(2 * margin))));
    return result;
  }

  private static void erase(Stroke stroke, int margin, Raster raster) {
    Patch patch = stroke.patch().grown(margin).within(raster.whole());
    for (int y = patch.top(); y < patch.bottom(); y++) {
      for (int x = patch.left(); x < patch.right(); x++) {
        raster.set(x, y, beside(stroke, patch, x, y, raster));
      }
    }
  }

  private static int beside(Stroke stroke, Patch patch, int x, int y, Raster raster) {
    return stroke.level()
        ? Math.max(raster.at(x, patch.top() - 1), raster.at(x, patch.bottom()))
        : Math.max(raster.at(patch.left() - 1, y), raster.at(patch.right(), y));
  }
}

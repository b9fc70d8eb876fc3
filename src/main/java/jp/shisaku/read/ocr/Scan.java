package jp.shisaku.read.ocr;

/**
 * A page in pixels.
 *
 * @param scale pixels a point
 */
record Scan(Raster raster, double scale) {

  /** A distance in points as whole pixels, at least one. */
  int pixels(double points) {
    return Math.max(1, (int) Math.round(points * scale));
  }
}

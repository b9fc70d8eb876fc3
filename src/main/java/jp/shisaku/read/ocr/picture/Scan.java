package jp.shisaku.read.ocr.picture;

/**
 * A page in pixels.
 *
 * @param scale pixels a point
 */
public record Scan(Raster raster, double scale) {

  /** In points. */
  public double width() {
    return raster.width() / scale;
  }

  /** In points. */
  public double height() {
    return raster.height() / scale;
  }

  /** Turned clockwise by so many quarters. */
  public Scan quarterTurned(int turns) {
    Raster turned = raster;
    for (int i = 0; i < turns; i++) {
      turned = turned.quarterTurned();
    }
    return new Scan(turned, scale);
  }

  /** A distance in points as whole pixels, at least one. */
  public int pixels(double points) {
    return Math.max(1, (int) Math.round(points * scale));
  }
}

package jp.shisaku.read.pdf;

import jp.shisaku.issue.Box;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The page as a reader sees it: cropped, turned, with the origin at its top left. A point of the
 * file is given by its x and y in user space.
 */
record PageFrame(
    double left, double bottom, double fileWidth, double fileHeight, int rotation, double unit) {

  /** Points; seventy metres. What claims more has no size that means anything. */
  private static final double LARGEST = 200_000;

  private static final double LARGEST_UNIT = 1000;

  static PageFrame of(PDPage page) {
    PDRectangle box = page.getCropBox();
    if (box.getWidth() < 1 || box.getHeight() < 1) {
      box = page.getMediaBox();
    }
    double unit = Math.min(Math.max(page.getUserUnit(), 0.01), LARGEST_UNIT);
    return new PageFrame(
        box.getLowerLeftX(),
        box.getLowerLeftY(),
        Math.min(box.getWidth(), LARGEST / unit),
        Math.min(box.getHeight(), LARGEST / unit),
        page.getRotation(),
        unit);
  }

  double width() {
    return unit * (sideways() ? fileHeight : fileWidth);
  }

  double height() {
    return unit * (sideways() ? fileWidth : fileHeight);
  }

  private boolean sideways() {
    return rotation == 90 || rotation == 270;
  }

  double x(double fileX, double fileY) {
    return unit
        * switch (rotation) {
          case 90 -> fileY - bottom;
          case 180 -> left + fileWidth - fileX;
          case 270 -> bottom + fileHeight - fileY;
          default -> fileX - left;
        };
  }

  double y(double fileX, double fileY) {
    return unit
        * switch (rotation) {
          case 90 -> fileX - left;
          case 180 -> fileY - bottom;
          case 270 -> left + fileWidth - fileX;
          default -> bottom + fileHeight - fileY;
        };
  }

  /** The box on the page around two opposite corners in user space. */
  Box box(double x1, double y1, double x2, double y2) {
    double ax = x(x1, y1);
    double ay = y(x1, y1);
    double bx = x(x2, y2);
    double by = y(x2, y2);
    return new Box(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }
}

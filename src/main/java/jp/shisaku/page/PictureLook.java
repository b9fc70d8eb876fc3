package jp.shisaku.page;

import java.awt.image.BufferedImage;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;

/**
 * What a picture looks like, seen from afar: lines of print alternate with blank strips, and their
 * letters have many edges; a photo has edges in all its rows or in none, a drawing in few places.
 *
 * @param lines lines of print
 * @param rulings lines drawn across most of the picture
 */
public record PictureLook(int lines, int rulings) {

  /** A picture that holds no print. */
  public static final PictureLook NONE = new PictureLook(0, 0);

  /** Fewer lines are a title or the words of a logo. */
  private static final int FEWEST_LINES = 3;

  private static final int FEWEST_RULINGS = 3;

  /** Neighbours that differ by more than this, of 255, are the edge of a letter. */
  private static final int EDGE = 48;

  /** A row through a line of print crosses at least so many edges: six characters have them. */
  private static final int FEWEST_EDGES = 24;

  /** Rulings run along this share of the width. */
  private static final double ACROSS = 0.6;

  /** Rulings may be grey. */
  private static final int DARK = 200;

  /** Of a ruling, all but this share is dark: rulings of scans have holes. */
  private static final double HOLES = 0.1;

  /** The heights of lines, in points: from notes to titles. */
  private static final double LOWEST = 4;

  private static final double HIGHEST = 40;

  /** True for a table of several lines. */
  boolean isTable() {
    return holdsPrint() && rulings >= FEWEST_RULINGS;
  }

  /** True where several lines of print are in it. */
  public boolean holdsPrint() {
    return lines >= FEWEST_LINES;
  }

  /** That the print of a picture was not read. */
  public Issue issue(Place place) {
    IssueCode code = isTable() ? IssueCode.PAGE_TABLE_IN_PICTURE : IssueCode.PAGE_TEXT_IN_PICTURE;
    String where =
        place
            .box()
            .map(
                box ->
                    Math.round(box.left())
                        + ", "
                        + Math.round(box.top())
                        + " – "
                        + Math.round(box.right())
                        + ", "
                        + Math.round(box.bottom()))
            .orElse("-");
    return Issue.of(code, place, "", where);
  }

  /** Both together, as where a picture was cut into strips. */
  public PictureLook with(PictureLook other) {
    return new PictureLook(lines + other.lines, rulings + other.rulings);
  }

  /**
   * Looks at a picture.
   *
   * @param height of the picture on the page, in points
   */
  public static PictureLook of(BufferedImage image, double height) {
    double points = height / image.getHeight();
    int lines = 0;
    int rulings = 0;
    int run = 0;
    boolean onRuling = false;
    int[] row = new int[image.getWidth()];
    for (int y = 0; y <= image.getHeight(); y++) {
      boolean inside = y < image.getHeight();
      if (inside) {
        image.getRGB(0, y, row.length, 1, row, 0, row.length);
      }
      boolean ruled = inside && isRuled(row);
      rulings += ruled && !onRuling ? 1 : 0;
      onRuling = ruled;
      if (inside && !ruled && edges(row) >= FEWEST_EDGES) {
        run++;
      } else {
        lines += run * points >= LOWEST && run * points <= HIGHEST ? 1 : 0;
        run = 0;
      }
    }
    return new PictureLook(lines, rulings);
  }

  private static int edges(int[] row) {
    int edges = 0;
    int last = light(row[0]);
    for (int pixel : row) {
      int light = light(pixel);
      if (Math.abs(light - last) > EDGE) {
        edges++;
        last = light;
      }
    }
    return edges;
  }

  /** Dark nearly all along. */
  private static boolean isRuled(int[] row) {
    int dark = 0;
    for (int pixel : row) {
      dark += light(pixel) < DARK ? 1 : 0;
    }
    return dark >= row.length * ACROSS * (1 - HOLES);
  }

  private static int light(int rgb) {
    return ((rgb >> 16 & 255) * 3 + (rgb >> 8 & 255) * 6 + (rgb & 255)) / 10;
  }
}
